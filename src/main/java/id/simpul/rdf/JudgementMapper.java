package id.simpul.rdf;

import id.simpul.model.Judgement;
import id.simpul.model.Property;
import id.simpul.model.Verdict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Judgements as triples and back. Who stands under {@code dcterms:creator}, when under {@code
 * dcterms:created}, why under {@code rdfs:comment}; the two things compared are plain literals of
 * {@code {type}/{local key}}, since a local key needs no IRI of its own to be meant.
 */
public final class JudgementMapper {
  /** Folder of the IRIs: {@code id/judgement/{16 hex digits}}. */
  public static final String FOLDER = "judgement";

  private static final Node CREATOR = DCTerms.creator.asNode();
  private static final Node CREATED = DCTerms.created.asNode();
  private static final Node JUDGEMENT = Namespaces.term("Judgement");
  private static final int ID_LENGTH = 16;

  private final Iris iris;
  private final GraphNames graphs;

  public JudgementMapper(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
  }

  /** The key of a judgement: 16 hex digits that follow from its content. */
  public static String id(Judgement judgement) {
    return Digest.sha256(judgement.content()).substring(0, ID_LENGTH);
  }

  /** The IRI of the judgement with this key. */
  public Node node(String id) {
    return iris.id(FOLDER, id);
  }

  /** The triples of {@code …/graph/judgements} that say {@code judgement}. */
  public List<Triple> triples(Judgement judgement) {
    Node node = node(id(judgement));
    List<Triple> triples = new ArrayList<>();
    triples.add(Triple.create(node, Namespaces.TYPE, JUDGEMENT));
    triples.add(
        Triple.create(
            node,
            Namespaces.term(Property.VERDICT),
            iris.concept("verdict", judgement.verdict().slug())));
    plain(triples, node, Namespaces.term(Property.LEFT), judgement.left());
    plain(triples, node, Namespaces.term(Property.RIGHT), judgement.right());
    plain(triples, node, Namespaces.term(Property.CORRECTED), judgement.corrected());
    plain(triples, node, CREATOR, judgement.author());
    plain(triples, node, Namespaces.COMMENT, judgement.reason());
    triples.add(
        Triple.create(
            node,
            CREATED,
            NodeFactory.createLiteralDT(judgement.time().toString(), XSDDatatype.XSDdateTime)));
    if (!judgement.on().isEmpty()) {
      triples.add(Triple.create(node, Namespaces.term(on(judgement.on())), judged(judgement.on())));
    }
    return triples;
  }

  private static void plain(List<Triple> triples, Node subject, Node predicate, String text) {
    if (!text.isEmpty()) {
      triples.add(Triple.create(subject, predicate, Literals.plain(text)));
    }
  }

  private static Property on(String key) {
    return key.startsWith("flag/") ? Property.ON_FLAG : Property.ON_CLAIM;
  }

  /**
   * The IRI of a claim, flag or thing.
   *
   * @param key e.g. {@code claim/…}, {@code flag/…}, {@code person/…}
   */
  public Node judged(String key) {
    int slash = key.indexOf('/');
    return iris.id(key.substring(0, slash), key.substring(slash + 1));
  }

  /** Every judgement of the dataset, earliest first. */
  public List<Judgement> all(DatasetGraph data) {
    return data.stream(graphs.judgements(), Node.ANY, Namespaces.TYPE, JUDGEMENT)
        .map(quad -> read(data, quad.getSubject()))
        .sorted(Judgement.BY_TIME)
        .toList();
  }

  private Judgement read(DatasetGraph data, Node node) {
    return new Judgement(
        text(data, node, Namespaces.term(Property.LEFT)),
        text(data, node, Namespaces.term(Property.RIGHT)),
        object(data, node, Namespaces.term(Property.ON_CLAIM))
            .or(() -> object(data, node, Namespaces.term(Property.ON_FLAG)))
            .map(on -> iris.key(on))
            .orElse(""),
        object(data, node, Namespaces.term(Property.VERDICT))
            .map(verdict -> verdict.getURI().substring(verdict.getURI().lastIndexOf('/') + 1))
            .flatMap(Verdict::find)
            .orElseThrow(() -> new IllegalStateException("'" + node + "' has no verdict")),
        text(data, node, Namespaces.term(Property.CORRECTED)),
        text(data, node, CREATOR),
        Instant.parse(text(data, node, CREATED)),
        text(data, node, Namespaces.COMMENT));
  }

  private String text(DatasetGraph data, Node node, Node predicate) {
    return object(data, node, predicate).map(Node::getLiteralLexicalForm).orElse("");
  }

  private Optional<Node> object(DatasetGraph data, Node node, Node predicate) {
    return data.stream(graphs.judgements(), node, predicate, Node.ANY)
        .map(Quad::getObject)
        .findFirst();
  }
}
