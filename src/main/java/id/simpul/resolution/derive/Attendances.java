package id.simpul.resolution.derive;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** One Attendance for each agent of an event: {@code queries/derive/attendance.rq}. */
final class Attendances {
  private static final Node ATTENDANCE = Namespaces.term("Attendance");
  private static final Node AGENT = Namespaces.term(Property.AGENT);
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node CAPACITY = Namespaces.term(Property.CAPACITY);
  private static final Node GRADE = Namespaces.term(Property.GRADE);
  private static final Node VIA = Namespaces.term(Property.VIA);
  private static final Node MEMBER = Namespaces.term(Property.MEMBER);
  private static final Node PARTICIPATION = Namespaces.term(ClaimKind.PARTICIPATION);
  private static final Node REPORT = Namespaces.term(ClaimKind.REPORT);

  private final Keys keys;
  private final Node derived;
  private final Node organizer;
  private final Node namedOffice;
  private final Node collective;

  Attendances(Iris iris) {
    this.keys = new Keys(iris);
    this.derived = new GraphNames(iris).derived();
    this.organizer = iris.concept("capacity", "organizer");
    this.namedOffice = iris.concept("grade", "named-office");
    this.collective = iris.concept("grade", "collective");
  }

  void add(Collection<Triple> wanted, DatasetGraph data, Node event) {
    List<Quad> told = data.stream(Node.ANY, Node.ANY, EVENT, event).toList();
    for (Quad claim : told) {
      if (!claim.getGraph().equals(derived)) {
        Description said = Description.of(data, claim.getGraph(), claim.getSubject());
        claim(new Row(wanted, said.node(), event), data, claim.getGraph(), said);
      }
    }
  }

  private void claim(Row row, DatasetGraph data, Node graph, Description said) {
    if (said.isA(PARTICIPATION)) {
      participation(row, data, graph, said);
    }
    if (said.isA(REPORT)) {
      said.get(Property.ORGANIZER).forEach(agent -> row.add(agent, organizer, namedOffice));
    }
  }

  private void participation(Row row, DatasetGraph data, Node graph, Description said) {
    List<Node> capacities = said.get(Property.CAPACITY);
    for (Node agent : said.get(Property.PARTICIPANT)) {
      List<Node> members =
          data.stream(graph, agent, MEMBER, Node.ANY).map(Quad::getObject).toList();
      for (Node capacity : capacities) {
        said.get(Property.GRADE).forEach(grade -> row.add(agent, capacity, grade));
        members.forEach(member -> row.add(member, capacity, collective));
      }
    }
    for (Node office : said.get(Property.REPRESENTING)) {
      capacities.forEach(capacity -> row.add(office, capacity, namedOffice));
    }
  }

  private final class Row {
    private final Collection<Triple> wanted;
    private final Node claim;
    private final Node event;

    Row(Collection<Triple> wanted, Node claim, Node event) {
      this.wanted = wanted;
      this.claim = claim;
      this.event = event;
    }

    void add(Node agent, Node capacity, Node grade) {
      Node node = keys.node("attendance", Keys.after(event, "/id/event/"), Keys.ofThing(agent));
      wanted.add(Triple.create(node, Namespaces.TYPE, ATTENDANCE));
      wanted.add(Triple.create(node, AGENT, agent));
      wanted.add(Triple.create(node, EVENT, event));
      wanted.add(Triple.create(node, CAPACITY, capacity));
      wanted.add(Triple.create(node, GRADE, grade));
      wanted.add(Triple.create(node, VIA, claim));
    }
  }
}
