package id.simpul.resolution.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows from a small dataset written by hand; there are no blank nodes, so sets compare. */
final class DerivedGraphTest {
  private static final Iris IRIS = new Iris();
  private static final Node DERIVED = new GraphNames(IRIS).derived();

  private final QuadStore store = new MemoryStore();
  private final DerivedGraph derived = new DerivedGraph(IRIS);

  @BeforeEach
  void load() {
    DatasetGraph fixture = RDFDataMgr.loadDatasetGraph(resource("derive/forum.trig"));
    store.write(data -> fixture.stream().forEach(data::add));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static String resource(String path) {
    return Objects.requireNonNull(DerivedGraphTest.class.getResource("/" + path)).toString();
  }

  private Set<String> standing() {
    return store.read(
        data -> lines(data.stream(DERIVED, Node.ANY, Node.ANY, Node.ANY).map(Quad::asTriple)));
  }

  private static Set<String> lines(Stream<Triple> triples) {
    return triples.map(Triple::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static void assertSame(Set<String> expected, Set<String> actual) {
    Set<String> missing = new TreeSet<>(expected);
    missing.removeAll(actual);
    Set<String> extra = new TreeSet<>(actual);
    extra.removeAll(expected);
    assertTrue(
        missing.isEmpty() && extra.isEmpty(),
        "missing:\n" + String.join("\n", missing) + "\nextra:\n" + String.join("\n", extra));
  }

  @Test
  void it_holds_what_follows_from_the_articles_and_nothing_else() {
    Graph expected = GraphFactory.createDefaultGraph();
    RDFDataMgr.read(expected, resource("derive/forum.expected.ttl"));
    store.write(derived::refresh);
    assertSame(lines(expected.stream()), standing());
  }

  @Test
  void it_never_feeds_on_itself() {
    store.write(derived::refresh);
    Set<String> once = standing();
    store.write(derived::refresh);
    assertSame(once, standing());
    store.write(derived::rebuild);
    assertSame(once, standing());
  }

  @Test
  void it_forgets_what_no_article_says_any_more() {
    store.write(
        data -> {
          derived.refresh(data);
          for (String article : new String[] {"a1", "a2", "a3"}) {
            data.removeGraph(new GraphNames(IRIS).article(article));
          }
          derived.refresh(data);
        });
    assertEquals(Set.of(), standing());
  }
}
