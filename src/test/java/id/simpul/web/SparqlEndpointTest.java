package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The endpoint as programs meet it: formats, refusals, limits. */
final class SparqlEndpointTest {
  private static final String JSON = "application/sparql-results+json";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final Duration LIMIT = Duration.ofMillis(1500);

  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start(FixtureServer.limits(LIMIT, 1000, 300_000), 0);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {JSON, "application/sparql-results+xml", "text/csv", "text/tab-separated-values"})
  void tables_come_in_every_format(String accept) throws Exception {
    HttpResponse<String> answer = site.sparql("SELECT * { ?s ?p ?o } LIMIT 3", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(accept), type(answer));
    assertTrue(answer.body().contains("http"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/n-triples",
        "application/ld+json",
        "application/rdf+xml"
      })
  void graphs_come_in_every_format(String accept) throws Exception {
    HttpResponse<String> answer =
        site.sparql("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o } LIMIT 3", accept);
    assertEquals(200, answer.statusCode());
    assertTrue(type(answer).startsWith(accept), type(answer));
    assertFalse(answer.body().isBlank());
  }

  @Test
  void the_default_graph_is_the_union_of_all_graphs() throws Exception {
    JsonNode rows =
        rows(
            "PREFIX simpul: <https://w3id.org/simpul/ontology#>"
                + " PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>"
                + " SELECT ?label { ?claim a simpul:Citation ; simpul:cited ?r . ?r rdfs:label ?label }");
    assertEquals(7, rows.size());
  }

  @Test
  void post_takes_a_form_or_the_query_itself() throws Exception {
    assertTrue(
        site.post("/sparql", "application/sparql-query", JSON, "ASK {}").body().contains("true"));
    assertTrue(site.post("/sparql", FORM, JSON, "query=ASK%20%7B%7D").body().contains("true"));
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /sparql, application/x-www-form-urlencoded, update=DROP%20ALL",
    "POST, /sparql, application/sparql-update, DROP ALL",
    "PUT, /sparql?default, text/turtle, <x:a> <x:b> <x:c> .",
    "POST, /sparql?default, text/turtle, <x:a> <x:b> <x:c> .",
    "DELETE, /sparql?graph=x:g, text/turtle, x",
    "POST, /sparql, application/x-www-form-urlencoded, query=INSERT%20DATA%20%7B%3Cx:a%3E%20%3Cx:b%3E%20%3Cx:c%3E%7D"
  })
  void nothing_is_written(String method, String path, String contentType, String body)
      throws Exception {
    long before = site.store.version();
    int status = site.send(method, path, contentType, body).statusCode();
    assertTrue(status >= 400 && status < 500, method + " " + path + " answered " + status);
    assertEquals(before, site.store.version());
    assertEquals(200, site.sparql("ASK { <x:a> <x:b> <x:c> }", JSON).statusCode());
  }

  @Test
  void a_mistake_is_shown_with_its_line_and_column_in_both_languages() throws Exception {
    HttpResponse<String> answer = site.sparql("SELECT *\nWHERE { ?s ?p }", JSON);
    assertEquals(400, answer.statusCode());
    JsonNode problem = json(answer);
    assertEquals(2, problem.get("line").asInt());
    assertTrue(problem.get("column").asInt() > 0);
    assertTrue(problem.get("message").get("id").asText().contains("baris 2"));
    assertTrue(problem.get("message").get("en").asText().contains("line 2"));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/query/hostile.tsv", delimiter = '\t', quoteCharacter = '`')
  @Timeout(60) // some would run for hours; how soon they stop is measured, not tested
  void what_would_harm_the_server_is_refused_with_its_reason(int status, String error, String query)
      throws Exception {
    HttpResponse<String> answer = site.sparql(query, "*/*");
    String body = answer.body().substring(0, Math.min(300, answer.body().length()));
    assertEquals(status, answer.statusCode(), body);
    assertEquals(error, json(answer).get("error").asText());
  }

  @Test
  void chains_of_concat_keep_their_bound() throws Exception {
    StringBuilder query =
        new StringBuilder("SELECT (STRLEN(?s8) AS ?n) { BIND(\"xxxxxxxxxxxxxxxx\" AS ?s0) ");
    for (int i = 0; i < 8; i++) {
      query.append(
          "BIND(CONCAT(" + ("?s" + i + ",").repeat(7) + "?s" + i + ") AS ?s" + (i + 1) + ") ");
    }
    assertEquals(413, site.sparql(query.append("}").toString(), JSON).statusCode());
  }

  @Test
  void a_query_that_is_too_long_is_refused() throws Exception {
    String body = "ASK {} #" + "x".repeat(70_000);
    assertEquals(413, site.post("/sparql", "application/sparql-query", JSON, body).statusCode());
  }

  @Test
  void bounded_functions_still_do_their_work() throws Exception {
    JsonNode row =
        rows("SELECT (CONCAT(\"a\", \"b\") AS ?c) (REPLACE(\"abc\", \"b\", \"x\") AS ?r)"
                + " (REGEX(\"ABC\", \"b\", \"i\") AS ?m) (ENCODE_FOR_URI(\"a b\") AS ?e)"
                + " (xsd:integer(\"7\") AS ?i) {}"
                    .replace("xsd:integer", "<http://www.w3.org/2001/XMLSchema#integer>"))
            .get(0);
    assertEquals("ab", row.get("c").get("value").asText());
    assertEquals("axc", row.get("r").get("value").asText());
    assertEquals("true", row.get("m").get("value").asText());
    assertEquals("a%20b", row.get("e").get("value").asText());
    assertEquals("7", row.get("i").get("value").asText());
    JsonNode joined =
        rows(
            "SELECT (GROUP_CONCAT(DISTINCT ?x; separator=\"|\") AS ?g) { VALUES ?x { \"a\" \"b\" \"a\" } }");
    assertEquals("a|b", joined.get(0).get("g").get("value").asText());
  }

  @Test
  void without_a_query_the_service_describes_itself_and_browsers_get_the_editor() throws Exception {
    HttpResponse<String> description = site.get("/sparql", "text/turtle");
    assertEquals(200, description.statusCode());
    assertTrue(description.body().contains("sd:Service"));
    HttpResponse<String> browser = site.page("/sparql");
    assertEquals(303, browser.statusCode());
    assertEquals("/bangku", browser.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void other_sites_may_ask() throws Exception {
    HttpResponse<String> answer = site.sparql("ASK {}", JSON);
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElseThrow());
    assertEquals(204, site.send("OPTIONS", "/sparql", "text/plain", "").statusCode());
  }

  private static JsonNode rows(String query) throws Exception {
    HttpResponse<String> answer = site.sparql(query, JSON);
    assertEquals(200, answer.statusCode(), answer.body());
    return json(answer).get("results").get("bindings");
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("none");
  }

  private static final String TERMS =
      "PREFIX foaf: <http://xmlns.com/foaf/0.1/> PREFIX schema: <https://schema.org/>"
          + " PREFIX org: <http://www.w3.org/ns/org#> PREFIX prov: <http://www.w3.org/ns/prov#>"
          + " PREFIX simpul: <https://w3id.org/simpul/ontology#> ";

  private static HttpResponse<String> aligned(String query) throws Exception {
    String text = java.net.URLEncoder.encode(query, java.nio.charset.StandardCharsets.UTF_8);
    return site.get("/aligned/sparql?query=" + text, JSON);
  }

  /** Every class and property that stands for one of ours counts as many as ours. */
  @ParameterizedTest
  @CsvSource({
    "foaf:Person,      simpul:Person",
    "schema:Person,    simpul:Person",
    "schema:Event,     simpul:Event",
    "schema:Article,   simpul:Article",
    "prov:Entity,      simpul:Citation"
  })
  void the_aligned_view_answers_in_the_terms_of_others(String theirs, String ours)
      throws Exception {
    String covered = "ASK { ?x a " + ours + " FILTER NOT EXISTS { ?x a " + theirs + " } }";
    assertTrue(
        aligned(TERMS + "ASK { ?x a " + ours + " ; a " + theirs + " }").body().contains("true"));
    assertTrue(aligned(TERMS + covered).body().contains("false"));
    assertTrue(
        site.sparql(TERMS + "ASK { ?x a " + theirs + " }", JSON).body().contains("false"),
        "Only the aligned view infers");
  }

  @Test
  void the_aligned_view_sees_the_union_and_each_graph() throws Exception {
    String count = "SELECT (COUNT(DISTINCT ?x) AS ?n) { ";
    assertEquals(
        aligned(TERMS + count + "?x a foaf:Person }").body(),
        aligned(TERMS + count + "GRAPH ?g { ?x a foaf:Person } }").body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } } | query-refused",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?a ?i | query-",
        "SELECT * { ?a ?b ?c . ?d ?e ?f } | query-too-large",
        "SELECT | query-invalid"
      })
  void the_aligned_view_has_the_same_limits(String query, String error) throws Exception {
    HttpResponse<String> answer = aligned(query);
    assertTrue(answer.statusCode() >= 400, answer.body());
    assertTrue(answer.body().contains(error), answer.body());
  }

  @Test
  void the_aligned_view_takes_no_updates_and_introduces_itself() throws Exception {
    assertEquals(
        403,
        site.post("/aligned/sparql", "application/sparql-update", JSON, "CLEAR ALL").statusCode());
    String about = site.get("/aligned/sparql", "text/turtle").body();
    assertTrue(about.contains("entailment/RDFS"), about);
    assertEquals(404, site.get("/aligned", "text/turtle").statusCode());
  }
}
