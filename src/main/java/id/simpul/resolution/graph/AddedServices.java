package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import id.simpul.resolution.derive.ThingRules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Adds to the services of a person what new articles tell, where nothing that was told before can
 * have changed: so one more article about somebody costs the same however many there are.
 */
final class AddedServices {
  private static final Node FIRST_SEEN = Namespaces.term(Property.FIRST_SEEN);
  private static final Node LAST_SEEN = Namespaces.term(Property.LAST_SEEN);

  private final DatasetGraph data;
  private final Node derived;
  private final ThingRules rules;
  private final Map<Node, Set<Node>> graphs = new HashMap<>();

  AddedServices(
      DatasetGraph data, Node derived, ThingRules rules, NamedThings named, Touched touched) {
    this.data = data;
    this.derived = derived;
    this.rules = rules;
    for (Node graph : touched.graphs()) {
      named
          .persons(data, graph)
          .forEach(person -> graphs.computeIfAbsent(person, p -> new HashSet<>()).add(graph));
    }
  }

  /**
   * @param wanted takes what should stand of the services that are added to
   * @param standing takes what of it is to go
   */
  void add(Node person, Set<Triple> wanted, Set<Triple> standing) {
    Set<Triple> told = new HashSet<>();
    for (Node graph : graphs.getOrDefault(person, Set.of())) {
      rules.addPart(told, data, graph, person);
    }
    Map<Node, Map<Node, TreeSet<String>>> days = new HashMap<>();
    Map<String, Node> literals = new HashMap<>();
    Set<Triple> all = new HashSet<>(told);
    told.stream().map(Triple::getSubject).distinct().forEach(s -> all.addAll(seen(s)));
    for (Triple triple : all) {
      if (isSeen(triple)) {
        String day = triple.getObject().getLiteralLexicalForm();
        literals.put(day, triple.getObject());
        days.computeIfAbsent(triple.getSubject(), s -> new HashMap<>())
            .computeIfAbsent(triple.getPredicate(), p -> new TreeSet<>())
            .add(day);
      } else {
        wanted.add(triple);
      }
    }
    days.forEach(
        (service, seen) ->
            seen.forEach(
                (property, of) -> {
                  String day = property.equals(FIRST_SEEN) ? of.first() : of.last();
                  wanted.add(Triple.create(service, property, literals.get(day)));
                  standing.addAll(seen(service));
                }));
  }

  private static boolean isSeen(Triple triple) {
    return triple.getPredicate().equals(FIRST_SEEN) || triple.getPredicate().equals(LAST_SEEN);
  }

  private List<Triple> seen(Node service) {
    return List.of(FIRST_SEEN, LAST_SEEN).stream()
        .flatMap(property -> data.stream(derived, service, property, Node.ANY))
        .map(Quad::asTriple)
        .toList();
  }
}
