package id.simpul.resolution.derive;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Who held which role at which office, first and last seen: {@code queries/derive/service.rq}. */
final class Services {
  private static final Node PERSON = Namespaces.term(Property.PERSON);
  private static final Node ROLE = Namespaces.term(Property.ROLE);
  private static final Node ORGANIZATION = Namespaces.term(Property.ORGANIZATION);
  private static final Node FIRST_SEEN = Namespaces.term(Property.FIRST_SEEN);
  private static final Node LAST_SEEN = Namespaces.term(Property.LAST_SEEN);
  private static final Node VIA = Namespaces.term(Property.VIA);
  private static final Node SERVICE = Namespaces.term("Service");
  private static final Node TENURE = Namespaces.term(ClaimKind.TENURE);

  private final Keys keys;
  private final Node former;
  private final Node standingIn;

  Services(Iris iris) {
    this.keys = new Keys(iris);
    this.former = iris.concept("standing", "former");
    this.standingIn = iris.concept("standing", "standing-in");
  }

  /**
   * @param graph of the article whose tenures count, or {@link Node#ANY} for all
   * @param person e.g. {@code …/id/person/siti-aminah.kpu-kota-semarang}
   */
  void add(Collection<Triple> wanted, DatasetGraph data, Node graph, Node person) {
    List<Quad> told = data.stream(graph, Node.ANY, PERSON, person).toList();
    Map<Node, TreeSet<Node>> days = new HashMap<>();
    for (Description said : Description.ofSubjects(data, told)) {
      if (said.isA(TENURE)
          && !said.has(Property.STANDING, former)
          && !said.has(Property.STANDING, standingIn)) {
        add(wanted, said, person, days);
      }
    }
    days.forEach(
        (service, seen) -> {
          wanted.add(Triple.create(service, FIRST_SEEN, seen.first()));
          wanted.add(Triple.create(service, LAST_SEEN, seen.last()));
        });
  }

  private void add(
      Collection<Triple> wanted, Description said, Node person, Map<Node, TreeSet<Node>> days) {
    for (Node role : said.get(Property.ROLE)) {
      for (Node organization : said.get(Property.ORGANIZATION)) {
        Node service = service(person, role, organization);
        wanted.add(Triple.create(service, Namespaces.TYPE, SERVICE));
        wanted.add(Triple.create(service, PERSON, person));
        wanted.add(Triple.create(service, ROLE, role));
        wanted.add(Triple.create(service, ORGANIZATION, organization));
        wanted.add(Triple.create(service, VIA, said.node()));
        List<Node> seen = said.get(Property.OBSERVED_ON);
        if (!seen.isEmpty()) {
          days.computeIfAbsent(service, s -> new TreeSet<>(Order.OF_VALUES)).addAll(seen);
        }
      }
    }
  }

  private Node service(Node person, Node role, Node organization) {
    return keys.node(
        "service",
        Keys.after(person, "/id/person/"),
        Keys.after(role, "/vocab/role/"),
        Keys.ofThing(organization));
  }
}
