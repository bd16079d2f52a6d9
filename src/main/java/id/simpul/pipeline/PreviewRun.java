package id.simpul.pipeline;

import id.simpul.model.Article;
import id.simpul.store.QuadStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;

/** Finds out what an ingest would do. Only reads the store. To be used once. */
final class PreviewRun {
  private final QuadStore store;
  private final Shelf shelf;
  private final IngestOptions options;
  private final SourceNames names;
  private final Set<String> known;
  private final List<Preview.Sheet> sheets = new ArrayList<>();
  private final List<Skipped> skipped = new ArrayList<>();
  private final Tally tally = new Tally();

  PreviewRun(QuadStore store, Shelf shelf, IngestOptions options) {
    this.store = store;
    this.shelf = shelf;
    this.options = options;
    this.known = Set.copyOf(store.readings().sources());
    this.names = new SourceNames(known);
  }

  void accept(Outcome outcome) {
    if (outcome instanceof Skipped page) {
      skipped.add(page);
    } else if (outcome instanceof ReadPage page) {
      tally.count(page);
      sheets.add(store.read(data -> sheet(data, page)));
    }
  }

  Preview preview() {
    int leaving = sheets.stream().mapToInt(sheet -> sheet.leaving().size()).sum();
    int samples =
        options.sample() || sheets.isEmpty()
            ? 0
            : store.read(data -> shelf.sampleKeys(data).size());
    return new Preview(sheets, tally.report(leaving, samples, skipped));
  }

  private Preview.Sheet sheet(DatasetGraph data, ReadPage page) {
    Optional<String> name =
        known.contains(page.source()) ? Optional.of(names.name(page.source())) : Optional.empty();
    List<Preview.Entry> entries =
        page.pieces().stream()
            .map(
                piece ->
                    new Preview.Entry(piece.key(), state(data, name, piece), piece.extraction()))
            .toList();
    List<HeldArticle> leaving =
        options.keep() ? List.of() : name.map(n -> leaving(data, n, page)).orElse(List.of());
    return new Preview.Sheet(page.source(), page.readOn(), entries, leaving);
  }

  private List<HeldArticle> leaving(DatasetGraph data, String name, ReadPage page) {
    Set<String> lost = new TreeSet<>(shelf.keysOf(data, name));
    page.pieces().forEach(piece -> lost.remove(piece.key()));
    return lost.stream()
        .filter(key -> real(data, key).stream().allMatch(w -> w.sources().equals(Set.of(name))))
        .flatMap(key -> shelf.findArticle(data, key).stream())
        .toList();
  }

  private Preview.State state(DatasetGraph data, Optional<String> name, Piece piece) {
    List<Wording> standing = real(data, piece.key());
    if (standing.isEmpty()) {
      return Preview.State.NEW;
    }
    Article article = piece.article();
    Set<String> holders = new HashSet<>();
    List<Wording> others = new ArrayList<>();
    for (Wording wording : standing) {
      Set<String> left = new TreeSet<>(wording.sources());
      name.ifPresent(left::remove);
      boolean same =
          wording.text().equals(article.text()) && wording.layout().equals(Layout.of(article));
      if (same) {
        holders.addAll(left);
      } else if (!left.isEmpty()) {
        others.add(wording);
      }
    }
    Wording fresh = new Wording(article.text(), Layout.of(article), false, Set.of(""));
    others.add(fresh);
    if (!others.stream().sorted(Wording.FULLEST_FIRST).findFirst().equals(Optional.of(fresh))) {
      return Preview.State.ASIDE;
    }
    boolean stands =
        standing.get(0).saysTheSameAs(fresh)
            && day(standing.get(0).sources()).equals(after(holders, article.readOn()));
    return stands ? Preview.State.UNCHANGED : Preview.State.CHANGED;
  }

  private LocalDate after(Set<String> holders, LocalDate readOn) {
    LocalDate others = holders.isEmpty() ? readOn : day(holders);
    return others.isBefore(readOn) ? others : readOn;
  }

  private LocalDate day(Set<String> sources) {
    return new SourceDays(
            source -> names.findSource(source).flatMap(store.readings()::findFirstRead),
            options.today())
        .of(sources);
  }

  /** The wordings that an ingest would meet: the sample goes before. */
  private List<Wording> real(DatasetGraph data, String key) {
    return shelf.wordings(data, key).stream().filter(w -> !w.sample() || options.sample()).toList();
  }
}
