package id.simpul.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.AsWeightedGraph;

/**
 * A way from one vertex to another over ties.
 *
 * @param hops one for each tie; empty where both ends are the same
 */
public record Path(List<Hop> hops) {
  /** Small enough that no number of strong ties makes up for one hop more. */
  private static final double PREFERENCE = 1e-4;

  /** One tie, in the direction of the way. */
  public record Hop(Vertex from, Vertex to, Tie tie) {}

  /**
   * The way with the fewest hops; among several, the one over ties of more forums.
   *
   * @return empty where no way leads there
   */
  public static Optional<Path> find(Network network, Vertex from, Vertex to) {
    Graph<Vertex, Tie> graph = network.graph();
    if (!graph.containsVertex(from) || !graph.containsVertex(to)) {
      return Optional.empty();
    }
    Graph<Vertex, Tie> weighted =
        new AsWeightedGraph<>(graph, tie -> 1 + PREFERENCE / tie.weight(), false, false);
    GraphPath<Vertex, Tie> found = DijkstraShortestPath.findPathBetween(weighted, from, to);
    if (found == null) {
      return Optional.empty();
    }
    List<Hop> hops = new ArrayList<>();
    Vertex at = from;
    for (Tie tie : found.getEdgeList()) {
      Vertex next = tie.other(at);
      hops.add(new Hop(at, next, tie));
      at = next;
    }
    return Optional.of(new Path(List.copyOf(hops)));
  }
}
