package id.simpul.rdf;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.model.ThingType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/**
 * The fixed names: prefixes, ontology terms and the few borrowed terms that data is written with.
 * They stay the same whatever the base of the data is, so that a query written for one service runs
 * on every other.
 */
public final class Namespaces {
  // Jena's vocabularies, touched before Jena has started, find themselves half made.
  static {
    JenaSystem.init();
  }

  /** Where everything of Simpul is named by default. */
  public static final String DEFAULT_BASE = "https://w3id.org/simpul/";

  /** Classes and properties, prefix {@code simpul:}. */
  public static final String ONTOLOGY = DEFAULT_BASE + "ontology#";

  /** Concept schemes: {@code vocab/{scheme}/{concept}}. */
  public static final String VOCABULARY = DEFAULT_BASE + "vocab/";

  /** The concept schemes, one file each under {@code ontology/vocab}. */
  public static final List<String> SCHEMES =
      List.of(
          "capacity",
          "division",
          "document-kind",
          "election-kind",
          "event-kind",
          "genre",
          "grade",
          "issue",
          "level",
          "mode",
          "order",
          "outcome",
          "purpose",
          "review-state",
          "role",
          "standing",
          "verdict");

  private static final Map<Property, Node> PROPERTIES = new EnumMap<>(Property.class);

  static {
    for (Property property : Property.values()) {
      PROPERTIES.put(property, term(property.localName()));
    }
  }

  public static final Node TYPE = RDF.type.asNode();
  public static final Node LABEL = RDFS.label.asNode();
  public static final Node COMMENT = RDFS.comment.asNode();
  public static final Node TITLE = DCTerms.title.asNode();
  public static final Node SOURCE = DCTerms.source.asNode();
  public static final Node PREF_LABEL = SKOS.prefLabel.asNode();
  public static final Node ALT_LABEL = SKOS.altLabel.asNode();
  public static final Node IN_SCHEME = SKOS.inScheme.asNode();
  public static final Node CONCEPT = SKOS.Concept.asNode();

  private Namespaces() {}

  /**
   * A term of the ontology.
   *
   * @param localName e.g. {@code Mention}
   * @return e.g. {@code https://w3id.org/simpul/ontology#Mention}
   */
  public static Node term(String localName) {
    return NodeFactory.createURI(ONTOLOGY + localName);
  }

  /** E.g. {@code https://w3id.org/simpul/ontology#eventKind}. */
  public static Node term(Property property) {
    return Objects.requireNonNull(PROPERTIES.get(property));
  }

  /** E.g. {@code https://w3id.org/simpul/ontology#EventSeries}. */
  public static Node term(ThingType type) {
    return term(type.className());
  }

  /** E.g. {@code https://w3id.org/simpul/ontology#ReportedOutcome}. */
  public static Node term(ClaimKind kind) {
    return term(kind.className());
  }

  /**
   * The prefixes of every output, without those of the data, which hang on the base.
   *
   * @return prefix to namespace, in the order in which they are written
   */
  public static Map<String, String> prefixes() {
    Map<String, String> prefixes = new LinkedHashMap<>();
    prefixes.put("simpul", ONTOLOGY);
    prefixes.put("vocab", VOCABULARY);
    prefixes.put("rdf", RDF.getURI());
    prefixes.put("rdfs", RDFS.getURI());
    prefixes.put("skos", SKOS.getURI());
    prefixes.put("dcterms", DCTerms.getURI());
    prefixes.put("oa", OA.getURI());
    prefixes.put("xsd", XSD.getURI());
    SCHEMES.forEach(scheme -> prefixes.put(scheme, VOCABULARY + scheme + "/"));
    return Collections.unmodifiableMap(prefixes);
  }
}
