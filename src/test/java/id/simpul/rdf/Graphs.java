package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;

/** Graphs compared as graphs, with what is missing and what is extra said line by line. */
final class Graphs {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  private Graphs() {}

  /**
   * Compares with a Turtle file under {@code golden/}; run with {@code -Dgolden.update=true} to
   * write it anew.
   */
  static void assertGolden(String name, Graph actual, Iris iris) throws IOException {
    Path file = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      try (OutputStream out = Files.newOutputStream(file)) {
        new RdfOutput(iris).write(actual, Lang.TURTLE, out);
      }
    }
    assertSame(RDFDataMgr.loadGraph(file.toString()), actual);
  }

  static void assertSame(Graph expected, Graph actual) {
    if (!expected.isIsomorphicWith(actual)) {
      fail("missing:\n" + minus(expected, actual) + "\nextra:\n" + minus(actual, expected));
    }
  }

  static void assertNoBlankNodes(Graph graph) {
    List<Triple> blank =
        graph.stream().filter(t -> t.getSubject().isBlank() || t.getObject().isBlank()).toList();
    assertTrue(blank.isEmpty(), () -> "blank nodes: " + blank);
  }

  static Graph copy(Graph graph) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream().forEach(copy::add);
    return copy;
  }

  static List<Node> subjects(Graph graph, Node type) {
    return graph.stream(Node.ANY, Namespaces.TYPE, type)
        .map(Triple::getSubject)
        .sorted(java.util.Comparator.comparing(Node::toString))
        .toList();
  }

  static List<Node> subjects(Graph graph, Node object, id.simpul.model.Property property) {
    return graph.stream(Node.ANY, Namespaces.term(property), object)
        .map(Triple::getSubject)
        .toList();
  }

  static Node one(Graph graph, Node subject, Node predicate) {
    List<Node> objects = graph.stream(subject, predicate, Node.ANY).map(Triple::getObject).toList();
    assertTrue(objects.size() == 1, () -> subject + " " + predicate + " has " + objects);
    return objects.get(0);
  }

  private static String minus(Graph a, Graph b) {
    return a.stream()
        .filter(triple -> !b.contains(triple))
        .map(NodeFmtLib::str)
        .sorted()
        .collect(Collectors.joining("\n"));
  }
}
