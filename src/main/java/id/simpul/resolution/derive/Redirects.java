package id.simpul.resolution.derive;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Where a key leads that names nothing any more: {@code queries/derive/redirects.rq}, {@code
 * person-redirects.rq}, {@code redirects-rulings.rq}.
 */
final class Redirects {
  private static final Node REPLACED_BY = Namespaces.term(Property.REPLACED_BY);
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);
  private static final Node RESOLVED_TO = Namespaces.term(Property.RESOLVED_TO);
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node MENTION_KIND = Namespaces.term(Property.MENTION_KIND);
  private static final Node PERSON_KEY = Namespaces.term("PersonKey");
  private static final Node REPORT = Namespaces.term(ClaimKind.REPORT);
  private static final Node RULING = Literals.plain("ruling");

  private final Iris iris;
  private final Node derived;

  Redirects(Iris iris) {
    this.iris = iris;
    this.derived = new GraphNames(iris).derived();
  }

  /** Where the key of a person leads. */
  void ofPerson(Collection<Triple> wanted, DatasetGraph data, Node local) {
    data.stream(derived, Node.ANY, LOCAL_KEY, key(local))
        .filter(quad -> data.contains(derived, quad.getSubject(), Namespaces.TYPE, PERSON_KEY))
        .flatMap(quad -> data.stream(derived, quad.getSubject(), RESOLVED_TO, Node.ANY))
        .map(Quad::getObject)
        .filter(person -> !person.equals(local))
        .forEach(person -> wanted.add(Triple.create(local, REPLACED_BY, person)));
  }

  /** Where the key of an event leads, unless a report still tells of an event of that key. */
  void ofEvent(Collection<Triple> wanted, DatasetGraph data, Node local) {
    if (isReported(data, local)) {
      return;
    }
    data.stream(Node.ANY, Node.ANY, LOCAL_KEY, key(local))
        .filter(quad -> isReport(data, quad))
        .flatMap(quad -> data.stream(quad.getGraph(), quad.getSubject(), EVENT, Node.ANY))
        .map(Quad::getObject)
        .filter(event -> !event.equals(local))
        .forEach(event -> wanted.add(Triple.create(local, REPLACED_BY, event)));
  }

  /** Where the number of a ruling leads, unless a mention still means that number. */
  void ofRuling(Collection<Triple> wanted, DatasetGraph data, Node local) {
    if (data.contains(Node.ANY, Node.ANY, REFERS_TO, local)) {
      return;
    }
    data.stream(Node.ANY, Node.ANY, LOCAL_KEY, key(local))
        .filter(q -> data.contains(q.getGraph(), q.getSubject(), MENTION_KIND, RULING))
        .flatMap(q -> data.stream(q.getGraph(), q.getSubject(), REFERS_TO, Node.ANY))
        .map(Quad::getObject)
        .filter(ruling -> !ruling.equals(local))
        .forEach(ruling -> wanted.add(Triple.create(local, REPLACED_BY, ruling)));
  }

  private boolean isReported(DatasetGraph data, Node event) {
    return data.stream(Node.ANY, Node.ANY, EVENT, event).anyMatch(quad -> isReport(data, quad));
  }

  private static boolean isReport(DatasetGraph data, Quad quad) {
    return data.contains(quad.getGraph(), quad.getSubject(), Namespaces.TYPE, REPORT);
  }

  private Node key(Node thing) {
    String key = iris.key(thing);
    return Literals.plain(key.substring(key.indexOf('/') + 1));
  }
}
