package id.simpul.resolution.graph;

import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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
  private final Function<Node, Optional<String>> agreed;

  /**
   * @param derived the graph that is not read: it still says what was agreed the last time
   * @param names triples as agreed just now
   */
  Names(DatasetGraph data, Node derived, Set<Triple> names) {
    this(data, derived, labels(names));
  }

  /**
   * @param agreed what each thing is called by its mentions
   */
  Names(DatasetGraph data, Node derived, Function<Node, Optional<String>> agreed) {
    this.data = data;
    this.derived = derived;
    this.agreed = agreed;
  }

  private static Function<Node, Optional<String>> labels(Set<Triple> names) {
    Map<Node, String> labels = new HashMap<>();
    for (Triple triple : names) {
      if (triple.getPredicate().equals(Namespaces.LABEL)) {
        labels.put(triple.getSubject(), triple.getObject().getLiteralLexicalForm());
      }
    }
    return node -> Optional.ofNullable(labels.get(node));
  }

  /** A name for a thing, a concept or a literal; the last part of the IRI where nobody names it. */
  String of(Node node) {
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return agreed
        .apply(node)
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
