package id.simpul.pipeline;

import id.simpul.resolution.graph.DerivedGraph;
import id.simpul.resolution.graph.Resolution;
import id.simpul.resolution.graph.Touched;
import id.simpul.store.QuadStore;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;

/** One call of remove. To be used once. */
final class RemoveRun {
  private final QuadStore store;
  private final Shelf shelf;
  private final Resolution resolution;
  private final DerivedGraph derived;
  private final SourceNames names;
  private final Set<String> sources = new TreeSet<>();
  private final Set<String> sourceNames = new TreeSet<>();
  private final Set<String> articles = new TreeSet<>();

  RemoveRun(QuadStore store, Shelf shelf, Resolution resolution, DerivedGraph derived) {
    this.store = store;
    this.shelf = shelf;
    this.resolution = resolution;
    this.derived = derived;
    this.names = new SourceNames(store.readings().sources());
  }

  RunReport remove(List<String> sourcesOrArticles) {
    AtomicInteger gone = new AtomicInteger();
    store.write(
        data -> {
          sourcesOrArticles.forEach(name -> understand(data, name));
          Touched touched = new Touched();
          gone.set(remove(derived.watch(data, touched)));
          derived.update(data, touched);
          store.readings().forget(sources);
        });
    return new RunReport(0, 0, Map.of(), 0, gone.get(), 0, List.of());
  }

  private void understand(DatasetGraph data, String name) {
    Optional<String> source = findSource(name);
    Optional<String> article = shelf.findKey(data, name);
    if (source.isPresent()) {
      sources.add(source.get());
      sourceNames.add(names.name(source.get()));
    } else if (!shelf.keysOf(data, name).isEmpty()) {
      sourceNames.add(name);
    } else {
      articles.add(article.orElseThrow(() -> Pipeline.unknown(name)));
    }
  }

  /** By what it is called in the data, or by a path as given to ingest. */
  private Optional<String> findSource(String name) {
    Set<String> known = store.readings().sources();
    return Stream.of(Optional.of(name), path(name), names.findSource(name))
        .flatMap(Optional::stream)
        .filter(known::contains)
        .findFirst();
  }

  private static Optional<String> path(String name) {
    try {
      return Optional.of(PageFiles.source(Path.of(name)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private int remove(DatasetGraph data) {
    SourceDays days =
        new SourceDays(
            name -> names.findSource(name).flatMap(store.readings()::findFirstRead), latest());
    Batch batch =
        new Batch(data, shelf, resolution.begin(data), new ArticleUpdate(data, shelf, days, days));
    sourceNames.forEach(batch::removeSource);
    articles.forEach(batch::removeArticle);
    Map<String, String> renames = new TreeMap<>();
    sources.forEach(source -> renames.putAll(names.remove(source)));
    batch.rename(renames);
    batch.settle();
    return batch.gone();
  }

  /** For sources of a store whose readings were lost: no later than anything it read. */
  private LocalDate latest() {
    return store.readings().sources().stream()
        .map(store.readings()::findFirstRead)
        .flatMap(Optional::stream)
        .max(LocalDate::compareTo)
        .orElse(LocalDate.of(2100, 1, 1));
  }
}
