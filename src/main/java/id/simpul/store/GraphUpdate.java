package id.simpul.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes a named graph hold exactly what is wanted, by writing the difference alone. */
public final class GraphUpdate {
  private GraphUpdate() {}

  /**
   * @return true where something changed
   */
  public static boolean replace(DatasetGraph data, Node graph, Collection<Triple> wanted) {
    Set<Triple> fresh = new HashSet<>(wanted);
    List<Quad> stale =
        data.stream(graph, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> !fresh.remove(quad.asTriple()))
            .toList();
    // Deleted first: the store writes equal numbers alike, so that 0.90 and 0.9 are one node.
    stale.forEach(data::delete);
    fresh.forEach(triple -> data.add(new Quad(graph, triple)));
    return !stale.isEmpty() || !fresh.isEmpty();
  }

  /** True where {@link #replace} would change something. */
  public static boolean differs(DatasetGraph data, Node graph, Collection<Triple> wanted) {
    Set<Triple> fresh = new HashSet<>(wanted);
    return data.stream(graph, Node.ANY, Node.ANY, Node.ANY)
            .anyMatch(quad -> !fresh.remove(quad.asTriple()))
        || !fresh.isEmpty();
  }

  /** Replaces one node by another in one graph, as subject and as object. */
  public static void substitute(DatasetGraph data, Node graph, Node old, Node fresh) {
    List<Quad> quads =
        Stream.concat(
                data.stream(graph, old, Node.ANY, Node.ANY),
                data.stream(graph, Node.ANY, Node.ANY, old))
            .distinct()
            .toList();
    quads.forEach(data::delete);
    quads.forEach(quad -> data.add(substitute(quad, old, fresh)));
  }

  private static Quad substitute(Quad quad, Node old, Node fresh) {
    return new Quad(
        quad.getGraph(),
        quad.getSubject().equals(old) ? fresh : quad.getSubject(),
        quad.getPredicate(),
        quad.getObject().equals(old) ? fresh : quad.getObject());
  }
}
