package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/** Two organizations at one forum, by year: {@code queries/derive/counts/office-pairs.rq}. */
final class OfficePairs {
  private static final Node OFFICE_PAIR = Namespaces.term("OfficePair");

  private final Keys keys;
  private final Node collective;

  OfficePairs(Keys keys, Node collective) {
    this.keys = keys;
    this.collective = collective;
  }

  void count(Tally tally, Forums forums) {
    forums
        .present()
        .forEach(
            (event, attendances) -> {
              List<Node> named = named(attendances);
              for (Optional<Node> day : forums.of(event, Property.DATE)) {
                met(tally, event, named, day);
              }
            });
  }

  /** In the order of their IRIs: each pair stands once. */
  private List<Node> named(List<Description> attendances) {
    TreeMap<String, Node> named = new TreeMap<>();
    for (Description attendance : attendances) {
      if (attendance.get(Property.BEST_GRADE).stream().anyMatch(g -> !g.equals(collective))) {
        Forums.organizations(attendance).forEach(office -> named.put(office.getURI(), office));
      }
    }
    return List.copyOf(named.values());
  }

  private void met(Tally tally, Node event, List<Node> named, Optional<Node> day) {
    Optional<Node> year =
        day.map(Keys::text).map(text -> Literals.year(Integer.parseInt(text.substring(0, 4))));
    for (int i = 0; i < named.size(); i++) {
      for (int k = i + 1; k < named.size(); k++) {
        pair(tally, event, named.get(i), named.get(k), year).on(day);
      }
    }
  }

  private Tally.Cell pair(Tally tally, Node event, Node one, Node other, Optional<Node> year) {
    Node cell = keys.node("office-pair", Forums.key(one), Forums.key(other), Tally.keyOf(year));
    return tally
        .count(cell, event)
        .is(Namespaces.TYPE, OFFICE_PAIR)
        .is(Property.FIRST_OFFICE, one)
        .is(Property.SECOND_OFFICE, other)
        .is(Property.YEAR, year);
  }
}
