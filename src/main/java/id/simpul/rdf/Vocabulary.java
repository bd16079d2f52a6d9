package id.simpul.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What terms and concepts are called, asked of the ontology files. */
public final class Vocabulary {
  private final OntologyFiles files;
  private final Iris iris;

  public Vocabulary(OntologyFiles files, Iris iris) {
    this.files = files;
    this.iris = iris;
  }

  /**
   * True where the vocabulary files hold the concept.
   *
   * @param scheme e.g. {@code role}
   * @param slug e.g. {@code ketua-divisi}
   */
  public boolean contains(String scheme, String slug) {
    return files
        .vocabulary()
        .contains(iris.concept(scheme, slug), Namespaces.IN_SCHEME, iris.scheme(scheme));
  }

  /** The slugs of a scheme's concepts, sorted, e.g. {@code named-person} of {@code grade}. */
  public List<String> slugs(String scheme) {
    String prefix = iris.scheme(scheme).getURI() + "/";
    return files.vocabulary().stream(Node.ANY, Namespaces.IN_SCHEME, iris.scheme(scheme))
        .map(triple -> triple.getSubject().getURI().substring(prefix.length()))
        .sorted()
        .toList();
  }

  /** The slugs of the schemes, sorted, e.g. {@code capacity}. */
  public List<String> schemes() {
    return files.vocabulary().stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
        .map(triple -> triple.getSubject().getURI())
        .map(uri -> uri.substring(Namespaces.VOCABULARY.length()))
        .sorted()
        .toList();
  }

  /**
   * The label of a term or concept.
   *
   * @param term e.g. {@code …/vocab/grade/unit} or {@code …/ontology#Report}
   * @param language {@code id} or {@code en}
   */
  public Optional<String> findLabel(Node term, String language) {
    return literal(files.vocabulary(), term, SKOS.prefLabel.asNode(), language)
        .or(() -> literal(files.ontology(), term, RDFS.label.asNode(), language));
  }

  /** What a term or concept means, in {@code id} or {@code en}. */
  public Optional<String> findDefinition(Node term, String language) {
    Node definition = SKOS.definition.asNode();
    return literal(files.vocabulary(), term, definition, language)
        .or(() -> literal(files.ontology(), term, definition, language));
  }

  private static Optional<String> literal(Graph graph, Node term, Node property, String language) {
    return graph.stream(term, property, Node.ANY)
        .map(triple -> triple.getObject())
        .filter(node -> node.isLiteral() && node.getLiteralLanguage().equals(language))
        .map(Node::getLiteralLexicalForm)
        .findFirst();
  }
}
