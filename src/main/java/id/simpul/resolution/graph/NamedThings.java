package id.simpul.resolution.graph;

import id.simpul.model.Correction;
import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import id.simpul.rdf.Namespaces;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Which things a graph names: those that something may be derived of. */
final class NamedThings {
  private static final Node PERSON = Namespaces.term(Property.PERSON);
  private static final Node LOCAL_KEY = Namespaces.term(Property.LOCAL_KEY);

  /** Parts of an article; of them nothing is derived but what is derived of things. */
  private static final Set<String> PARTS =
      Set.of("article", "claim", "mention", "quotation", "region", "variant");

  private final Iris iris;
  private final JudgementMapper judgements;
  private final String start;
  private final String personKeys;

  NamedThings(Iris iris) {
    this.iris = iris;
    this.judgements = new JudgementMapper(iris);
    this.start = iris.base() + "id/";
    this.personKeys = iris.id("person-key", "").getURI();
  }

  boolean isData(Node node) {
    return node.isURI() && node.getURI().startsWith(start);
  }

  /** The folder of a thing, e.g. {@code event}; empty for what is none. */
  String folder(Node node) {
    if (!isData(node)) {
      return "";
    }
    int end = node.getURI().indexOf('/', start.length());
    return end < 0 ? "" : node.getURI().substring(start.length(), end);
  }

  /** Tells what the graph of an article names. */
  void in(DatasetGraph data, Node graph, Touched touched) {
    data.stream(graph, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> tell(data, quad, touched));
  }

  /** Whose posts the graph of an article tells of. */
  Stream<Node> persons(DatasetGraph data, Node graph) {
    return data.stream(graph, Node.ANY, PERSON, Node.ANY)
        .map(Quad::getObject)
        .distinct()
        .toList()
        .stream();
  }

  private void tell(DatasetGraph data, Quad quad, Touched touched) {
    thing(quad.getSubject(), touched);
    thing(quad.getObject(), touched);
    Node predicate = quad.getPredicate();
    if (predicate.equals(Namespaces.LABEL) || predicate.equals(Namespaces.PREF_LABEL)) {
      touched.renamed(quad.getSubject());
    } else if (predicate.equals(LOCAL_KEY)) {
      String key = quad.getObject().getLiteralLexicalForm();
      if (!data.contains(quad.getGraph(), quad.getSubject(), Room.KIND, Room.PERSON)) {
        touched.thing(iris.id("ruling", key));
        touched.thing(iris.id("event", key));
      }
    }
  }

  private void thing(Node node, Touched touched) {
    String folder = folder(node);
    if (!folder.isEmpty() && !PARTS.contains(folder)) {
      touched.thing(node);
    }
  }

  /** Tells what resolution wrote: nodes of local keys, flags on persons. */
  void ofResolution(Node subject, Node object, Touched touched) {
    if (isData(subject)) {
      touched.thing(
          subject.getURI().startsWith(personKeys)
              ? iris.id("person", iris.key(subject).substring("person-key/".length()))
              : subject);
    }
    if (isData(object)) {
      touched.thing(object);
    }
  }

  /** Tells what a correction names, e.g. {@code person=person/siti-aminah.kpu-kota-semarang}. */
  void ofCorrection(Node object, Touched touched) {
    if (object.isLiteral()) {
      ofCorrection(object.getLiteralLexicalForm(), touched);
    }
  }

  void ofCorrection(String corrected, Touched touched) {
    Correction.find(corrected)
        .filter(right -> right.kind() == Correction.Kind.THING)
        .ifPresent(right -> touched.before(judgements.judged(right.value())));
  }
}
