package id.simpul.pipeline;

import id.simpul.resolution.graph.DerivedGraph;
import id.simpul.resolution.graph.Resolution;
import id.simpul.resolution.graph.Touched;
import id.simpul.store.QuadStore;
import id.simpul.store.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/** One call of ingest: collects read pages and commits them in batches. To be used once. */
final class IngestRun {
  private final QuadStore store;
  private final Shelf shelf;
  private final Resolution resolution;
  private final DerivedGraph derived;
  private final IngestOptions options;
  private final SourceNames names;
  private final BatchSizes sizes;
  private final List<ReadPage> waiting = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Tally tally = new Tally();
  private final Touched touched;
  private int waitingQuads;
  private boolean settled = true;
  private boolean filling;
  private int unresolved;
  private int removedArticles;
  private int removedSamples;

  IngestRun(
      QuadStore store,
      Shelf shelf,
      Resolution resolution,
      DerivedGraph derived,
      IngestOptions options,
      SourceNames names,
      BatchSizes sizes) {
    this.store = store;
    this.shelf = shelf;
    this.resolution = resolution;
    this.derived = derived;
    this.options = options;
    this.names = names;
    this.sizes = sizes;
    this.touched = new Touched(sizes.touched());
    this.filling = store.read(shelf::isEmpty);
  }

  void accept(Outcome outcome) {
    if (outcome instanceof Skipped page) {
      skipped.add(page);
    } else if (outcome instanceof ReadPage page) {
      waiting.add(page);
      waitingQuads += page.quads();
      if (waitingQuads >= sizes.quads()) {
        commit(false);
      }
    }
  }

  /** Commits what waits and brings the derived graph up to date. */
  void finish() {
    if (!waiting.isEmpty() || !settled) {
      commit(true);
    }
  }

  /** Drops what waits; what was committed before gets its derived graph. */
  void abandon() {
    waiting.clear();
    finish();
  }

  RunReport report() {
    return tally.report(removedArticles, removedSamples, skipped);
  }

  private void commit(boolean last) {
    store.write(data -> write(data, last));
    waiting.forEach(tally::count);
    waiting.clear();
    waitingQuads = 0;
    settled = last;
  }

  private void write(DatasetGraph data, boolean last) {
    Map<String, LocalDate> days = new HashMap<>();
    Map<String, String> renames = new TreeMap<>();
    for (ReadPage page : waiting) {
      days.put(page.source(), page.readOn());
      renames.putAll(names.add(page.source()));
    }
    DatasetGraph watched = derived.watch(data, touched);
    Batch batch =
        new Batch(watched, shelf, resolution.begin(watched, filling), update(watched, days));
    batch.rename(renames);
    int samples = removeSamples(watched, batch);
    waiting.forEach(p -> batch.take(names.name(p.source()), p.pieces(), options.keep()));
    int gone = batch.gone();
    unresolved += waiting.stream().mapToInt(p -> p.pieces().size()).sum();
    if (last || !filling || unresolved > sizes.unresolved()) {
      batch.settle();
      filling = false;
    }
    if (last) {
      derived.update(data, touched);
    } else {
      derived.postpone(data, touched);
    }
    store.readings().replace(readings(days));
    removedSamples += samples;
    removedArticles += gone - samples;
  }

  private ArticleUpdate update(DatasetGraph data, Map<String, LocalDate> days) {
    SourceDays before =
        new SourceDays(
            name -> names.findSource(name).flatMap(store.readings()::findFirstRead),
            options.today());
    SourceDays after =
        new SourceDays(
            name ->
                names
                    .findSource(name)
                    .flatMap(s -> Optional.ofNullable(days.get(s)))
                    .or(() -> before.byName().apply(name)),
            options.today());
    return new ArticleUpdate(data, shelf, before, after);
  }

  private int removeSamples(DatasetGraph data, Batch batch) {
    if (options.sample() || waiting.isEmpty()) {
      return 0;
    }
    Set<String> keys = shelf.sampleKeys(data);
    Set<String> held = new TreeSet<>();
    keys.forEach(key -> shelf.wordings(data, key).forEach(w -> held.addAll(w.sources())));
    keys.forEach(batch::removeArticle);
    List<String> sources = held.stream().map(names::findSource).flatMap(Optional::stream).toList();
    sources.forEach(source -> batch.rename(names.remove(source)));
    store.readings().forget(sources);
    return keys.size();
  }

  private static List<Reading> readings(Map<String, LocalDate> days) {
    return days.entrySet().stream().map(e -> new Reading(e.getKey(), e.getValue())).toList();
  }
}
