package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Counts of events that are being counted: cells of a table, each with what its row says. */
final class Tally {
  static final String NO_DAY = "tanpa-tanggal";

  private final Map<Node, Cell> cells = new HashMap<>();

  /** Counts an event once in a cell. */
  Cell count(Node cell, Node event) {
    Cell counted = cells.get(cell);
    if (counted == null) {
      counted = new Cell(cell);
      cells.put(cell, counted);
    } else {
      counted.described = true;
    }
    counted.events.add(event);
    return counted;
  }

  List<EventCount> counts() {
    return cells.values().stream().map(Cell::count).toList();
  }

  /** E.g. {@code 2025-11}. */
  static Optional<Node> month(Optional<Node> day) {
    return day.map(Keys::text)
        .map(text -> Literals.plain(text.substring(0, Math.min(7, text.length()))));
  }

  static String keyOf(Optional<Node> monthOrYear) {
    return monthOrYear.map(Keys::text).orElse(NO_DAY);
  }

  /** One count. */
  static final class Cell {
    private final Node node;
    private final List<Triple> description = new ArrayList<>();
    private final Set<Node> events = new HashSet<>();
    private Optional<Node> last = Optional.empty();
    private boolean described;

    private Cell(Node node) {
      this.node = node;
    }

    Cell is(Node property, Node value) {
      if (!described) {
        description.add(Triple.create(node, property, value));
      }
      return this;
    }

    Cell is(Property property, Node value) {
      return is(Namespaces.term(property), value);
    }

    Cell is(Property property, Optional<Node> value) {
      value.ifPresent(v -> is(property, v));
      return this;
    }

    /** The event was on a day: the last one is kept. */
    void on(Optional<Node> day) {
      boolean later =
          day.isPresent() && (last.isEmpty() || Order.OF_VALUES.compare(last.get(), day.get()) < 0);
      last = later ? day : last;
    }

    private EventCount count() {
      return new EventCount(node, description, events.size(), last);
    }
  }
}
