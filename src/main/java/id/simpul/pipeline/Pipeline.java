package id.simpul.pipeline;

import id.simpul.model.ErrorId;
import id.simpul.model.Extraction;
import id.simpul.model.Judgement;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.page.FileNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.RdfOutput;
import id.simpul.resolution.graph.DerivedGraph;
import id.simpul.resolution.graph.Resolution;
import id.simpul.store.Backup;
import id.simpul.store.QuadStore;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From pages to the graph and back out: page → articles → claims → quads → store → things united →
 * derived graph. What stands in the store hangs on the texts, the registry and the judgements
 * alone: order, repetition and history leave no trace. One change at a time; reading goes on beside
 * it.
 */
public final class Pipeline {
  private static final Logger RUNS = LoggerFactory.getLogger("simpul.run");
  private static final long UNKNOWN = -1;

  private final QuadStore store;
  private final Stages stages;
  private final Shelf shelf;
  private final Extracting extracting;
  private final Resolution resolution;
  private final DerivedGraph derived;
  private final JudgementRun judgements;
  private final RdfOutput output;
  private final BatchSizes sizes;
  private SourceNames names = new SourceNames(List.of());
  private long namesAt = UNKNOWN;
  private volatile boolean stopping;

  /**
   * @param store where the graph is kept
   * @param iris names of the data; must be the ones that {@code stages} writes with
   * @param stages what is run, in order
   */
  public Pipeline(QuadStore store, Iris iris, Stages stages) {
    this(store, iris, stages, BatchSizes.ofHeap());
  }

  /** The same with batches of other sizes. */
  Pipeline(QuadStore store, Iris iris, Stages stages, BatchSizes sizes) {
    this.sizes = sizes;
    this.store = store;
    this.stages = stages;
    this.shelf = new Shelf(iris, stages);
    this.extracting = new Extracting(stages);
    this.resolution = new Resolution(iris);
    this.derived = new DerivedGraph(iris);
    this.judgements = new JudgementRun(store, iris, resolution, derived);
    this.output = new RdfOutput(iris);
  }

  /** {@link #prepare(List)} without judgements. */
  public void prepare() {
    prepare(List.of());
  }

  /**
   * Writes the registry's and the ontology's graphs into a new store, and brings them up to date in
   * one that an earlier program wrote; what a load left unresolved, for it was ended before, is
   * resolved. To be called once after opening.
   *
   * @param first judgements that a new store begins with; later they are the store's own
   */
  public synchronized void prepare(List<Judgement> first) {
    prepareToServe(first);
    refresh();
  }

  /**
   * As {@link #prepare(List)}, but {@link #refresh} is left to do: a store that an earlier program
   * wrote tells what it told until then.
   */
  public synchronized void prepareToServe(List<Judgement> first) {
    if (store.read(DatasetGraph::isEmpty)) {
      refresh();
      judgements.add(first);
    }
    if (store.read(derived::isOutdated)) {
      rebuild();
    }
  }

  /**
   * Brings the registry's and the ontology's graphs up to date, with all that follows from them.
   * Readers see what was before until it is done, which takes minutes for thousands of articles.
   */
  public synchronized void refresh() {
    ReferenceGraphs reference = new ReferenceGraphs(stages.reference().quads());
    if (!store.read(reference::isStale)) {
      return;
    }
    if (!isEmpty()) {
      RUNS.info("The registry or the ontology is another: what follows from them is derived anew");
    }
    store.write(
        data -> {
          reference.write(data);
          resolution.uniteAll(data);
          derived.rebuild(data);
        });
  }

  /** True where no article stands in the store. */
  public boolean isEmpty() {
    return store.read(shelf::isEmpty);
  }

  /**
   * Reads files, and folders with all pages below them, into the store. A source read again
   * replaces what it said. What cannot be read is told in the report, and the rest goes on; a page
   * is in the store wholly or not at all.
   *
   * @param paths files or folders
   * @param progress told of each page
   * @return what was done; pages that failed stand in {@link RunReport#skipped()}
   */
  public synchronized RunReport ingest(List<Path> paths, IngestOptions options, Progress progress) {
    List<Skipped> missing = new ArrayList<>();
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (Path path : paths) {
      try {
        PageFiles.under(path).stream()
            .map(file -> Input.of(file, stages))
            .forEach(input -> inputs.putIfAbsent(input.source(), input));
      } catch (SimpulException e) {
        missing.add(new Skipped(FileNames.shown(path), e.id(), e.problem() + " " + e.nextStep()));
      }
    }
    return ingest(List.copyOf(inputs.values()), missing, options, progress);
  }

  /** The same for pages that are no files: their source is what they say it is. */
  public synchronized RunReport ingestPages(
      List<Page> pages, IngestOptions options, Progress progress) {
    return ingest(pages.stream().map(Input::of).toList(), List.of(), options, progress);
  }

  private RunReport ingest(
      List<Input> inputs, List<Skipped> missing, IngestOptions options, Progress progress) {
    long start = System.nanoTime();
    IngestRun run = new IngestRun(store, shelf, resolution, derived, options, names(), sizes);
    missing.forEach(run::accept);
    progress.start("Reading pages", inputs.size());
    try {
      read(inputs, options, run::accept, progress);
      run.finish();
    } catch (RuntimeException e) {
      run.abandon();
      throw e;
    } finally {
      progress.done();
    }
    namesAt = store.readings().changes();
    RunReport report = run.report();
    RUNS.atInfo()
        .addKeyValue("pages", report.pages())
        .addKeyValue("articles", report.articles())
        .addKeyValue("flags", report.flags())
        .addKeyValue("skipped", report.skipped().size())
        .addKeyValue("millis", Duration.ofNanos(System.nanoTime() - start).toMillis())
        .log("ingest");
    return report;
  }

  /** How sources are called, remembered from the run before where nothing else changed them. */
  private SourceNames names() {
    if (namesAt != store.readings().changes()) {
      names = new SourceNames(store.readings().sources());
    }
    // A run that fails leaves them in between.
    namesAt = UNKNOWN;
    return names;
  }

  private void read(
      List<Input> inputs, IngestOptions options, Consumer<Outcome> accept, Progress progress) {
    Iterator<Input> row = inputs.iterator();
    Conveyor.run(
        unlessStopping(row),
        input -> {
          LocalDate readOn = options.readOn(store.readings().findFirstRead(input.source()));
          return new Step(input.shown(), extracting.read(input, readOn, options.sample()));
        },
        step -> {
          accept.accept(step.outcome());
          progress.step(step.shown());
        });
    row.forEachRemaining(input -> accept.accept(stopped(input)));
  }

  /**
   * What {@link #ingestPages} would do with the same arguments; nothing is stored, and no writer is
   * waited for.
   */
  public Preview preview(List<Page> pages, IngestOptions options, Progress progress) {
    PreviewRun run = new PreviewRun(store, shelf, options);
    List<Input> inputs = pages.stream().map(Input::of).toList();
    progress.start("Reading pages", inputs.size());
    try {
      read(inputs, options, run::accept, progress);
    } finally {
      progress.done();
    }
    return run.preview();
  }

  /** The articles that these sources hold, by key. */
  public List<HeldArticle> articlesOf(Collection<String> sources) {
    return store.read(
        data -> {
          SourceNames names = new SourceNames(store.readings().sources());
          Set<String> known = Set.copyOf(store.readings().sources());
          return sources.stream()
              .filter(known::contains)
              .flatMap(source -> shelf.keysOf(data, names.name(source)).stream())
              .distinct()
              .sorted()
              .flatMap(key -> shelf.findArticle(data, key).stream())
              .toList();
        });
  }

  private <T> Iterator<T> unlessStopping(Iterator<T> row) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !stopping && row.hasNext();
      }

      @Override
      public T next() {
        return row.next();
      }
    };
  }

  private static Skipped stopped(Input input) {
    return new Skipped(
        input.shown(),
        ErrorId.RUN_STOPPED,
        "'"
            + input.shown()
            + "' was not read: the program was told to end before. Run the same command again.");
  }

  /**
   * Ends what is under way at the next page: what was read is committed, the rest reported as
   * skipped. Changes that come later are made no more than that.
   */
  public void stop() {
    stopping = true;
  }

  /** Waits until nothing is under way. */
  public synchronized void await() {}

  private record Step(String shown, Outcome outcome) {}

  /**
   * Takes out sources with all that only they say, or articles whoever says them.
   *
   * @param sourcesOrArticles paths as given to ingest, names of sources as they stand in the data,
   *     IRIs of articles or their keys
   * @return how many articles went
   * @throws SimpulException SOURCE_UNKNOWN naming the first that is neither; then nothing is
   *     removed
   */
  public synchronized RunReport remove(List<String> sourcesOrArticles) {
    return new RemoveRun(store, shelf, resolution, derived).remove(sourcesOrArticles);
  }

  /**
   * Takes in judgements: what they unite, part, reject or correct follows at once.
   *
   * @param decided in any order; see {@link id.simpul.registry.JudgementRules}
   */
  public synchronized JudgementReport judge(List<Judgement> decided) {
    return judgements.add(decided);
  }

  /**
   * Takes a judgement back: the dataset is what it was before it.
   *
   * @param id 16 hex digits, see {@link id.simpul.rdf.JudgementMapper#id}
   * @throws SimpulException JUDGEMENT_UNKNOWN
   */
  public synchronized Judgement undo(String id) {
    return judgements.undo(id);
  }

  /** Every judgement that stands, earliest first. */
  public List<Judgement> judgements() {
    return judgements.all();
  }

  /** Unites the things and writes the derived graph from scratch; what stands must not change. */
  public synchronized void rebuild() {
    store.write(
        data -> {
          resolution.uniteAll(data);
          derived.rebuild(data);
        });
  }

  /**
   * Puts a backup in the place of all that the store holds, in one write; what this program knows
   * beforehand is then brought up to date in it.
   *
   * @param replace whether articles may be lost
   * @throws SimpulException BACKUP_INVALID, STORE_NOT_EMPTY; then nothing has changed
   */
  public synchronized void restore(Backup backup, boolean replace) {
    if (!replace && !isEmpty()) {
      throw new SimpulException(
          ErrorId.STORE_NOT_EMPTY,
          "The store holds articles, which the backup would replace.",
          "Name another folder with --store, or confirm with --replace.");
    }
    resolution.forget();
    backup.restore(store);
    refresh();
  }

  /**
   * Writes the whole dataset, sorted: two exports of the same content are equal line by line.
   *
   * @param language N-Quads, TriG, JSON-LD, or Turtle for the triples of all graphs together
   */
  public void export(Lang language, OutputStream out) {
    store.read(
        data -> {
          output.write(data, language, out);
          return language;
        });
  }

  /** What a page says, article by article; nothing is stored. */
  public List<Extraction> extract(Page page, LocalDate readOn) {
    return extracting.extract(page, readOn, false);
  }

  /** What the page in a file says; nothing is stored. */
  public List<Extraction> extract(Path file, LocalDate readOn) {
    return extract(stages.reader().read(file), readOn);
  }

  static SimpulException unknown(String name) {
    return new SimpulException(
        ErrorId.SOURCE_UNKNOWN,
        "Nothing in the store comes from '" + name + "'.",
        "Name a file as it was ingested, or an article's address.");
  }
}
