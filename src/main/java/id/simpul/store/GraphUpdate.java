package id.simpul.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.process.normalize.CanonicalizeLiteral;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes a named graph hold exactly what is wanted, by writing the difference alone. */
public final class GraphUpdate {
  private GraphUpdate() {}

  /**
   * @return true where something changed
   */
  public static boolean replace(DatasetGraph data, Node graph, Collection<Triple> wanted) {
    Set<Triple> fresh = storable(wanted);
    List<Quad> stale =
        data.stream(graph, Node.ANY, Node.ANY, Node.ANY)
            .filter(quad -> !fresh.remove(quad.asTriple()))
            .toList();
    stale.forEach(data::delete);
    fresh.forEach(triple -> data.add(new Quad(graph, triple)));
    return !stale.isEmpty() || !fresh.isEmpty();
  }

  /**
   * Makes a part of a named graph hold exactly what is wanted.
   *
   * @param part what stands there now of that part
   */
  public static void replace(
      DatasetGraph data, Node graph, Collection<Triple> part, Collection<Triple> wanted) {
    Set<Triple> fresh = storable(wanted);
    Set<Triple> stale = new HashSet<>(part);
    stale.removeAll(fresh);
    part.forEach(fresh::remove);
    stale.forEach(triple -> data.delete(new Quad(graph, triple)));
    fresh.forEach(triple -> data.add(new Quad(graph, triple)));
  }

  /** True where {@link #replace} would change something. */
  public static boolean differs(DatasetGraph data, Node graph, Collection<Triple> wanted) {
    Set<Triple> fresh = storable(wanted);
    return data.stream(graph, Node.ANY, Node.ANY, Node.ANY)
            .anyMatch(quad -> !fresh.remove(quad.asTriple()))
        || !fresh.isEmpty();
  }

  /**
   * Numbers in their canonical form: TDB2 keeps {@code 0.90} with its zero but reads it back as
   * {@code 0.9}, which it then does not find when told to delete it.
   */
  private static Set<Triple> storable(Collection<Triple> triples) {
    // In the order given, which keeps neighbours together on disk.
    Set<Triple> storable = new LinkedHashSet<>();
    for (Triple t : triples) {
      Node given = t.getObject();
      Node object = given.isLiteral() ? CanonicalizeLiteral.get().apply(given) : given;
      storable.add(
          given.equals(object) ? t : Triple.create(t.getSubject(), t.getPredicate(), object));
    }
    return storable;
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
