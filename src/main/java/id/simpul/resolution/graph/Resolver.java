package id.simpul.resolution.graph;

import id.simpul.model.ThingType;
import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Finds which things of one type are one, and makes the graphs of articles name each by its
 * canonical key. What stands afterwards is a function of the articles, the registry and the
 * judgements ({@link Judgements}) and of nothing else. Works inside the caller's transaction.
 */
public interface Resolver {

  /**
   * What it resolves; judgements on {@code {type.path()}/{local key}} are for it, and it is handed
   * the local keys of both sides in {@link #unite} when one comes or goes.
   */
  ThingType type();

  /** A write begins; {@link #keys} of the graphs that it touches are asked for next. */
  default void begin(DatasetGraph data) {}

  /** Another dataset stands in the store: what was remembered of it holds no more. */
  default void forget() {}

  /**
   * Every key, local keys and keys to unite by, of the things in one article's graph: asked before
   * and after the article changes.
   *
   * @param graph e.g. {@code …/graph/article/kpu-kota-semarang.apel-pagi.1a2b3c4d}
   */
  Set<String> keys(DatasetGraph data, Node graph);

  /**
   * Unites anew whatever is connected with {@code keys}, directly, through others or by judgement.
   *
   * @return the graphs of articles that changed by it
   */
  Set<Node> unite(DatasetGraph data, Collection<String> keys);

  /** Unites all things of the dataset. */
  void uniteAll(DatasetGraph data);

  /** The graphs of articles that {@link #unite} may change, where resolvers after it must know. */
  default Set<Node> reached(DatasetGraph data, Collection<String> keys) {
    return Set.of();
  }
}
