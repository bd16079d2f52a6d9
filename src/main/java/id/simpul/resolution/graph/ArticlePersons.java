package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import id.simpul.store.GraphUpdate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes the graph of an article name each person by the canonical IRI. */
final class ArticlePersons {
  private static final Node REFERS_TO = Namespaces.term(Property.REFERS_TO);
  private static final Node MENTION = Namespaces.term(Property.MENTION);
  private static final Node PERSON = Namespaces.term("Person");

  private final DatasetGraph data;
  private final PersonTerms terms;

  ArticlePersons(DatasetGraph data, PersonTerms terms) {
    this.data = data;
    this.terms = terms;
  }

  /**
   * @param persons local keys of the article, each with its mentions
   * @param canonical local key to canonical key
   * @return true where something changed
   */
  boolean name(Node graph, Map<String, Set<Node>> persons, UnaryOperator<String> canonical) {
    Map<Node, Map<String, Node>> byCurrent = new LinkedHashMap<>();
    persons.forEach(
        (key, mentions) ->
            current(graph, mentions)
                .ifPresent(
                    node ->
                        byCurrent
                            .computeIfAbsent(node, n -> new TreeMap<>())
                            .put(key, terms.person(canonical.apply(key)))));
    byCurrent.entrySet().removeIf(e -> e.getValue().values().stream().allMatch(e.getKey()::equals));
    // In two steps: one person's old name may be another's new one.
    byCurrent.forEach((node, wanted) -> pass(graph, node, wanted, persons));
    byCurrent
        .values()
        .forEach(
            wanted ->
                wanted.forEach(
                    (key, person) ->
                        GraphUpdate.substitute(data, graph, PersonTerms.passing(key), person)));
    return !byCurrent.isEmpty();
  }

  private Optional<Node> current(Node graph, Set<Node> mentions) {
    return mentions.stream()
        .flatMap(mention -> data.stream(graph, mention, REFERS_TO, Node.ANY))
        .map(Quad::getObject)
        .min(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms);
  }

  private void pass(
      Node graph, Node node, Map<String, Node> wanted, Map<String, Set<Node>> persons) {
    List<String> keys = List.copyOf(wanted.keySet());
    boolean together = new TreeSet<>(names(wanted)).size() == 1;
    if (!together) {
      keys.forEach(key -> part(graph, node, key, persons.getOrDefault(key, Set.of())));
    }
    GraphUpdate.substitute(data, graph, node, PersonTerms.passing(keys.get(0)));
  }

  private static Set<String> names(Map<String, Node> wanted) {
    return wanted.values().stream().map(Node::getURI).collect(Collectors.toSet());
  }

  /** Two keys that a judgement made one come apart again: each claim follows its mentions. */
  private void part(Node graph, Node node, String key, Set<Node> mentions) {
    Node passing = PersonTerms.passing(key);
    data.add(graph, passing, Namespaces.TYPE, PERSON);
    Set<Node> subjects = new java.util.LinkedHashSet<>(mentions);
    mentions.forEach(
        mention ->
            data.stream(graph, Node.ANY, MENTION, mention)
                .forEach(quad -> subjects.add(quad.getSubject())));
    for (Node subject : subjects) {
      List<Quad> quads = data.stream(graph, subject, Node.ANY, node).toList();
      quads.forEach(data::delete);
      quads.forEach(q -> data.add(graph, subject, q.getPredicate(), passing));
    }
  }
}
