package id.simpul.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store must do; each store's test class runs all of it. */
abstract class QuadStoreContract {
  static final Quad SEMARANG = quad("article/a", "kpu-kota-semarang", "KPU Kota Semarang");
  static final Quad SERANG = quad("registry", "kpu-kabupaten-serang", "KPU Kabupaten Serang");

  QuadStore store;

  abstract QuadStore open();

  @BeforeEach
  void open_the_store() {
    store = open();
  }

  @AfterEach
  void close_the_store() {
    store.close();
  }

  static Quad quad(String graph, String thing, String label) {
    return Quad.create(
        iri("graph/" + graph),
        iri("id/organization/" + thing),
        NodeFactory.createURI("http://www.w3.org/2000/01/rdf-schema#label"),
        NodeFactory.createLiteralString(label));
  }

  private static Node iri(String path) {
    return NodeFactory.createURI("https://w3id.org/simpul/" + path);
  }

  boolean holds(Quad quad) {
    return store.read(data -> data.contains(quad));
  }

  @Test
  void what_is_written_can_be_read() {
    store.write(data -> data.add(SEMARANG));
    assertTrue(holds(SEMARANG));
    assertFalse(holds(SERANG));
  }

  @Test
  void a_write_that_fails_leaves_nothing() {
    store.write(data -> data.add(SEMARANG));
    long version = store.version();
    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                data -> {
                  data.add(SERANG);
                  data.delete(SEMARANG);
                  throw new IllegalStateException("the page ends in the middle of a sentence");
                }));
    assertTrue(holds(SEMARANG));
    assertFalse(holds(SERANG));
    assertEquals(version, store.version());
  }

  @Test
  void a_query_that_names_no_graph_sees_all_of_them() {
    store.write(
        data -> {
          data.add(SEMARANG);
          data.add(SERANG);
        });
    assertEquals(2, labels());
  }

  @Test
  void the_union_is_still_seen_after_compaction() {
    store.write(data -> data.add(SEMARANG));
    store.compact();
    store.write(data -> data.add(SERANG));
    assertEquals(2, labels());
  }

  private int labels() {
    return store.read(QuadStoreContract::labels);
  }

  private static int labels(DatasetGraph data) {
    try (var query =
        QueryExecutionFactory.create(
            "SELECT ?x { ?x <http://www.w3.org/2000/01/rdf-schema#label> ?label }",
            DatasetFactory.wrap(data))) {
      return ResultSetFormatter.consume(query.execSelect());
    }
  }

  @Test
  void a_writer_reads_what_it_wrote() {
    store.write(data -> data.add(SEMARANG));
    store.write(
        data -> {
          data.delete(SEMARANG);
          data.add(SERANG);
          assertFalse(data.contains(SEMARANG));
          assertEquals(List.of(SERANG), Iter.toList(data.find()));
          assertEquals(
              List.of(SERANG), Iter.toList(data.find(null, SERANG.getSubject(), null, null)));
          assertEquals(List.of(SERANG.getGraph()), Iter.toList(data.listGraphNodes()));
          assertEquals(1, labels(data));
          data.add(SEMARANG);
          assertEquals(2, labels(data));
        });
    assertTrue(holds(SEMARANG));
    assertTrue(holds(SERANG));
  }

  @Test
  void a_graph_can_be_replaced_and_removed() {
    Quad other = quad("article/a", "kpu-kota-semarang", "KPU Semarang \"Kota\"\n");
    store.write(
        data -> {
          data.add(SEMARANG);
          data.add(SERANG);
        });
    Node graph = SEMARANG.getGraph();
    store.write(data -> GraphUpdate.replace(data, graph, List.of(other.asTriple())));
    assertEquals(Set.of(other, SERANG), all());
    store.write(data -> data.removeGraph(graph));
    assertEquals(Set.of(SERANG), all());
    assertEquals(
        List.of(SERANG.getGraph()), store.read(data -> Iter.toList(data.listGraphNodes())));
  }

  private Set<Quad> all() {
    return store.read(data -> Iter.toSet(data.find()));
  }

  @Test
  void a_triple_of_two_graphs_is_one_in_their_union() {
    Quad again = new Quad(SERANG.getGraph(), SEMARANG.asTriple());
    store.write(
        data -> {
          data.add(SEMARANG);
          data.add(again);
        });
    assertEquals(1, labels());
    assertEquals(Set.of(SEMARANG, again), all());
  }

  @Test
  void an_emptied_store_shows_nothing_of_its_own() {
    assertTrue(store.read(DatasetGraph::isEmpty));
    store.write(data -> data.add(SEMARANG));
    assertFalse(store.read(DatasetGraph::isEmpty));
    store.write(data -> data.delete(SEMARANG));
    assertTrue(store.read(DatasetGraph::isEmpty));
    assertEquals(Set.of(), all());
    assertEquals(0, labels());
  }

  @Test
  void numbers_read_alike_wherever_they_are_kept() {
    Node confidence = NodeFactory.createLiteralDT("0.90", XSDDatatype.XSDdecimal);
    Quad given =
        new Quad(SERANG.getGraph(), SERANG.getSubject(), SERANG.getPredicate(), confidence);
    store.write(data -> data.add(given));
    assertTrue(holds(given));
    assertEquals("0.9", all().iterator().next().getObject().getLiteralLexicalForm());
    store.write(data -> data.delete(given));
    assertEquals(Set.of(), all());
  }

  @Test
  void a_listener_hears_what_was_touched() {
    List<Change> heard = new ArrayList<>();
    store.listen(heard::add);
    store.write(data -> data.add(SEMARANG));
    assertEquals(List.of(new Change(store.version(), Set.of(SEMARANG.getSubject()), false)), heard);
  }

  @Test
  void the_version_grows_with_each_write_and_with_nothing_else() {
    long first = store.version();
    store.write(data -> data.add(SEMARANG));
    long second = store.version();
    store.read(data -> data.contains(SEMARANG));
    assertTrue(second > first);
    assertEquals(second, store.version());
  }

  @Test
  void the_day_of_a_source_is_remembered_until_it_is_forgotten() {
    LocalDate day = LocalDate.of(2025, 11, 5);
    store.readings().replace(List.of(new Reading("/berita, lama/a.txt", day)));
    assertEquals(Optional.of(day), store.readings().findFirstRead("/berita, lama/a.txt"));
    assertEquals(Set.of("/berita, lama/a.txt"), store.readings().sources());
    store.readings().forget(List.of("/berita, lama/a.txt"));
    assertEquals(Optional.empty(), store.readings().findFirstRead("/berita, lama/a.txt"));
  }

  @Test
  void the_days_go_with_the_write_in_which_they_changed() {
    LocalDate day = LocalDate.of(2025, 11, 5);
    assertThrows(
        IllegalStateException.class,
        () ->
            store.write(
                data -> {
                  store.readings().replace(List.of(new Reading("/a.txt", day)));
                  throw new IllegalStateException("no room on the disk");
                }));
    assertEquals(Optional.empty(), store.readings().findFirstRead("/a.txt"));
    store.write(data -> store.readings().replace(List.of(new Reading("/a.txt", day))));
    assertEquals(Optional.of(day), store.readings().findFirstRead("/a.txt"));
  }
}
