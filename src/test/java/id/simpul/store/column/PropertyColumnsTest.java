package id.simpul.store.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every query must be answered alike with columns and without. */
class PropertyColumnsTest {
  private static final String NS = "http://example.org/";
  private static final List<Node> PROPERTIES =
      Stream.of("type", "at", "who", "name", "day", "count")
          .map(PropertyColumnsTest::node)
          .toList();

  private final Random random = new Random(11);
  private final DatasetGraph plain = union();
  private final DatasetGraph held = union();
  private final PropertyColumns columns = new PropertyColumns(held);

  private static DatasetGraph union() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    return dataset;
  }

  static List<String> queries() throws Exception {
    try (var in = PropertyColumnsTest.class.getResourceAsStream("/store/column/queries.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("\n\n")).map(String::strip).toList();
    }
  }

  @ParameterizedTest
  @MethodSource("queries")
  void answersAsWithoutColumns(String query) throws Exception {
    write(quads(600), List.of());
    columns.hold(PROPERTIES);
    columns.await();
    for (int round = 0; round < 4; round++) {
      assertEquals(rows(plain, query), rows(held, query), query);
      assertTrue(columns.quads() > 0);
      List<Quad> standing = new ArrayList<>();
      Txn.executeRead(plain, () -> plain.find().forEachRemaining(standing::add));
      write(quads(50), standing.subList(0, standing.size() / 5));
    }
  }

  @Test
  void servesNobodyWhoReadsAnotherState() throws Exception {
    write(quads(100), List.of());
    columns.hold(PROPERTIES);
    columns.await();
    String query = "SELECT (COUNT(*) AS ?n) { ?s <" + NS + "at> ?o }";
    // Nobody told of this write.
    Txn.executeWrite(
        held, () -> held.add(node("g"), node("new"), PROPERTIES.get(1), node("there")));
    Txn.executeWrite(
        plain, () -> plain.add(node("g"), node("new"), PROPERTIES.get(1), node("there")));
    assertEquals(rows(plain, query), rows(held, query));
    write(quads(10), List.of());
    columns.await();
    assertEquals(rows(plain, query), rows(held, query));
  }

  @Test
  void keepsNothingOfAWriteThatFailed() throws Exception {
    write(quads(100), List.of());
    columns.hold(PROPERTIES);
    columns.await();
    assertThrows(
        IllegalStateException.class,
        () ->
            Txn.executeWrite(
                held,
                () -> {
                  columns.begin();
                  held.add(node("g"), node("lost"), PROPERTIES.get(1), node("there"));
                  throw new IllegalStateException();
                }));
    columns.rolledBack();
    write(quads(10), List.of());
    String query = "SELECT ?s { ?s <" + NS + "at> ?o } ORDER BY ?s ?o";
    assertEquals(rows(plain, query), rows(held, query));
  }

  private void write(List<Quad> added, List<Quad> removed) {
    for (DatasetGraph dataset : List.of(plain, held)) {
      Txn.executeWrite(
          dataset,
          () -> {
            if (dataset == held) {
              columns.begin();
            }
            removed.forEach(dataset::delete);
            added.forEach(dataset::add);
          });
    }
    columns.committed();
  }

  private List<Quad> quads(int count) {
    List<Quad> quads = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Node property = PROPERTIES.get(random.nextInt(PROPERTIES.size()));
      quads.add(
          Quad.create(
              node("g" + random.nextInt(4)),
              node("s" + random.nextInt(40)),
              property,
              value(property)));
    }
    return quads;
  }

  private Node value(Node property) {
    return switch (property.getLocalName()) {
      case "type" -> node("Class" + random.nextInt(2));
      case "name" -> NodeFactory.createLiteralLang("n" + random.nextInt(9), "id");
      case "day" ->
          NodeFactoryExtra.parseNode(
              "\"2025-0%d-11\"^^<http://www.w3.org/2001/XMLSchema#date>"
                  .formatted(1 + random.nextInt(9)));
      case "count" -> NodeFactoryExtra.intToNode(random.nextInt(5));
      default -> node("s" + random.nextInt(40));
    };
  }

  private static Node node(String name) {
    return NodeFactory.createURI(NS + name);
  }

  /** The rows as text; sorted where the query leaves the order open. */
  private static List<String> rows(DatasetGraph dataset, String text) {
    var query = QueryFactory.create("PREFIX : <" + NS + ">\n" + text, Syntax.syntaxARQ);
    List<String> rows = new ArrayList<>();
    Txn.executeRead(
        dataset,
        () -> {
          try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            RowSet found = exec.select();
            found.forEachRemaining(row -> rows.add(text(found, row)));
          }
        });
    return query.hasOrderBy() ? rows : rows.stream().sorted().toList();
  }

  private static String text(RowSet rows, Binding row) {
    StringBuilder text = new StringBuilder();
    rows.getResultVars()
        .forEach(
            v -> text.append(row.contains(v) ? NodeFmtLib.strNT(row.get(v)) : "-").append(' '));
    return text.toString();
  }
}
