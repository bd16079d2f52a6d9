package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.registry.Bundle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good and bad data under {@code shapes/}: the first comments of a bad file are its findings. */
final class ShapeValidatorTest {
  private static final Path EXAMPLES = Path.of("src/test/resources/shapes");
  private static final OntologyFiles FILES = OntologyFiles.load();
  private static final ShapeValidator VALIDATOR = new ShapeValidator(FILES);

  static Stream<String> files() {
    return Bundle.list("ontology/shapes", ".ttl").stream()
        .map(path -> path.substring(path.lastIndexOf('/') + 1).replace(".ttl", ""));
  }

  @ParameterizedTest
  @MethodSource("files")
  void good_data_gives_no_finding(String name) {
    assertEquals(List.of(), VALIDATOR.validate(good(name)));
  }

  @ParameterizedTest
  @MethodSource("files")
  void bad_data_gives_the_findings_its_file_names(String name) throws IOException {
    Path file = EXAMPLES.resolve(name + ".bad.ttl");
    TreeSet<String> expected = new TreeSet<>();
    Files.readAllLines(file).stream()
        .takeWhile(line -> line.startsWith("# "))
        .forEach(line -> expected.add(line.substring(2)));
    assertFalse(expected.isEmpty());
    assertEquals(expected, messages(RDFDataMgr.loadGraph(file.toString())));
  }

  /** Takes each mandatory property away from the good data: its own message must appear. */
  @TestFactory
  Stream<DynamicTest> a_missing_property_is_reported() {
    return constraints(SHACL.minCount)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.toString(),
                    () -> {
                      Graph without = Graphs.copy(c.data());
                      without.remove(c.node(), c.path(), Node.ANY);
                      assertTrue(messages(without).contains(c.message()));
                    }));
  }

  /** Gives each single property a second value. */
  @TestFactory
  Stream<DynamicTest> a_second_value_of_a_single_property_is_reported() {
    return constraints(SHACL.maxCount)
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.toString(),
                    () -> {
                      Graph twice = Graphs.copy(c.data());
                      twice.add(c.node(), c.path(), NodeFactory.createURI("urn:second"));
                      assertTrue(messages(twice).contains(c.message()));
                    }));
  }

  @Test
  void every_target_is_a_class_of_the_ontology_and_every_path_a_property() {
    for (Triple target : FILES.shapes().stream(null, SHACL.targetClass, null).toList()) {
      assertTrue(isTerm(target.getObject()), target::toString);
    }
    for (Triple path : FILES.shapes().stream(null, SHACL.path, null).toList()) {
      assertTrue(path.getObject().isBlank() || isTerm(path.getObject()), path::toString);
    }
  }

  @Test
  void every_property_shape_speaks_indonesian_and_english() {
    List<Triple> shapes = FILES.shapes().stream(null, SHACL.property, null).toList();
    assertTrue(shapes.size() > 80);
    for (Triple shape : shapes) {
      boolean insideOr = !FILES.shapes().contains(shape.getSubject(), SHACL.targetClass, Node.ANY);
      List<String> languages =
          FILES.shapes().stream(shape.getObject(), SHACL.message, null)
              .map(triple -> triple.getObject().getLiteralLanguage())
              .sorted()
              .toList();
      assertEquals(insideOr ? List.of() : List.of("en", "id"), languages, shape::toString);
    }
  }

  @Test
  void a_blank_node_is_reported() {
    Graph graph = good("quotation");
    Graph blank = Graphs.copy(graph);
    Node anonymous = NodeFactory.createBlankNode();
    graph.stream().forEach(t -> blank.add(anonymous, t.getPredicate(), t.getObject()));
    assertEquals(1, VALIDATOR.validate(blank).size());
  }

  /** One property of one node of the good data that a shape speaks of. */
  private record Constraint(Graph data, Node node, Node path, String message) {
    @Override
    public String toString() {
      return node.getLocalName() + " " + path.getLocalName();
    }
  }

  private static Stream<Constraint> constraints(Node kind) {
    return files().flatMap(name -> constraints(kind, name));
  }

  private static Stream<Constraint> constraints(Node kind, String name) {
    Graph data = good(name);
    Graph shapes = RDFDataMgr.loadGraph("ontology/shapes/" + name + ".ttl");
    return shapes.stream(null, SHACL.targetClass, null)
        .flatMap(
            target ->
                Graphs.subjects(data, target.getObject()).stream()
                    .flatMap(node -> constraints(kind, shapes, target.getSubject(), data, node)));
  }

  private static Stream<Constraint> constraints(
      Node kind, Graph shapes, Node shape, Graph data, Node node) {
    return shapes.stream(shape, SHACL.property, null)
        .map(Triple::getObject)
        .filter(property -> shapes.contains(property, kind, Node.ANY))
        .filter(property -> Graphs.one(shapes, property, SHACL.path).isURI())
        .map(
            property ->
                new Constraint(
                    data,
                    node,
                    Graphs.one(shapes, property, SHACL.path),
                    message(shapes, property)));
  }

  private static String message(Graph shapes, Node shape) {
    return shapes.stream(shape, SHACL.message, null)
        .map(Triple::getObject)
        .filter(node -> node.getLiteralLanguage().equals("id"))
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isTerm(Node node) {
    return !node.getURI().startsWith(Namespaces.ONTOLOGY)
        || FILES.ontology().contains(node, Namespaces.TYPE, Node.ANY);
  }

  private static TreeSet<String> messages(Graph graph) {
    TreeSet<String> messages = new TreeSet<>();
    VALIDATOR.validate(graph).forEach(finding -> messages.add(finding.message()));
    return messages;
  }

  private static Graph good(String name) {
    return RDFDataMgr.loadGraph(EXAMPLES.resolve(name + ".good.ttl").toString());
  }
}
