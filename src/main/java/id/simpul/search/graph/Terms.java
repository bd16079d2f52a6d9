package id.simpul.search.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Short ways to look things up in all graphs. To be used inside a transaction. */
final class Terms {
  private final DatasetGraph data;

  Terms(DatasetGraph data) {
    this.data = data;
  }

  /** Objects, each once, in code point order. */
  List<Node> all(Node subject, Node predicate) {
    return data.stream(Node.ANY, subject, predicate, Node.ANY)
        .map(Quad::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::toString))
        .toList();
  }

  List<Node> all(Node subject, Property property) {
    return all(subject, Namespaces.term(property));
  }

  Optional<Node> find(Node subject, Property property) {
    return all(subject, property).stream().findFirst();
  }

  List<String> texts(Node subject, Node predicate) {
    return all(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  Optional<String> text(Node subject, Property property) {
    return texts(subject, Namespaces.term(property)).stream().findFirst();
  }

  /** A thing's label or title. */
  Optional<String> label(Node thing) {
    Optional<String> label = texts(thing, Namespaces.LABEL).stream().findFirst();
    return label.isPresent() ? label : texts(thing, Namespaces.TITLE).stream().findFirst();
  }

  /** A concept's label in {@code language}, else in Indonesian; a thing's label else. */
  Optional<String> label(Node thing, String language) {
    List<Node> labels = all(thing, Namespaces.PREF_LABEL);
    for (String wanted : List.of(language, "id")) {
      for (Node label : labels) {
        if (label.isLiteral() && wanted.equals(label.getLiteralLanguage())) {
          return Optional.of(label.getLiteralLexicalForm());
        }
      }
    }
    return label(thing);
  }
}
