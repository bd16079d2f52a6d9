package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What follows from attendances and studies of cases: the files of {@code queries/derive/again}.
 */
public final class PlainEdges {
  private static final Node ATTENDANCE = Namespaces.term("Attendance");
  private static final Node CASE_STUDY = Namespaces.term("CaseStudy");
  private static final Node ATTENDED = Namespaces.term(Property.ATTENDED);
  private static final Node STUDIED = Namespaces.term(Property.STUDIED);
  private static final Node BEST_GRADE = Namespaces.term(Property.BEST_GRADE);
  private static final Node DATE = Namespaces.term(Property.DATE);

  private final List<Node> grades;

  public PlainEdges(Iris iris) {
    this.grades =
        List.of("named-person", "named-office", "unit", "collective").stream()
            .map(grade -> iris.concept("grade", grade))
            .toList();
  }

  /**
   * @param derived of whole events, with all that was derived of each before
   * @return what follows
   */
  public Set<Triple> of(Collection<Triple> derived) {
    Map<Node, Description> all = Description.all(derived);
    Set<Triple> edges = new HashSet<>();
    for (Description said : all.values()) {
      if (said.isA(ATTENDANCE)) {
        attendance(edges, said, all);
      } else if (said.isA(CASE_STUDY)) {
        study(edges, said, all);
      }
    }
    return edges;
  }

  private void attendance(Set<Triple> edges, Description said, Map<Node, Description> all) {
    List<Node> given = said.get(Property.GRADE);
    grades.stream()
        .filter(given::contains)
        .findFirst()
        .ifPresent(best -> edges.add(Triple.create(said.node(), BEST_GRADE, best)));
    for (Node event : said.get(Property.EVENT)) {
      List<Node> rulings = of(all, event, Property.CASE_STUDIED);
      for (Node agent : said.get(Property.AGENT)) {
        edges.add(Triple.create(agent, ATTENDED, event));
        rulings.forEach(ruling -> edges.add(Triple.create(agent, STUDIED, ruling)));
      }
    }
  }

  private static void study(Set<Triple> edges, Description said, Map<Node, Description> all) {
    for (Node event : said.get(Property.EVENT)) {
      of(all, event, Property.DATE)
          .forEach(day -> edges.add(Triple.create(said.node(), DATE, day)));
    }
  }

  private static List<Node> of(Map<Node, Description> all, Node node, Property property) {
    Description said = all.get(node);
    return said == null ? List.of() : said.get(property);
  }
}
