package id.simpul.web;

import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.store.QuadStore;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** What the store knows of a legal document. */
final class DocumentUse {
  private static final Node CITED = Namespaces.term(Property.CITED);
  private static final Node CASE_STUDIED = Namespaces.term("caseStudied");
  private static final Node REPLACED_BY = Namespaces.term("replacedBy");

  /**
   * @param iri of the document, or of the one that took its place; null where the store holds none
   * @param articles how many cite it
   * @param forums how many studied it
   */
  record Use(@Nullable String iri, long articles, long forums) {
    static final Use NONE = new Use(null, 0, 0);
  }

  private final QuadStore store;
  private final Iris iris;

  DocumentUse(QuadStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
  }

  Use of(Thing document) {
    return store.read(data -> of(data, current(data, iris.thing(document))));
  }

  private static Node current(DatasetGraph data, Node document) {
    return data.stream(Node.ANY, document, REPLACED_BY, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElse(document);
  }

  private static Use of(DatasetGraph data, Node document) {
    boolean held = data.contains(Node.ANY, document, Namespaces.TYPE, Node.ANY);
    return held
        ? new Use(
            document.getURI(),
            data.stream(Node.ANY, Node.ANY, CITED, document).map(Quad::getGraph).distinct().count(),
            data.stream(Node.ANY, Node.ANY, CASE_STUDIED, document)
                .map(Quad::getSubject)
                .distinct()
                .count())
        : Use.NONE;
  }
}
