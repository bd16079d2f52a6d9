package id.simpul.query;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * The names of things and concepts, looked up once for each result: the label in the wanted
 * language, else in Indonesian, else one without a language.
 */
public final class ThingLabels {
  private static final List<Node> PROPERTIES =
      List.of(SKOS.prefLabel.asNode(), RDFS.label.asNode(), DCTerms.title.asNode());

  private final DatasetGraph dataset;
  private final String language;
  private final Map<Node, String> known = new HashMap<>();

  /**
   * @param dataset within a read transaction
   * @param language {@code id} or {@code en}
   */
  public ThingLabels(DatasetGraph dataset, String language) {
    this.dataset = dataset;
    this.language = language;
  }

  /** The label of {@code iri}; the IRI itself where it has none. */
  public String of(Node iri) {
    return known.computeIfAbsent(iri, this::find);
  }

  private String find(Node iri) {
    for (Node property : PROPERTIES) {
      String label = best(iri, property);
      if (label != null) {
        return label;
      }
    }
    return iri.getURI();
  }

  private @Nullable String best(Node iri, Node property) {
    String best = null;
    int rank = 0;
    Iterator<Quad> quads = dataset.find(Node.ANY, iri, property, Node.ANY);
    while (quads.hasNext()) {
      Node label = quads.next().getObject();
      int now = label.isLiteral() ? rank(label.getLiteralLanguage()) : 0;
      String text = now > 0 ? label.getLiteralLexicalForm() : "";
      if (now > rank || now == rank && best != null && text.compareTo(best) < 0) {
        best = text;
        rank = now;
      }
    }
    return best;
  }

  private int rank(String tag) {
    if (tag.equals(language)) {
      return 4;
    }
    return tag.equals("id") ? 3 : tag.isEmpty() ? 2 : 1;
  }
}
