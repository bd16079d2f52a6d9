package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Digest;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * How often each thing is written how, as {@code queries/derive/spellings} says: read from all
 * mentions of a thing that few name; for others kept in the derived graph and changed by what the
 * mentions of the touched graphs were and are.
 */
final class SpellingCounts {
  /** From so many mentions on, counts are kept. The file says the same number. */
  private static final int KEPT_FROM = 3;

  private static final int HASH = 16;
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node SPELLING_COUNT = Namespaces.term("SpellingCount");
  private static final Node SPELLING_OF = Namespaces.term(Property.SPELLING_OF);
  private static final Node MENTIONS = Namespaces.term(Property.MENTIONS);
  private static final List<Node> KINDS =
      List.of(ThingNames.NORMAL_FORM, ThingNames.HONORIFIC, ThingNames.PRINTED_AS);

  private final DatasetGraph data;
  private final Iris iris;
  private final Node derived;
  private final ThingNames names;
  private final Optional<Map<Node, Map<Spelling, Integer>>> changes;
  private final Set<Node> done = new HashSet<>();

  /**
   * @param touched what changed since the counts were written; empty where none stand
   */
  SpellingCounts(
      DatasetGraph data, Iris iris, Node derived, ThingNames names, Optional<Touched> touched) {
    this.data = data;
    this.iris = iris;
    this.derived = derived;
    this.names = names;
    this.changes = touched.map(this::changes);
  }

  private Map<Node, Map<Spelling, Integer>> changes(Touched touched) {
    Map<Node, Map<Spelling, Integer>> changes = new HashMap<>();
    touched.spelled().forEach((thing, all) -> all.forEach((s, n) -> add(changes, thing, s, -n)));
    Map<Node, Boolean> kept = new HashMap<>();
    for (Node graph : touched.graphs()) {
      in(graph, kept).forEach((thing, all) -> all.forEach((s, n) -> add(changes, thing, s, n)));
    }
    return changes;
  }

  /** What the graph of an article adds to counts that are kept. */
  static Map<Node, Map<Spelling, Integer>> kept(
      DatasetGraph data, Iris iris, Node derived, ThingNames names, Node graph) {
    return new SpellingCounts(data, iris, derived, names, Optional.empty())
        .in(graph, new HashMap<>());
  }

  private Map<Node, Map<Spelling, Integer>> in(Node graph, Map<Node, Boolean> kept) {
    Map<Node, Map<Spelling, Integer>> found = new HashMap<>();
    data.stream(graph, Node.ANY, REFERS_TO, Node.ANY)
        .filter(m -> kept.computeIfAbsent(m.getObject(), this::isKept))
        .forEach(m -> names.spellings(data, m).forEach(s -> add(found, m.getObject(), s, 1)));
    return found;
  }

  private boolean isKept(Node thing) {
    return data.contains(derived, Node.ANY, SPELLING_OF, thing);
  }

  private static void add(
      Map<Node, Map<Spelling, Integer>> counts, Node thing, Spelling spelling, int by) {
    counts.computeIfAbsent(thing, t -> new HashMap<>()).merge(spelling, by, Integer::sum);
  }

  /**
   * The counts of one thing, over all mentions that stand in {@code data}.
   *
   * @param hidden mentions that stand there at other times, taken out for a while
   */
  Map<Spelling, Integer> of(Node thing, List<Spelling> hidden) {
    Map<Spelling, Integer> counts = new HashMap<>();
    if (names.known(data, thing)) {
      return counts;
    }
    if (changes.isPresent() && isKept(thing)) {
      nodes(thing).forEach(node -> read(node, counts));
      if (!done.contains(thing)) {
        changes
            .get()
            .getOrDefault(thing, Map.of())
            .forEach((s, n) -> counts.merge(s, n, Integer::sum));
      }
      hidden.forEach(s -> counts.merge(s, -1, Integer::sum));
      counts.values().removeIf(n -> n <= 0);
    } else {
      data.stream(Node.ANY, Node.ANY, REFERS_TO, thing)
          .forEach(m -> names.spellings(data, m).forEach(s -> counts.merge(s, 1, Integer::sum)));
    }
    return counts;
  }

  private void read(Node node, Map<Spelling, Integer> counts) {
    int count =
        objects(node, MENTIONS)
            .findFirst()
            .map(n -> Integer.parseInt(n.getLiteralLexicalForm()))
            .orElse(0);
    for (Node kind : KINDS) {
      objects(node, kind)
          .forEach(text -> counts.put(new Spelling(kind, text.getLiteralLexicalForm()), count));
    }
  }

  private Stream<Node> objects(Node subject, Node property) {
    return data.stream(derived, subject, property, Node.ANY).map(Quad::getObject);
  }

  private List<Node> nodes(Node thing) {
    return data.stream(derived, Node.ANY, SPELLING_OF, thing).map(Quad::getSubject).toList();
  }

  /** What stands in the derived graph of the counts of one thing. */
  List<Triple> standing(Node thing) {
    return nodes(thing).stream()
        .flatMap(node -> data.stream(derived, node, Node.ANY, Node.ANY))
        .map(Quad::asTriple)
        .toList();
  }

  /** What should stand there; from then on it is taken to stand. */
  Set<Triple> wanted(Node thing, Map<Spelling, Integer> counts) {
    done.add(thing);
    Set<Triple> wanted = new HashSet<>();
    int mentions =
        counts.entrySet().stream()
            .filter(e -> !e.getKey().kind().equals(ThingNames.HONORIFIC))
            .mapToInt(Map.Entry::getValue)
            .sum();
    if (mentions >= KEPT_FROM) {
      counts.forEach((spelling, count) -> describe(wanted, thing, spelling, count));
    }
    return wanted;
  }

  private void describe(Set<Triple> wanted, Node thing, Spelling spelling, int count) {
    String hash = Digest.sha256(spelling.kind().getURI() + " " + spelling.text());
    Node node =
        iris.id("spelling", iris.key(thing).replaceFirst("/", ".") + "." + hash.substring(0, HASH));
    wanted.add(Triple.create(node, Namespaces.TYPE, SPELLING_COUNT));
    wanted.add(Triple.create(node, SPELLING_OF, thing));
    wanted.add(Triple.create(node, spelling.kind(), Literals.plain(spelling.text())));
    wanted.add(Triple.create(node, MENTIONS, Literals.integer(count)));
  }
}
