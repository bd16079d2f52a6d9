package id.simpul.app;

import id.simpul.model.Judgement;
import id.simpul.model.Page;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.pipeline.RunReport;
import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.rdf.Iris;
import id.simpul.rdf.ShapeValidator;
import id.simpul.registry.JudgementTable;
import id.simpul.search.graph.LiveIndex;
import id.simpul.search.graph.SearchFunction;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import id.simpul.web.WebServer;
import id.simpul.web.WebSettings;
import id.simpul.web.bring.Intake;
import id.simpul.web.sparql.QueryLimits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything that works on one store, wired together: the one place where objects meet. Closing it
 * closes the store.
 */
public final class Application implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Application.class);
  private static final int QUERY_LENGTH = 64_000;

  private final Config config;
  private final Iris iris;
  private final Wiring wiring;
  private final QuadStore store;
  private final Pipeline pipeline;
  private final Optional<Upkeep> upkeep;
  private final QueryCatalog catalog = QueryCatalog.load();
  private @Nullable LiveIndex search;

  private Application(Config config, QuadStore store) {
    this.config = config;
    this.iris = new Iris(config.base());
    this.wiring = new Wiring(iris);
    this.store = store;
    this.pipeline = new Pipeline(store, iris, wiring.stages());
    this.upkeep =
        store instanceof Tdb2Store tdb2 ? Optional.of(new Upkeep(tdb2)) : Optional.empty();
    SearchFunction.install(store.dataset(), this::settledSearch);
  }

  /**
   * Opens the store of {@code config}, and creates it where it is missing; the registry stands in
   * every store.
   *
   * @throws id.simpul.model.SimpulException with an id that begins with STORE
   */
  public static Application open(Config config) {
    return open(config, Pipeline::prepare);
  }

  /**
   * The same for a server: what a newer registry changes in the store is left to {@link #serve}.
   */
  static Application openToServe(Config config) {
    return open(config, Pipeline::prepareToServe);
  }

  private static Application open(Config config, BiConsumer<Pipeline, List<Judgement>> prepare) {
    QuadStore store = config.store().open();
    try {
      Application application = new Application(config, store);
      prepare.accept(application.pipeline, JudgementTable.bundled());
      return application;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  public Config config() {
    return config;
  }

  public Iris iris() {
    return iris;
  }

  public QuadStore store() {
    return store;
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  public QueryCatalog catalog() {
    return catalog;
  }

  /** What finds things in the store by their names; opened when it is first asked for. */
  public synchronized LiveIndex search() {
    LiveIndex open = search;
    if (open == null) {
      open = LiveIndex.open(store, iris);
      search = open;
    }
    return open;
  }

  private LiveIndex settledSearch() {
    LiveIndex index = search();
    index.settle();
    return index;
  }

  /** Asks questions of the store within the limits of the settings. */
  public QueryRunner questions() {
    return new QueryRunner(store, iris, config.queryTimeout(), config.queryRows());
  }

  /**
   * Reads the sample articles into the store, where no article stands in it.
   *
   * @param today the day it is
   * @return what was done, or nothing where the store holds articles
   */
  public Optional<RunReport> loadSample(LocalDate today, Progress progress) {
    List<Page> pages = SampleArticles.pages();
    if (pages.isEmpty() || !pipeline.isEmpty()) {
      return Optional.empty();
    }
    IngestOptions options = new IngestOptions(false, config.readOn(), true, today);
    return Optional.of(pipeline.ingestPages(pages, options, progress));
  }

  /** Checks the data against the shapes of the ontology. */
  public ShapeValidator shapes() {
    return new ShapeValidator(wiring.ontology());
  }

  /**
   * Starts the server and writes down that it holds the store.
   *
   * @param runner carries out what other processes hand over
   * @param today the day it is
   * @throws id.simpul.model.SimpulException PORT_IN_USE
   */
  WebServer serve(CommandHandoff.CommandLineRunner runner, Supplier<LocalDate> today) {
    Intake intake = new Intake(pipeline, today, config.readOn());
    CommandHandoff handoff = new CommandHandoff(runner);
    WebServer server =
        new WebServer(webSettings(), store, catalog, wiring.registry(), search(), intake, handoff)
            .start();
    if (store instanceof Tdb2Store tdb2) {
      tdb2.announceServer(server.port(), handoff.token());
    }
    upkeep.ifPresent(Upkeep::start);
    Thread refresh = new Thread(this::refresh, "simpul-refresh");
    refresh.setDaemon(true);
    refresh.start();
    return server;
  }

  /** Pages tell what the store told until this is done. */
  private void refresh() {
    try {
      pipeline.refresh();
    } catch (RuntimeException e) {
      LOG.error("The store could not be brought up to the registry of this program", e);
    }
  }

  private WebSettings webSettings() {
    QueryLimits limits =
        new QueryLimits(
            config.queryTimeout(),
            config.queryRows(),
            config.queryBytes(),
            config.queryConcurrency(),
            QUERY_LENGTH);
    return new WebSettings(
        config.host(),
        config.port(),
        config.base(),
        config.lang(),
        Version.current(),
        limits,
        config.write());
  }

  /** Ends what is under way as soon as that leaves nothing half done. */
  void stop() {
    pipeline.stop();
  }

  @Override
  public synchronized void close() {
    pipeline.stop();
    upkeep.ifPresent(Upkeep::close);
    pipeline.await();
    if (search != null) {
      search.close();
    }
    store.close();
  }
}
