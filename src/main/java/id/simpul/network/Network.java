package id.simpul.network;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.SimpleGraph;

/** Vertices and the ties between them; never changed. */
public final class Network {
  private static final Comparator<Tie> STRONGEST =
      Comparator.comparingInt(Tie::weight)
          .reversed()
          .thenComparing(t -> t.left().label())
          .thenComparing(t -> t.right().label())
          .thenComparing(t -> t.left().id())
          .thenComparing(t -> t.right().id());

  private final List<Vertex> vertices;
  private final List<Tie> ties;
  private final Map<Vertex, Integer> seen;
  private final int occasions;

  /**
   * @param ties in any order, at most one between two vertices
   * @param seen at how many forums each vertex was
   * @param occasions forums in all
   */
  public Network(List<Tie> ties, Map<Vertex, Integer> seen, int occasions) {
    this.ties = ties.stream().sorted(STRONGEST).toList();
    TreeSet<Vertex> ends = new TreeSet<>();
    ties.forEach(
        t -> {
          ends.add(t.left());
          ends.add(t.right());
        });
    this.vertices = List.copyOf(ends);
    this.seen = Map.copyOf(seen);
    this.occasions = occasions;
  }

  /** Whoever has a tie, by id. */
  public List<Vertex> vertices() {
    return vertices;
  }

  /** The ties, the strongest first. */
  public List<Tie> ties() {
    return ties;
  }

  /** How many forums were looked at. */
  public int occasions() {
    return occasions;
  }

  /** At how many of them the vertex was. */
  public int occasionsOf(Vertex vertex) {
    return seen.getOrDefault(vertex, 0);
  }

  /** Those who were seen at a forum and share none with anybody. */
  public int alone() {
    Set<Vertex> tied = new HashSet<>(vertices);
    return (int) seen.keySet().stream().filter(v -> !tied.contains(v)).count();
  }

  /**
   * How many forums the ends of a tie would share if everybody came to as many forums as they did,
   * but at random: forums of the one × forums of the other ÷ all forums.
   */
  public double expected(Tie tie) {
    return occasions == 0
        ? 0
        : (double) occasionsOf(tie.left()) * occasionsOf(tie.right()) / occasions;
  }

  /** The tie between two vertices. */
  public Optional<Tie> find(Vertex one, Vertex other) {
    return ties.stream()
        .filter(
            t ->
                t.left().equals(one) && t.right().equals(other)
                    || t.left().equals(other) && t.right().equals(one))
        .findFirst();
  }

  /** The vertex with a key or a label, whatever its case. */
  public Optional<Vertex> findVertex(String name) {
    Optional<Vertex> byKey = vertices.stream().filter(v -> v.key().equals(name)).findFirst();
    return byKey.isPresent()
        ? byKey
        : vertices.stream().filter(v -> v.label().equalsIgnoreCase(name)).findFirst();
  }

  /** The part that the strongest ties make, within limits. */
  public Network strongest(int mostVertices, int mostTies) {
    Map<Vertex, Integer> strength = new HashMap<>();
    ties.forEach(
        t -> {
          strength.merge(t.left(), t.weight(), Integer::sum);
          strength.merge(t.right(), t.weight(), Integer::sum);
        });
    if (vertices.size() <= mostVertices && ties.size() <= mostTies) {
      return this;
    }
    Set<Vertex> kept = new HashSet<>();
    vertices.stream()
        .sorted(
            Comparator.<Vertex>comparingInt(v -> strength.getOrDefault(v, 0))
                .reversed()
                .thenComparing(v -> v))
        .limit(mostVertices)
        .forEach(kept::add);
    List<Tie> left =
        ties.stream()
            .filter(t -> kept.contains(t.left()) && kept.contains(t.right()))
            .limit(mostTies)
            .toList();
    return new Network(left, seen, occasions);
  }

  /** The same as JGraphT knows it: without direction, each tie of length one. */
  Graph<Vertex, Tie> graph() {
    Graph<Vertex, Tie> graph = new SimpleGraph<>(Tie.class);
    vertices.forEach(graph::addVertex);
    ties.forEach(t -> graph.addEdge(t.left(), t.right(), t));
    return graph;
  }

  /** The days on which each vertex was seen in a tie. */
  public Map<Vertex, TreeSet<java.time.LocalDate>> days() {
    Map<Vertex, TreeSet<java.time.LocalDate>> days = new LinkedHashMap<>();
    vertices.forEach(v -> days.put(v, new TreeSet<>()));
    for (Tie tie : ties) {
      for (Vertex end : List.of(tie.left(), tie.right())) {
        days.computeIfAbsent(end, v -> new TreeSet<>()).addAll(tie.days());
      }
    }
    return days;
  }

  /** IRIs of the articles any tie rests on. */
  public Set<String> articles() {
    Set<String> articles = new HashSet<>();
    ties.forEach(tie -> tie.addArticles(articles));
    return articles;
  }
}
