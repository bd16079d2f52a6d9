package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One count of events: a cell of a table.
 *
 * @param node e.g. {@code …/id/forum-count/2025-11.rapat.online}
 * @param description what its row and column say, as triples about the node
 * @param forums how many events
 * @param last the last day of these, as a literal, where the count keeps it and one is known
 */
public record EventCount(Node node, List<Triple> description, long forums, Optional<Node> last) {
  private static final Node FORUMS = Namespaces.term(Property.FORUMS);
  private static final Node LAST_SEEN = Namespaces.term(Property.LAST_SEEN);

  /** Reads a count back from its triples; of no triples, no events. */
  public static EventCount read(Node node, List<Triple> triples) {
    List<Triple> description = new ArrayList<>();
    Optional<Node> last = Optional.empty();
    long forums = 0;
    for (Triple triple : triples) {
      if (triple.getPredicate().equals(FORUMS)) {
        forums = Long.parseLong(triple.getObject().getLiteralLexicalForm());
      } else if (triple.getPredicate().equals(LAST_SEEN)) {
        last = Optional.of(triple.getObject());
      } else {
        description.add(triple);
      }
    }
    return new EventCount(node, description, forums, last);
  }

  /** Both counts of one cell, of different events, together. */
  public EventCount plus(EventCount other) {
    return new EventCount(node, description, forums + other.forums, later(last, other.last));
  }

  /** The later of two days. */
  public static Optional<Node> later(Optional<Node> one, Optional<Node> other) {
    return Stream.concat(one.stream(), other.stream()).max(Order.OF_VALUES);
  }

  /** As it stands in the derived graph. */
  public List<Triple> triples() {
    List<Triple> triples = new ArrayList<>(description);
    triples.add(Triple.create(node, FORUMS, Literals.integer(forums)));
    last.ifPresent(day -> triples.add(Triple.create(node, LAST_SEEN, day)));
    return triples;
  }
}
