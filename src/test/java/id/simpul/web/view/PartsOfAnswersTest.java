package id.simpul.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.query.Cell;
import id.simpul.query.Part;
import id.simpul.query.QueryRunner;
import id.simpul.query.ResultTable;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.store.MemoryStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every question whose answer is shown in parts, asked of every thing of the fixture: the parts
 * together are the whole, no row of the panel is split, and the count is right.
 */
final class PartsOfAnswersTest {
  private static final int SIZE = 2;
  private static MemoryStore store;
  private static PageQueries queries;
  private static List<String> things;

  @BeforeAll
  static void open() {
    store = new MemoryStore();
    store.write(
        data -> {
          RDFDataMgr.read(data, "src/test/resources/web/fixture.trig");
          OntologyFiles.load().quads(new GraphNames(new Iris())).forEach(data::add);
        });
    QueryRunner runner = new QueryRunner(store, new Iris(), Duration.ofSeconds(60), 10_000);
    queries = new PageQueries(store, runner);
    things =
        store.read(
            data ->
                data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                    .map(quad -> quad.getSubject())
                    .filter(subject -> subject.isURI() && subject.getURI().contains("/id/"))
                    .map(Node::getURI)
                    .distinct()
                    .sorted()
                    .toList());
  }

  @AfterAll
  static void close() {
    store.close();
  }

  static Stream<String> parted() {
    open();
    return queries.names().stream().filter(PartsOfAnswersTest::isAboutOne);
  }

  private static boolean isAboutOne(String name) {
    PageQuery query = queries.require(name);
    return query.part() > 0 && query.query().findParameter("this").isPresent();
  }

  @ParameterizedTest
  @MethodSource("parted")
  void the_parts_together_are_the_whole(String name) {
    int asked = 0;
    for (String thing : things) {
      Map<String, String> values = Map.of("this", thing);
      ResultTable whole = queries.run(name, values, "id");
      int count = queries.count(name, values);
      List<List<Cell>> rows = new ArrayList<>();
      Set<List<String>> keys = new HashSet<>();
      for (int from = 0; from < count; from += SIZE) {
        ResultTable part = queries.run(name, values, "id", new Part(from, SIZE));
        rows.addAll(part.rows());
        Set<List<String>> here = keys(name, part);
        assertTrue(here.size() <= SIZE, () -> name + " of " + thing + ": " + here);
        here.forEach(key -> assertTrue(keys.add(key), () -> name + " splits " + key));
      }
      assertEquals(new HashSet<>(whole.rows()), new HashSet<>(rows), () -> name + " of " + thing);
      assertEquals(whole.rows().size(), rows.size(), () -> name + " of " + thing);
      assertEquals(keys(name, whole).size(), keys.size());
      asked += count;
      if (!name.startsWith("file-")) {
        assertEquals(count, keys.size(), () -> name + " of " + thing);
      }
    }
    assertTrue(asked > 0, name + " has no answer in the fixture");
  }

  /** What makes a row of the panel; a whole row where nothing is grouped. */
  private static Set<List<String>> keys(String name, ResultTable table) {
    List<String> group = queries.require(name).group();
    List<String> by = group.isEmpty() && name.startsWith("file-") ? List.of(first(table)) : group;
    Set<List<String>> keys = new LinkedHashSet<>();
    for (List<Cell> cells : table.rows()) {
      Row row = new Row(table, cells);
      keys.add(
          by.isEmpty()
              ? cells.stream().map(c -> c.text() + " " + c.iri()).toList()
              : List.of(row.key(by)));
    }
    return keys;
  }

  private static String first(ResultTable table) {
    return table.columns().get(0).name();
  }
}
