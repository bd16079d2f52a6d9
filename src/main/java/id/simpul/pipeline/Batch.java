package id.simpul.pipeline;

import id.simpul.resolution.graph.Resolution;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * One transaction's changes to the articles, with what they touch for resolution. Works inside the
 * caller's transaction; to be used once.
 */
final class Batch {
  private final DatasetGraph data;
  private final Shelf shelf;
  private final Resolution.Change change;
  private final ArticleUpdate update;
  private final Set<String> touched = new TreeSet<>();

  /**
   * @param change collects what is touched
   */
  Batch(DatasetGraph data, Shelf shelf, Resolution.Change change, ArticleUpdate update) {
    this.data = data;
    this.shelf = shelf;
    this.change = change;
    this.update = update;
  }

  /** Calls sources by other names. */
  void rename(Map<String, String> names) {
    names.forEach((old, fresh) -> shelf.rename(data, old, fresh));
  }

  /** The source holds these articles, and, unless {@code keep}, no others. */
  void take(String name, List<Piece> pieces, boolean keep) {
    Set<String> held = pieces.stream().map(Piece::key).collect(Collectors.toSet());
    if (!keep) {
      letGo(name, update.lost(name, held));
    }
    for (Piece piece : pieces) {
      touch(piece.key());
      update.hold(name, piece);
    }
  }

  /** The source holds nothing any more. */
  void removeSource(String name) {
    letGo(name, update.lost(name, Set.of()));
  }

  private void letGo(String name, Set<String> keys) {
    for (String key : keys) {
      touch(key);
      update.letGo(name, key);
    }
  }

  /** Takes an article out, whoever holds it. */
  void removeArticle(String key) {
    touch(key);
    shelf.delete(data, key);
  }

  private void touch(String key) {
    touched.add(key);
    change.touch(shelf.graph(key));
  }

  /** How many of the touched articles stand no more. */
  int gone() {
    return (int) touched.stream().filter(key -> shelf.findKey(data, key).isEmpty()).count();
  }

  /** Unites things anew where keys came or went. */
  void settle() {
    touched.forEach(key -> change.touch(shelf.graph(key)));
    change.settle();
  }
}
