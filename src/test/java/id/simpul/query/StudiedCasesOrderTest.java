package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.store.QuadStore;
import id.simpul.store.Tdb2Store;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code studied-cases} puts its parts in order, not the whole: SPARQL does not promise that this
 * order stays, our engine keeps it. Newest study first, then case, forum, part and person.
 */
final class StudiedCasesOrderTest {
  private static final int STUDIES = 60;
  private static final int PEOPLE = 7;

  private final Iris iris = new Iris();
  private final Node graph = new GraphNames(iris).derived();
  private final Random random = new Random(7);

  @TempDir Path folder;

  @Test
  void studies_and_who_took_part_come_in_order() {
    try (QuadStore store = Tdb2Store.open(folder)) {
      store.write(this::fill);
      List<List<String>> found = store.read(StudiedCasesOrderTest::answer);
      assertEquals(STUDIES * PEOPLE, found.size());
      List<List<String>> ordered = new ArrayList<>(found);
      ordered.sort(
          Comparator.comparing((List<String> row) -> row.get(0))
              .reversed()
              .thenComparing(row -> String.join(" ", row.subList(1, row.size()))));
      assertEquals(ordered, found);
    }
  }

  private static List<List<String>> answer(DatasetGraph data) {
    String sparql = QueryCatalog.load().require("studied-cases").sparql();
    List<List<String>> rows = new ArrayList<>();
    try (QueryExec run =
        QueryExec.dataset(data).query(QueryFactory.create(sparql, new Iris().base())).build()) {
      run.select().forEachRemaining(row -> rows.add(row(row)));
    }
    return rows;
  }

  private static List<String> row(Binding row) {
    return List.of("date", "caseLabel", "event", "capacity", "who").stream()
        .map(
            name ->
                row.get(name).isURI()
                    ? row.get(name).getURI()
                    : row.get(name).getLiteralLexicalForm())
        .toList();
  }

  /** Days and cases that several studies share, put into the store in no order. */
  private void fill(DatasetGraph data) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < STUDIES; i++) {
      numbers.add(i);
    }
    Collections.shuffle(numbers, random);
    numbers.forEach(number -> addStudy(data, number));
  }

  private void addStudy(DatasetGraph data, int number) {
    Node study = node("case-study/" + number);
    Node event = node("event/" + (char) ('a' + random.nextInt(26)) + number);
    Node ruling = node("ruling/" + number % 9);
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(20));
    add(data, study, Namespaces.TYPE, term("CaseStudy"));
    add(data, study, term("ruling"), ruling);
    add(data, study, term("event"), event);
    add(data, study, term("exact"), NodeFactory.createLiteralString("Kalimat " + number + "."));
    add(
        data,
        study,
        term("date"),
        NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate));
    add(data, ruling, Namespaces.LABEL, NodeFactory.createLiteralString("Perkara " + number % 9));
    for (int i = 0; i < PEOPLE; i++) {
      Node part = node("claim/" + number + "-" + i);
      add(data, part, term("event"), event);
      add(data, part, term("participant"), node("person/" + random.nextInt(1000) + "-" + i));
      add(data, part, term("capacity"), node("capacity/" + random.nextInt(3)));
    }
  }

  private Node node(String path) {
    return NodeFactory.createURI(iris.base() + "id/" + path);
  }

  private static Node term(String name) {
    return NodeFactory.createURI(Namespaces.ONTOLOGY + name);
  }

  private void add(DatasetGraph data, Node subject, Node predicate, Node object) {
    data.add(new Quad(graph, subject, predicate, object));
  }
}
