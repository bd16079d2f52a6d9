package id.simpul.resolution.graph;

import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What things and concepts are called: as just agreed, else as the registry and vocabularies say.
 */
final class Names {
  private final DatasetGraph data;
  private final Node derived;
  private final Map<Node, String> agreed = new HashMap<>();

  /**
   * @param derived the graph that is not read: it still says what was agreed the last time
   * @param names triples as agreed just now
   */
  Names(DatasetGraph data, Node derived, Set<Triple> names) {
    this.data = data;
    this.derived = derived;
    for (Triple triple : names) {
      if (triple.getPredicate().equals(Namespaces.LABEL)) {
        agreed.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
      }
    }
  }

  /** A name for a thing, a concept or a literal; the last part of the IRI where nobody names it. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return Optional.ofNullable(agreed.get(node))
        .or(() -> smallest(labels(node)))
        .or(() -> smallest(conceptLabels(node)))
        .orElseGet(() -> lastPart(node));
  }

  private Stream<Quad> labels(Node node) {
    return data.stream(Node.ANY, node, Namespaces.LABEL, Node.ANY)
        .filter(quad -> !quad.getGraph().equals(derived));
  }

  private Stream<Quad> conceptLabels(Node node) {
    return data.stream(Node.ANY, node, Namespaces.PREF_LABEL, Node.ANY)
        .filter(quad -> quad.getObject().getLiteralLanguage().equals(Literals.INDONESIAN));
  }

  private static Optional<String> smallest(Stream<Quad> quads) {
    return quads.map(quad -> quad.getObject().getLiteralLexicalForm()).min(String::compareTo);
  }

  private static String lastPart(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
