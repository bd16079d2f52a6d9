package id.simpul.resolution.derive;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** What is said of one node, read at once: a claim in the graph of its article, say. */
final class Description {
  private final Node node;
  private final Map<Node, List<Node>> values = new HashMap<>();

  private Description(Node node) {
    this.node = node;
  }

  /** What one graph says of a node. */
  static Description of(DatasetGraph data, Node graph, Node node) {
    Description description = new Description(node);
    data.stream(graph, node, Node.ANY, Node.ANY)
        .forEach(quad -> description.add(quad.getPredicate(), quad.getObject()));
    return description;
  }

  /** What the subjects of quads say in the graphs these stand in, each once. */
  static List<Description> ofSubjects(DatasetGraph data, Collection<Quad> quads) {
    return quads.stream()
        .map(quad -> Quad.create(quad.getGraph(), quad.getSubject(), Node.ANY, Node.ANY))
        .distinct()
        .map(quad -> of(data, quad.getGraph(), quad.getSubject()))
        .toList();
  }

  /** What triples say, by their subjects. */
  static Map<Node, Description> all(Collection<Triple> triples) {
    Map<Node, Description> all = new LinkedHashMap<>();
    for (Triple triple : triples) {
      all.computeIfAbsent(triple.getSubject(), Description::new)
          .add(triple.getPredicate(), triple.getObject());
    }
    return all;
  }

  private void add(Node property, Node value) {
    values.computeIfAbsent(property, p -> new ArrayList<>(2)).add(value);
  }

  Node node() {
    return node;
  }

  List<Node> get(Node property) {
    return values.getOrDefault(property, List.of());
  }

  List<Node> get(Property property) {
    return get(Namespaces.term(property));
  }

  /** The values, or none of them as one empty value: as OPTIONAL matches. */
  List<Optional<Node>> optional(Property property) {
    List<Node> found = get(property);
    return found.isEmpty() ? List.of(Optional.empty()) : found.stream().map(Optional::of).toList();
  }

  boolean has(Property property, Node value) {
    return get(property).contains(value);
  }

  /** True for a node of a class. */
  boolean isA(Node type) {
    return get(Namespaces.TYPE).contains(type);
  }
}
