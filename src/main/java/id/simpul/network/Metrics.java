package id.simpul.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/**
 * The figures of a network, all without direction:
 *
 * <ul>
 *   <li>degree: others it is tied to; strength: forums shared, added up over the ties;
 *   <li>betweenness (Brandes 2001, by JGraphT): of the shortest paths between all pairs of others,
 *       the share that leads through the vertex, each tie of length one, divided by (n−1)(n−2)/2;
 *   <li>communities: label propagation (Raghavan, Albert, Kumara 2007, by JGraphT) from a fixed
 *       seed over vertices in order of their ids, so that the same network gives the same groups;
 *   <li>modularity (Newman 2006): how many more ties lie within the communities than chance would
 *       put there; 0 where there is nothing to divide.
 * </ul>
 *
 * @param standings the strongest first
 * @param communities how many groups
 * @param components how many parts that no tie connects
 * @param modularity from −0.5 to 1
 */
public record Metrics(
    List<Standing> standings, int communities, int components, double modularity) {
  private static final int SEED = 17;
  private static final int ITERATIONS = 100;

  /** Works out the figures of {@code network}. */
  public static Metrics of(Network network) {
    Graph<Vertex, Tie> graph = network.graph();
    if (network.ties().isEmpty()) {
      return new Metrics(List.of(), 0, 0, 0);
    }
    List<Set<Vertex>> groups = groups(graph);
    Map<Vertex, Integer> community = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Vertex each : groups.get(i)) {
        community.put(each, i + 1);
      }
    }
    return new Metrics(
        standings(network, graph, community),
        groups.size(),
        new ConnectivityInspector<>(graph).connectedSets().size(),
        new UndirectedModularityMeasurer<>(graph).modularity(groups));
  }

  private static List<Standing> standings(
      Network network, Graph<Vertex, Tie> graph, Map<Vertex, Integer> community) {
    Map<Integer, Double> between = new BetweennessCentrality<>(numbered(network)).getScores();
    long n = network.vertices().size();
    double pairs = (n - 1) * (n - 2) / 2.0;
    List<Standing> standings = new ArrayList<>();
    for (int i = 0; i < network.vertices().size(); i++) {
      Vertex vertex = network.vertices().get(i);
      int strength = graph.edgesOf(vertex).stream().mapToInt(Tie::weight).sum();
      standings.add(
          new Standing(
              vertex,
              graph.degreeOf(vertex),
              strength,
              pairs == 0 ? 0 : Objects.requireNonNull(between.get(i)) / pairs,
              Objects.requireNonNull(community.get(vertex)),
              network.occasionsOf(vertex)));
    }
    standings.sort(
        Comparator.comparingInt(Standing::strength)
            .reversed()
            .thenComparing(s -> s.vertex().label())
            .thenComparing(s -> s.vertex().id()));
    return List.copyOf(standings);
  }

  /** By place among the vertices: JGraphT finds the ends of edges of its own at once. */
  private static Graph<Integer, DefaultEdge> numbered(Network network) {
    Graph<Integer, DefaultEdge> numbered = new SimpleGraph<>(DefaultEdge.class);
    Map<Vertex, Integer> numbers = new HashMap<>();
    for (Vertex vertex : network.vertices()) {
      numbered.addVertex(numbers.size());
      numbers.put(vertex, numbers.size());
    }
    network.ties().forEach(t -> numbered.addEdge(numbers.get(t.left()), numbers.get(t.right())));
    return numbered;
  }

  private static List<Set<Vertex>> groups(Graph<Vertex, Tie> graph) {
    List<Set<Vertex>> groups = new ArrayList<>();
    new LabelPropagationClustering<>(graph, ITERATIONS, new Random(SEED))
        .getClustering()
        .getClusters()
        .forEach(cluster -> groups.add(new TreeSet<>(cluster)));
    groups.sort(
        Comparator.<Set<Vertex>>comparingInt(Set::size)
            .reversed()
            .thenComparing(g -> g.iterator().next()));
    return groups;
  }
}
