package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Derived events with the attendances of each, as counting looks at them. */
final class Forums {
  private static final String EVENT = "/id/event/";
  private static final String ATTENDANCE = "/id/attendance/";
  private static final String ORGANIZATION = "/id/organization/";

  private final Map<Node, Description> all;
  private final Map<Node, List<Description>> present = new HashMap<>();

  Forums(Collection<Triple> derived) {
    this.all = Description.all(derived.stream().filter(Forums::isOfEvents).toList());
    for (Description said : all.values()) {
      if (!said.get(Property.BEST_GRADE).isEmpty()) {
        said.get(Property.EVENT)
            .forEach(event -> present.computeIfAbsent(event, e -> new ArrayList<>()).add(said));
      }
    }
  }

  /** Most of what is derived is of persons and counts nothing. */
  private static boolean isOfEvents(Triple triple) {
    return Keys.isIn(triple.getSubject(), EVENT) || Keys.isIn(triple.getSubject(), ATTENDANCE);
  }

  /** Events that a report tells of: only these have a label. */
  List<Description> told() {
    return all.values().stream()
        .filter(said -> Keys.isIn(said.node(), EVENT))
        .filter(said -> !said.get(Namespaces.LABEL).isEmpty())
        .toList();
  }

  /** Each event that somebody attended, with the attendances. */
  Map<Node, List<Description>> present() {
    return present;
  }

  List<Optional<Node>> of(Node event, Property property) {
    Description said = all.get(event);
    return said == null ? List.of(Optional.empty()) : said.optional(property);
  }

  /** Offices and other organizations among the agents of an attendance. */
  static List<Node> organizations(Description attendance) {
    return attendance.get(Property.AGENT).stream()
        .filter(agent -> Keys.isIn(agent, ORGANIZATION))
        .toList();
  }

  /** E.g. {@code kpu-kota-semarang}. */
  static String key(Node organization) {
    return Keys.after(organization, ORGANIZATION);
  }
}
