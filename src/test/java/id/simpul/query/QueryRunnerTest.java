package id.simpul.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.rdf.Iris;
import id.simpul.store.MemoryStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class QueryRunnerTest {
  private static final QueryCatalog CATALOG = QueryCatalog.load();
  private static MemoryStore store;
  private static QueryRunner runner;

  @BeforeAll
  static void open() {
    store = InventedWorld.store("forum.trig");
    runner = InventedWorld.runner(store);
  }

  @AfterAll
  static void close() {
    store.close();
  }

  private static NamedQuery query(String text) {
    return QueryCatalog.read(Path.of("uji.rq"), text);
  }

  private static ResultTable ask(String name, String parameter, String value) {
    return runner.run(CATALOG.require(name), Map.of(parameter, value));
  }

  @Test
  void a_parameter_left_out_or_empty_restricts_nothing() {
    NamedQuery question = CATALOG.require("person-forums");
    int all = runner.run(question, Map.of()).rows().size();
    assertEquals(all, ask("person-forums", "person", " ").rows().size());
    assertTrue(ask("person-forums", "person", "rina").rows().size() < all);
  }

  @Test
  void an_office_is_named_by_label_key_or_address() {
    List<List<Cell>> byKey = ask("office-attendance", "office", "kpu-kota-semarang").rows();
    assertEquals(1, byKey.size());
    assertEquals(byKey, ask("office-attendance", "office", "KPU Kota Semarang").rows());
    String address = "https://w3id.org/simpul/id/organization/kpu-kota-semarang";
    assertEquals(byKey, ask("office-attendance", "office", address).rows());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          " } ; DROP ALL #
          x" || "1"="1
          \\") } UNION { ?s ?p ?o } #
          ?_case_text
          """)
  void a_value_never_becomes_syntax(String value) {
    assertEquals(List.of(), ask("studied-cases", "case", value).rows());
  }

  @ParameterizedTest
  @CsvSource({
    "forums-of-day, day, 5 November, 2025-11-05",
    "top-speakers, year, dua ribu, 2025",
    "evidence-of-claim, hari, x, claim",
    "people-at-several-offices, office, x, none"
  })
  void a_wrong_parameter_is_told(String name, String parameter, String value, String hint) {
    SimpulException e = assertThrows(SimpulException.class, () -> ask(name, parameter, value));
    assertEquals(ErrorId.QUERY_PARAMETER, e.id());
    assertTrue(e.nextStep().contains(hint), e.getMessage());
  }

  @Test
  void a_missing_parameter_is_asked_for() {
    NamedQuery question = CATALOG.require("evidence-of-claim");
    SimpulException e = assertThrows(SimpulException.class, () -> runner.run(question, Map.of()));
    assertTrue(e.nextStep().contains("--param claim="), e.getMessage());
  }

  @Test
  void things_and_concepts_read_by_their_labels_in_the_language_asked_for() {
    NamedQuery question = CATALOG.require("roles-held");
    ResultTable id = runner.run(question, Map.of("person", "Rina"));
    ResultTable en = runner.run(question, Map.of("person", "Rina", "lang", "en"));
    int role = id.indexOf("role");
    assertEquals("Ketua", id.rows().get(0).get(role).text());
    assertEquals("Chair", en.rows().get(0).get(role).text());
    assertEquals("https://w3id.org/simpul/vocab/role/ketua", en.rows().get(0).get(role).iri());
  }

  @Test
  void cells_keep_their_type() {
    ResultTable table =
        runner.run(
            query(
                "SELECT (1 AS ?n) (0.5 AS ?d) (\"2025-11-05\"^^<http://www.w3.org/2001/XMLSchema#date> AS ?day)"
                    + " (\"teks\" AS ?t) ?no (1/0 AS ?bad) {}"),
            Map.of());
    assertEquals(
        List.of(
            Cell.number("1"),
            Cell.number("0.5"),
            Cell.date("2025-11-05"),
            Cell.text("teks"),
            Cell.NONE,
            Cell.NONE),
        table.rows().get(0));
  }

  @Test
  void ask_and_construct_are_tables_too() {
    assertEquals(
        "false", runner.run(query("ASK { <x:a> ?p ?o }"), Map.of()).rows().get(0).get(0).text());
    ResultTable triples = runner.run(query("CONSTRUCT { <x:s> <x:p> 1 } WHERE {}"), Map.of());
    assertEquals(3, triples.columns().size());
    assertEquals(Cell.number("1"), triples.rows().get(0).get(2));
  }

  @Test
  void a_query_that_runs_too_long_is_stopped() {
    QueryRunner hasty = new QueryRunner(store, new Iris(), Duration.ofMillis(200), 1_000);
    NamedQuery endless =
        query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");
    SimpulException e = assertThrows(SimpulException.class, () -> hasty.run(endless, Map.of()));
    assertEquals(ErrorId.QUERY_TOO_LONG, e.id());
    assertTrue(e.problem().contains("0.2 s"), e.problem());
  }

  @Test
  void an_answer_that_is_too_large_is_refused() {
    QueryRunner small = new QueryRunner(store, new Iris(), Duration.ofSeconds(60), 10);
    SimpulException e =
        assertThrows(
            SimpulException.class, () -> small.run(query("SELECT * { ?s ?p ?o }"), Map.of()));
    assertEquals(ErrorId.QUERY_TOO_LARGE, e.id());
  }

  @Test
  void an_answer_with_too_much_text_is_refused_but_comes_in_parts() {
    QueryRunner narrow =
        new QueryRunner(store, new Iris(), Duration.ofSeconds(60), 1_000_000, 2_000);
    NamedQuery all = query("SELECT * { ?s ?p ?o } ORDER BY ?s ?p ?o");
    SimpulException e = assertThrows(SimpulException.class, () -> narrow.run(all, Map.of()));
    assertEquals(ErrorId.QUERY_TOO_LARGE, e.id());
    ResultTable whole = runner.run(all, Map.of());
    ResultTable part = narrow.run(all, Map.of(), new Part(7, 3));
    assertEquals(whole.rows().subList(7, 10), part.rows());
    assertEquals(whole.rows().size(), part.count());
  }

  @Test
  void other_services_are_not_called() {
    assertThrows(
        RuntimeException.class,
        () ->
            runner.run(query("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"), Map.of()));
  }

  @Test
  void another_base_moves_the_things_of_parameters_and_relative_names() {
    QueryRunner elsewhere =
        new QueryRunner(store, new Iris("https://simpul.example/"), Duration.ofSeconds(60), 10);
    NamedQuery named =
        query(
            "#+ param: office iri:organization | Kantor | Office\n"
                + "SELECT (?_office_iri AS ?one) (<graph/derived> AS ?two) {}");
    List<Cell> row = elsewhere.run(named, Map.of("office", "KPU Kota Semarang")).rows().get(0);
    assertEquals("https://simpul.example/id/organization/kpu-kota-semarang", row.get(0).iri());
    assertEquals("https://simpul.example/graph/derived", row.get(1).iri());
  }
}
