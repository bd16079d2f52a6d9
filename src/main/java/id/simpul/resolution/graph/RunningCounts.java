package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.derive.EventCount;
import id.simpul.resolution.derive.EventCounts;
import id.simpul.store.GraphUpdate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Keeps up the counts of {@code queries/derive/counts} by what some events gave before and give
 * now. The same rules give both: an event counts alone, so that the count of all is the sum over
 * any parts. Differences are gathered and written together, since a load touches one count again
 * and again. Only a last day that went is looked for among all events of the offices it is of.
 */
final class RunningCounts {
  /** So many counts are gathered before they are written. */
  private static final int MOST = 100_000;

  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node ATTENDED = Namespaces.term(Property.ATTENDED);
  private static final Set<Node> AGENTS =
      Set.of(
          Namespaces.term(Property.AGENT),
          Namespaces.term(Property.FIRST_OFFICE),
          Namespaces.term(Property.SECOND_OFFICE));

  private final DatasetGraph data;
  private final Node derived;
  private final EventCounts counts;
  private final Map<Node, EventCount> gone = new HashMap<>();
  private final Map<Node, EventCount> come = new HashMap<>();

  RunningCounts(DatasetGraph data, Node derived, EventCounts counts) {
    this.data = data;
    this.derived = derived;
    this.counts = counts;
  }

  /**
   * Takes in what some events give; to be called once {@code after} stands.
   *
   * @param before what stood in the derived graph of some events
   * @param after what stands there now of the same events
   */
  void change(Set<Triple> before, Set<Triple> after) {
    if (before.equals(after)) {
      return;
    }
    counts.of(before).forEach(count -> gone.merge(count.node(), count, EventCount::plus));
    counts.of(after).forEach(count -> come.merge(count.node(), count, EventCount::plus));
    if (gone.size() + come.size() > MOST) {
      write();
    }
  }

  /** Brings the counts up to date with all that was taken in. */
  void write() {
    Set<Node> all = new HashSet<>(gone.keySet());
    all.addAll(come.keySet());
    Set<Triple> standing = new HashSet<>();
    Set<Triple> wanted = new HashSet<>();
    all.forEach(node -> change(node, standing, wanted));
    gone.clear();
    come.clear();
    GraphUpdate.replace(data, derived, standing, wanted);
  }

  private void change(Node node, Set<Triple> standing, Set<Triple> wanted) {
    Optional<EventCount> before = Optional.ofNullable(gone.get(node));
    Optional<EventCount> after = Optional.ofNullable(come.get(node));
    if (isSame(before, after)) {
      return;
    }
    List<Triple> stands = find(node);
    EventCount stood = EventCount.read(node, stands);
    standing.addAll(stands);
    long forums = stood.forums() + forums(after) - forums(before);
    if (forums > 0) {
      EventCount described = stands.isEmpty() ? after.orElseThrow() : stood;
      Optional<Node> last = last(stood, before, after);
      wanted.addAll(new EventCount(node, described.description(), forums, last).triples());
    }
  }

  private static boolean isSame(Optional<EventCount> before, Optional<EventCount> after) {
    return forums(before) == forums(after)
        && before.flatMap(EventCount::last).equals(after.flatMap(EventCount::last));
  }

  private static long forums(Optional<EventCount> count) {
    return count.map(EventCount::forums).orElse(0L);
  }

  private Optional<Node> last(
      EventCount stood, Optional<EventCount> before, Optional<EventCount> after) {
    Optional<Node> now = after.flatMap(EventCount::last);
    Optional<Node> then = stood.last();
    boolean lost = then.isPresent() && before.flatMap(EventCount::last).equals(then);
    if (lost && !EventCount.later(then, now).equals(now)) {
      return counts.of(eventsOf(stood)).stream()
          .filter(count -> count.node().equals(stood.node()))
          .findFirst()
          .flatMap(EventCount::last);
    }
    return EventCount.later(then, now);
  }

  /** What is derived of every event that all agents of a count attended. */
  private Set<Triple> eventsOf(EventCount count) {
    List<Node> agents =
        count.description().stream()
            .filter(triple -> AGENTS.contains(triple.getPredicate()))
            .map(Triple::getObject)
            .toList();
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
    return new ArrayList<>(
        data.stream(derived, subject, Node.ANY, Node.ANY).map(Quad::asTriple).toList());
  }
}
