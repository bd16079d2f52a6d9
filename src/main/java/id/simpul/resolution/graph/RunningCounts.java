package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.derive.EventCounts;
import id.simpul.store.GraphUpdate;
import java.util.ArrayList;
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
 * Keeps up the counts of {@code queries/derive/counts} by what some events gave before and give
 * now. The same file gives both: an event counts alone, so that the count of all is the sum over
 * any parts. Only a last day that went is looked for among all events of the offices it is of.
 */
final class RunningCounts {
  private static final Node FORUMS = Namespaces.term(Property.FORUMS);
  private static final Node LAST_SEEN = Namespaces.term(Property.LAST_SEEN);
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node ATTENDED = Namespaces.term(Property.ATTENDED);
  private static final List<Node> AGENTS =
      List.of(
          Namespaces.term(Property.AGENT),
          Namespaces.term(Property.FIRST_OFFICE),
          Namespaces.term(Property.SECOND_OFFICE));

  private final DatasetGraph data;
  private final Node derived;
  private final EventCounts counts;

  RunningCounts(DatasetGraph data, Node derived, EventCounts counts) {
    this.data = data;
    this.derived = derived;
    this.counts = counts;
  }

  /**
   * Brings the counts up to date; to be called once {@code after} stands.
   *
   * @param before what stood in the derived graph of some events
   * @param after what stands there now of the same events
   */
  void change(Set<Triple> before, Set<Triple> after) {
    if (before.equals(after)) {
      return;
    }
    Map<Node, Cell> gone = cells(before);
    Map<Node, Cell> come = cells(after);
    Set<Node> all = new HashSet<>(gone.keySet());
    all.addAll(come.keySet());
    all.forEach(cell -> change(cell, Optional.ofNullable(gone.get(cell)), find(come, cell)));
  }

  private static Optional<Cell> find(Map<Node, Cell> cells, Node node) {
    return Optional.ofNullable(cells.get(node));
  }

  private void change(Node node, Optional<Cell> gone, Optional<Cell> come) {
    if (gone.equals(come)) {
      return;
    }
    List<Triple> standing = find(node);
    Cell stood = new Cell(standing);
    long forums = stood.forums() + count(come) - count(gone);
    Set<Triple> wanted = new HashSet<>();
    if (forums > 0) {
      wanted.addAll((standing.isEmpty() ? come.orElseThrow() : stood).description());
      wanted.add(Triple.create(node, FORUMS, Literals.integer(forums)));
      last(node, stood, gone, come)
          .ifPresent(day -> wanted.add(Triple.create(node, LAST_SEEN, day)));
    }
    GraphUpdate.replace(data, derived, standing, wanted);
  }

  private static long count(Optional<Cell> cell) {
    return cell.map(Cell::forums).orElse(0L);
  }

  private Optional<Node> last(Node node, Cell stood, Optional<Cell> gone, Optional<Cell> come) {
    Optional<Node> now = come.flatMap(Cell::last);
    Optional<Node> then = stood.last();
    boolean lost = then.isPresent() && gone.flatMap(Cell::last).equals(then);
    if (lost && (now.isEmpty() || day(now.get()).compareTo(day(then.get())) < 0)) {
      return find(cells(eventsOf(stood)), node).flatMap(Cell::last);
    }
    return Stream.concat(now.stream(), then.stream()).max((a, b) -> day(a).compareTo(day(b)));
  }

  private static String day(Node literal) {
    return literal.getLiteralLexicalForm();
  }

  /** What is derived of every event that all agents of a cell attended. */
  private Set<Triple> eventsOf(Cell cell) {
    List<Node> agents = cell.agents();
    Set<Triple> triples = new HashSet<>();
    List<Node> events =
        data.stream(derived, agents.get(0), ATTENDED, Node.ANY).map(Quad::getObject).toList();
    for (Node event : events) {
      if (agents.stream().allMatch(a -> data.contains(derived, a, ATTENDED, event))) {
        triples.addAll(find(event));
        data.stream(derived, Node.ANY, EVENT, event)
            .map(Quad::getSubject)
            .toList()
            .forEach(attendance -> triples.addAll(find(attendance)));
      }
    }
    return triples;
  }

  private List<Triple> find(Node subject) {
    return data.stream(derived, subject, Node.ANY, Node.ANY).map(Quad::asTriple).toList();
  }

  private Map<Node, Cell> cells(Set<Triple> triples) {
    Map<Node, List<Triple>> bySubject = new HashMap<>();
    counts
        .of(triples)
        .forEach(t -> bySubject.computeIfAbsent(t.getSubject(), s -> new ArrayList<>()).add(t));
    Map<Node, Cell> cells = new HashMap<>();
    bySubject.forEach((node, of) -> cells.put(node, new Cell(of)));
    return cells;
  }

  /** What is said of one count. */
  private record Cell(Set<Triple> triples) {
    Cell(List<Triple> triples) {
      this(Set.copyOf(triples));
    }

    long forums() {
      return objects(FORUMS)
          .findFirst()
          .map(n -> Long.parseLong(n.getLiteralLexicalForm()))
          .orElse(0L);
    }

    Optional<Node> last() {
      return objects(LAST_SEEN).findFirst();
    }

    List<Node> agents() {
      return AGENTS.stream().flatMap(this::objects).toList();
    }

    List<Triple> description() {
      return triples.stream()
          .filter(t -> !t.getPredicate().equals(FORUMS) && !t.getPredicate().equals(LAST_SEEN))
          .toList();
    }

    private Stream<Node> objects(Node property) {
      return triples.stream().filter(t -> t.getPredicate().equals(property)).map(Triple::getObject);
    }
  }
}
