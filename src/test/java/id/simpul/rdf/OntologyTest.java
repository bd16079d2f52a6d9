package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ClaimKind;
import id.simpul.model.Property;
import id.simpul.model.ThingType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The ontology file and the code speak of the same terms. */
final class OntologyTest {
  private static final Graph ONTOLOGY = OntologyFiles.load().ontology();

  /** Classes that no enum names. */
  private static final List<String> OTHER_CLASSES =
      List.of(
          "ArticleVariant",
          "Mention",
          "PersonKey",
          "Claim",
          "Quotation",
          "LegalDocument",
          "RegistryEntry",
          "Flag",
          "Judgement",
          "Attendance",
          "AttendanceCount",
          "ForumCount",
          "OfficePair",
          "CaseStudy",
          "SpellingCount",
          "Service");

  static Stream<Node> terms() {
    return Stream.concat(classes().stream(), properties().stream()).map(Namespaces::term);
  }

  @Test
  void classes_are_those_of_the_code_and_no_other() {
    Set<String> expected = new TreeSet<>(OTHER_CLASSES);
    Arrays.stream(ThingType.values()).map(ThingType::className).forEach(expected::add);
    Arrays.stream(ClaimKind.values()).map(ClaimKind::className).forEach(expected::add);
    assertEquals(expected, classes());
  }

  @Test
  void properties_are_those_of_the_code_and_no_other() {
    Set<String> expected =
        Arrays.stream(Property.values())
            .map(Property::localName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(expected, properties());
  }

  @ParameterizedTest
  @MethodSource("terms")
  void every_term_has_label_and_definition_in_both_languages_and_an_example(Node term) {
    assertEquals(List.of("en", "id"), languages(term, RDFS.label.asNode()));
    assertEquals(List.of("en", "id"), languages(term, SKOS.definition.asNode()));
    assertEquals(List.of("id"), languages(term, SKOS.example.asNode()));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void every_term_that_another_one_names_is_defined(Node term) {
    ONTOLOGY.stream(term, null, null)
        .map(Triple::getObject)
        .filter(node -> node.isURI() && node.getURI().startsWith(Namespaces.ONTOLOGY))
        .forEach(node -> assertTrue(ONTOLOGY.contains(node, Namespaces.TYPE, Node.ANY)));
  }

  /** Columns: class, relation, class it is aligned with, as the contract states. */
  @ParameterizedTest
  @CsvFileSource(resources = "/ontology/alignment.csv", numLinesToSkip = 1)
  void classes_are_aligned_with_the_usual_vocabularies(String name, String aligned) {
    Node target = NodeFactory.createURI(ONTOLOGY.getPrefixMapping().expandPrefix(aligned));
    assertTrue(
        ONTOLOGY.contains(Namespaces.term(name), RDFS.subClassOf.asNode(), target),
        name + " is not a subclass of " + aligned);
  }

  @Test
  void neither_ontology_nor_vocabulary_holds_a_blank_node() {
    Graphs.assertNoBlankNodes(ONTOLOGY);
    Graphs.assertNoBlankNodes(OntologyFiles.load().vocabulary());
  }

  @Test
  void the_header_names_version_and_licence() {
    Node header = NodeFactory.createURI(Namespaces.DEFAULT_BASE + "ontology");
    assertTrue(ONTOLOGY.contains(header, RDF.type.asNode(), OWL.Ontology.asNode()));
    assertTrue(ONTOLOGY.contains(header, OWL.versionInfo.asNode(), Node.ANY));
    assertTrue(
        ONTOLOGY.contains(header, org.apache.jena.vocabulary.DCTerms.license.asNode(), Node.ANY));
  }

  private static TreeSet<String> classes() {
    return named(OWL.Class.asNode());
  }

  private static TreeSet<String> properties() {
    TreeSet<String> names = named(OWL.ObjectProperty.asNode());
    names.addAll(named(OWL.DatatypeProperty.asNode()));
    names.addAll(named(RDF.Property.asNode()));
    return names;
  }

  private static TreeSet<String> named(Node type) {
    return Graphs.subjects(ONTOLOGY, type).stream()
        .map(node -> node.getURI().substring(Namespaces.ONTOLOGY.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> languages(Node term, Node property) {
    return ONTOLOGY.stream(term, property, Node.ANY)
        .map(triple -> triple.getObject().getLiteralLanguage())
        .sorted()
        .toList();
  }
}
