package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What one article tells about where its persons were.
 *
 * @param persons local keys of the persons named, each with its mentions
 * @param publishers keys of the offices that published it
 * @param context keys of every organization named, publishing or organizing
 * @param events keys that unite its report with others
 * @param days days of the event
 */
record Room(
    Map<String, Set<Node>> persons,
    Set<String> publishers,
    Set<String> context,
    Set<String> events,
    Set<LocalDate> days) {
  private static final Node REPORT = Namespaces.term("Report");
  static final Node KIND = Namespaces.term(Property.MENTION_KIND);
  static final Node PERSON = Literals.plain("person");

  static Room read(DatasetGraph data, Node graph, Iris iris) {
    String organization = iris.id("organization", "").getURI();
    Set<String> publishers = keys(objects(data, graph, Node.ANY, Property.PUBLISHER), organization);
    Set<String> context = new TreeSet<>(publishers);
    context.addAll(keys(objects(data, graph, Node.ANY, Property.REFERS_TO), organization));
    context.addAll(keys(objects(data, graph, Node.ANY, Property.ORGANIZER), organization));
    Set<String> events = new TreeSet<>();
    Set<LocalDate> days = new TreeSet<>();
    data.stream(graph, Node.ANY, Namespaces.TYPE, REPORT)
        .map(Quad::getSubject)
        .forEach(
            report -> {
              Stream.of(Property.EVENT_KEY, Property.LOCAL_KEY)
                  .flatMap(property -> objects(data, graph, report, property))
                  .forEach(key -> events.add(key.getLiteralLexicalForm()));
              objects(data, graph, report, Property.DATE).forEach(day -> days.add(day(day)));
            });
    return new Room(persons(data, graph), publishers, context, events, days);
  }

  static Map<String, Set<Node>> persons(DatasetGraph data, Node graph) {
    Map<String, Set<Node>> persons = new TreeMap<>();
    data.stream(graph, Node.ANY, PersonTerms.LOCAL_KEY, Node.ANY)
        .filter(quad -> data.contains(graph, quad.getSubject(), KIND, PERSON))
        .forEach(
            quad ->
                persons
                    .computeIfAbsent(
                        quad.getObject().getLiteralLexicalForm(),
                        key -> new TreeSet<>(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms))
                    .add(quad.getSubject()));
    return persons;
  }

  static LocalDate day(Node literal) {
    return LocalDate.parse(literal.getLiteralLexicalForm());
  }

  private static Stream<Node> objects(
      DatasetGraph data, Node graph, Node subject, Property property) {
    return data.stream(graph, subject, Namespaces.term(property), Node.ANY).map(Quad::getObject);
  }

  private static Set<String> keys(Stream<Node> nodes, String start) {
    return nodes
        .filter(node -> node.isURI() && node.getURI().startsWith(start))
        .map(node -> node.getURI().substring(start.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
