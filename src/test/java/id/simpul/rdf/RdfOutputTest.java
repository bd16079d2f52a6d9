package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.registry.Registry;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written can be read again, and equal datasets are written alike. */
final class RdfOutputTest {
  private static final Iris IRIS = new Iris();
  private static final RdfOutput OUTPUT = new RdfOutput(IRIS);
  private static final List<Quad> QUADS = quads();

  static Stream<Lang> datasetLanguages() {
    return Stream.of(Lang.NQUADS, Lang.TRIG, Lang.JSONLD);
  }

  static Stream<Lang> graphLanguages() {
    return Stream.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);
  }

  @ParameterizedTest
  @MethodSource("datasetLanguages")
  void a_dataset_is_the_same_when_read_again(Lang language) {
    DatasetGraph read = DatasetGraphFactory.create();
    RDFDataMgr.read(read, stream(write(dataset(QUADS), language)), language);
    assertEquals(new HashSet<>(QUADS), read.stream().collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @MethodSource("graphLanguages")
  void a_graph_is_the_same_when_read_again(Lang language) {
    Graph graph = union();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OUTPUT.write(graph, language, out);
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, stream(out.toByteArray()), language);
    Graphs.assertSame(graph, read);
  }

  @Test
  void a_dataset_as_turtle_holds_the_triples_of_all_graphs() {
    Graph read = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(read, stream(write(dataset(QUADS), Lang.TURTLE)), Lang.TURTLE);
    Graphs.assertSame(union(), read);
  }

  @Test
  void the_order_in_which_quads_were_added_leaves_no_trace() {
    List<Quad> back = new ArrayList<>(QUADS);
    Collections.reverse(back);
    for (Lang language : List.of(Lang.NQUADS, Lang.TRIG, Lang.TURTLE)) {
      assertEquals(text(write(dataset(QUADS), language)), text(write(dataset(back), language)));
    }
  }

  @Test
  void quads_sorted_in_files_come_out_as_those_sorted_in_memory() {
    ByteArrayOutputStream spilled = new ByteArrayOutputStream();
    new RdfOutput(IRIS, 10).write(dataset(QUADS), Lang.NQUADS, spilled);
    assertEquals(text(write(dataset(QUADS), Lang.NQUADS)), text(spilled.toByteArray()));
  }

  @Test
  void turtle_names_the_prefixes_it_uses_and_no_other() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OUTPUT.write(union(), Lang.TURTLE, out);
    String turtle = text(out.toByteArray());
    assertTrue(turtle.contains("simpul:genre"));
    assertTrue(turtle.contains("genre:news"));
    assertFalse(turtle.contains("PREFIX verdict:"));
  }

  private static List<Quad> quads() {
    OntologyFiles files = OntologyFiles.load();
    RegistryMapper registry = new RegistryMapper(IRIS, Registry.load());
    QuadMapper mapper = new QuadMapper(IRIS, new Vocabulary(files, IRIS), registry::describes);
    List<Quad> quads = new ArrayList<>();
    quads.addAll(
        mapper.article(
            SampleExtraction.extraction(), List.of("berita.txt"), UnaryOperator.identity()));
    registry.quads().stream()
        .filter(quad -> quad.getSubject().getURI().contains("kota-semarang"))
        .forEach(quads::add);
    return quads;
  }

  private static DatasetGraph dataset(List<Quad> quads) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    quads.forEach(dataset::add);
    return dataset;
  }

  private static Graph union() {
    Graph graph = GraphFactory.createDefaultGraph();
    QUADS.forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }

  private static byte[] write(DatasetGraph dataset, Lang language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    OUTPUT.write(dataset, language, out);
    return out.toByteArray();
  }

  private static ByteArrayInputStream stream(byte[] bytes) {
    return new ByteArrayInputStream(bytes);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
