package id.simpul.resolution.derive;

import id.simpul.rdf.Iris;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * IRIs of derived nodes, put together from the keys of what they are about, as they are printed.
 */
final class Keys {
  private final String data;

  Keys(Iris iris) {
    this.data = iris.base() + "id/";
  }

  /**
   * @param folder e.g. {@code attendance}
   * @param parts e.g. the keys of event and agent, encoded already
   */
  Node node(String folder, String... parts) {
    return NodeFactory.createURI(data + folder + "/" + String.join(".", parts));
  }

  /** E.g. {@code kpu-kota-semarang}; the whole IRI where it is no thing of the data. */
  static String ofThing(Node thing) {
    String iri = text(thing);
    int id = iri.lastIndexOf("/id/");
    int end = id < 0 ? -1 : iri.indexOf('/', id + 4);
    return end < 0 ? iri : iri.substring(end + 1);
  }

  /** The last segment, e.g. {@code collective}. */
  static String ofConcept(Node concept) {
    String iri = text(concept);
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /**
   * What follows a part of an IRI.
   *
   * @param start e.g. {@code /id/event/}
   * @return empty text where the IRI does not hold it
   */
  static String after(Node node, String start) {
    String iri = text(node);
    int at = iri.indexOf(start);
    return at < 0 ? "" : iri.substring(at + start.length());
  }

  static boolean isIn(Node node, String part) {
    return text(node).contains(part);
  }

  static String ofThing(Optional<Node> thing, String none) {
    return thing.map(Keys::ofThing).orElse(none);
  }

  static String ofConcept(Optional<Node> concept, String none) {
    return concept.map(Keys::ofConcept).orElse(none);
  }

  /** As SPARQL's {@code STR}. */
  static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
