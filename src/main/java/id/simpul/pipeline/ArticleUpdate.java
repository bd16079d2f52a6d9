package id.simpul.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Lets sources take up and let go of articles, so that what stands afterwards hangs on which
 * sources hold which wordings and on nothing else. Works inside the caller's transaction.
 */
final class ArticleUpdate {
  private final DatasetGraph data;
  private final Shelf shelf;
  private final SourceDays before;
  private final SourceDays after;

  /**
   * @param before the days of reading as they were when the store was last written
   * @param after the days of reading as they are now
   */
  ArticleUpdate(DatasetGraph data, Shelf shelf, SourceDays before, SourceDays after) {
    this.data = data;
    this.shelf = shelf;
    this.before = before;
    this.after = after;
  }

  /** The source holds {@code piece}, and no other wording of that article. */
  void hold(String source, Piece piece) {
    Wording fresh =
        new Wording(
            piece.article().text(),
            Layout.of(piece.article()),
            piece.article().sample(),
            Set.of(source));
    List<Wording> wordings = without(source, shelf.wordings(data, piece.key()));
    save(piece.key(), joined(wordings, fresh), piece);
  }

  /** The source holds the article no more. */
  void letGo(String source, String key) {
    save(key, without(source, shelf.wordings(data, key)), null);
  }

  private static List<Wording> without(String source, List<Wording> wordings) {
    List<Wording> left = new ArrayList<>();
    for (Wording wording : wordings) {
      Set<String> sources = new TreeSet<>(wording.sources());
      sources.remove(source);
      if (!sources.isEmpty()) {
        left.add(new Wording(wording.text(), wording.layout(), wording.sample(), sources));
      }
    }
    return left;
  }

  private static List<Wording> joined(List<Wording> wordings, Wording fresh) {
    List<Wording> all = new ArrayList<>();
    Set<String> sources = new TreeSet<>(fresh.sources());
    for (Wording wording : wordings) {
      if (wording.saysTheSameAs(fresh)) {
        sources.addAll(wording.sources());
      } else {
        all.add(wording);
      }
    }
    all.add(new Wording(fresh.text(), fresh.layout(), fresh.sample(), sources));
    return all;
  }

  private void save(String key, List<Wording> wordings, @Nullable Piece fresh) {
    if (wordings.isEmpty()) {
      shelf.delete(data, key);
      return;
    }
    List<Wording> ranked = wordings.stream().sorted(Wording.FULLEST_FIRST).toList();
    Wording speaker = ranked.get(0);
    if (fresh != null && speaks(speaker, fresh)) {
      shelf.speak(data, key, speaker, fresh.quads());
    } else if (stands(key, speaker)) {
      shelf.source(data, key, speaker);
    } else {
      shelf.speak(data, key, speaker, shelf.readAgain(speaker, after.of(speaker.sources())));
    }
    shelf.keepAside(data, key, ranked.subList(1, ranked.size()));
  }

  private boolean speaks(Wording speaker, Piece piece) {
    return speaker.text().equals(piece.article().text())
        && speaker.layout().equals(Layout.of(piece.article()))
        && after.of(speaker.sources()).equals(piece.article().readOn());
  }

  private boolean stands(String key, Wording speaker) {
    Optional<Wording> standing =
        shelf.wordings(data, key).stream().findFirst().filter(w -> w.saysTheSameAs(speaker));
    return standing
        .map(w -> before.of(w.sources()).equals(after.of(speaker.sources())))
        .orElse(false);
  }

  /** The articles of a source that it does not hold any more. */
  Set<String> lost(String source, Set<String> held) {
    Set<String> lost = new HashSet<>(shelf.keysOf(data, source));
    lost.removeAll(held);
    return lost;
  }
}
