package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bench and what it asks, over HTTP. */
final class BenchPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String OFFICE = "https://w3id.org/simpul/id/organization/kpu-kota-semarang";
  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static JsonNode json(String path) throws Exception {
    return JSON.readTree(site.get(path, "application/json").body());
  }

  /** Terms once the counts are of the present state. */
  private static JsonNode counted(String language) throws Exception {
    long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    JsonNode terms = json("/api/terms?lang=" + language);
    while (!terms.get("upToDate").asBoolean() && System.nanoTime() < limit) {
      Thread.sleep(50);
      terms = json("/api/terms?lang=" + language);
    }
    assertTrue(terms.get("upToDate").asBoolean(), "not counted within 20 s");
    return terms;
  }

  private static JsonNode term(JsonNode list, String name) {
    for (JsonNode term : list) {
      if (term.get("name").asText().equals(name)) {
        return term;
      }
    }
    throw new AssertionError("No " + name + " in " + list);
  }

  @ParameterizedTest
  @CsvSource({"id, Acara, penyelenggara", "en, Event, organizer"})
  void terms_have_names_meanings_and_the_counts_a_query_gives(
      String language, String label, String property) throws Exception {
    JsonNode terms = counted(language);
    JsonNode event = term(terms.get("classes"), "simpul:Event");
    assertEquals(label, event.get("label").asText());
    assertFalse(event.get("definition").asText().isEmpty());
    assertEquals(
        label.equals("Acara") ? "penyelenggara" : property,
        term(terms.get("properties"), "simpul:organizer").get("label").asText());
    for (JsonNode term : terms.get("classes")) {
      assertEquals(
          asked("SELECT (COUNT(*) AS ?n) { ?x a <" + term.get("iri").asText() + "> }"),
          term.get("count").asLong(),
          term.get("name").asText());
    }
    JsonNode organizer = term(terms.get("properties"), "simpul:organizer");
    assertEquals(
        asked("SELECT (COUNT(*) AS ?n) { ?x <" + organizer.get("iri").asText() + "> ?y }"),
        organizer.get("count").asLong());
  }

  private static long asked(String query) throws Exception {
    return JSON.readTree(site.sparql(query, "application/sparql-results+json").body())
        .at("/results/bindings/0/n/value")
        .asLong();
  }

  @Test
  void counts_tell_which_state_they_are_of_and_follow_a_write() throws Exception {
    counted("id");
    Quad quad =
        Quad.create(
            NodeFactory.createURI("https://example.org/g"),
            NodeFactory.createURI("https://example.org/s"),
            NodeFactory.createURI("https://example.org/p"),
            NodeFactory.createURI("https://example.org/o"));
    site.store.write(data -> data.add(quad));
    try {
      Document page = Jsoup.parse(site.page("/bangku/isi").body());
      assertTrue(page.select("#keadaan").text().contains("dihitung lagi"), page.text());
      JsonNode after = counted("id");
      assertEquals(
          1, term(after.get("properties"), "<https://example.org/p>").get("count").asInt());
    } finally {
      site.store.write(data -> data.delete(quad));
    }
  }

  @Test
  void things_are_called_by_their_names() throws Exception {
    HttpResponse<String> answer =
        site.post(
            "/api/labels",
            "application/json",
            "*/*",
            "{\"iris\": [\"" + OFFICE + "\", \"https://example.org/x\"]}");
    JsonNode things = JSON.readTree(answer.body()).get("things");
    assertEquals("KPU Kota Semarang", things.get(OFFICE).get("label").asText());
    assertEquals("/id/organization/kpu-kota-semarang", things.get(OFFICE).get("href").asText());
    assertEquals("organization:kpu-kota-semarang", things.get(OFFICE).get("name").asText());
    assertTrue(things.get("https://example.org/x").get("label").isNull());
    for (String wrong : new String[] {"", "{}", "nix", "{\"iris\": []}"}) {
      assertEquals(
          400, site.post("/api/labels", "application/json", "*/*", wrong).statusCode(), wrong);
    }
  }

  @Test
  void prefixes_that_a_query_left_out_are_written_into_it() throws Exception {
    String query = "SELECT ?x WHERE { ?x a simpul:Event # no skos:here\n ; rdfs:label 'oa:x' }";
    Document page = Jsoup.parse(site.page("/bangku?query=" + encoded(query)).body());
    assertEquals(
        "PREFIX simpul: <https://w3id.org/simpul/ontology#>\n"
            + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
            + query,
        page.selectFirst("textarea").wholeText());
    assertEquals(0, page.select("#salah").size());
  }

  @Test
  void a_link_says_whether_the_data_has_changed_since() throws Exception {
    long now = site.store.version();
    String link = "/bangku?query=" + encoded("ASK {}") + "&versi=";
    assertEquals(0, Jsoup.parse(site.page(link + now).body()).select("#berubah").size());
    assertEquals(1, Jsoup.parse(site.page(link + (now + 1)).body()).select("#berubah").size());
  }

  @Test
  void an_example_keeps_what_its_form_was_given_and_leads_back() throws Exception {
    Document form = Jsoup.parse(site.page("/kueri/case-speakers?case=berau").body());
    String href = form.selectFirst("a[href^=/bangku]").attr("href");
    Document bench = Jsoup.parse(site.page(href).body());
    assertEquals("/kueri/case-speakers?case=berau", bench.select(".origin a").attr("href"));
    String query = bench.selectFirst("textarea").wholeText();
    assertTrue(query.contains("LCASE(\"berau\")"), query);
    Document answer = Jsoup.parse(site.page("/bangku?query=" + encoded(query)).body());
    assertEquals(
        form.select("table.plain tbody tr").size(), answer.select("table.plain tbody tr").size());
  }

  @Test
  void a_long_query_is_posted_and_a_mistake_shows_its_place() throws Exception {
    String query = "SELECT * WHERE {\n" + "# long\n".repeat(2_000) + " ?s ?p }";
    HttpResponse<String> answer =
        site.post("/bangku", FORM, "text/html", "query=" + encoded(query));
    assertEquals(400, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals("2002", page.selectFirst("#salah").attr("data-line"));
    assertTrue(page.selectFirst("#salah").text().contains("baris 2002"));
    assertEquals(query, page.selectFirst("textarea").wholeText());
  }

  @ParameterizedTest
  @CsvSource({
    "csv, text/csv, simpul-bangku.csv",
    "xlsx, application/vnd.openxmlformats, simpul-bangku.xlsx"
  })
  void an_answer_becomes_a_file(String format, String type, String name) throws Exception {
    String query = "SELECT ?office WHERE { VALUES ?office { <" + OFFICE + "> } }";
    HttpResponse<String> file =
        site.post("/bangku/unduh", FORM, "*/*", "format=" + format + "&query=" + encoded(query));
    assertEquals(200, file.statusCode());
    assertTrue(file.headers().firstValue("Content-Type").orElse("").startsWith(type));
    assertTrue(file.headers().firstValue("Content-Disposition").orElse("").contains(name));
    HttpResponse<String> wrong =
        site.post("/bangku/unduh", FORM, "text/html", "format=" + format + "&query=SELECT");
    assertEquals(400, wrong.statusCode());
    assertEquals("SELECT", Jsoup.parse(wrong.body()).selectFirst("textarea").wholeText());
  }

  @Test
  void a_running_query_is_ended_by_who_sent_it() throws Exception {
    HttpClient client = HttpClient.newHttpClient();
    String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }";
    CompletableFuture<HttpResponse<String>> running =
        client.sendAsync(
            HttpRequest.newBuilder(URI.create(site.url("/sparql?query=" + encoded(query))))
                .header("Simpul-Query", "mine")
                .build(),
            HttpResponse.BodyHandlers.ofString());
    int cancelled = 404;
    while (cancelled == 404 && !running.isDone()) {
      cancelled = site.send("DELETE", "/api/running/mine", FORM, "").statusCode();
    }
    assertEquals(204, cancelled);
    HttpResponse<String> answer = running.get(10, TimeUnit.SECONDS);
    assertEquals(409, answer.statusCode());
    assertEquals("query-cancelled", JSON.readTree(answer.body()).get("error").asText());
    assertEquals(404, site.send("DELETE", "/api/running/mine", FORM, "").statusCode());
  }

  @Test
  void parameters_are_asked_for_by_their_kind() throws Exception {
    Document flags = Jsoup.parse(site.page("/kueri/flags?state=accepted").body());
    assertEquals("accepted", flags.selectFirst("select#p-state option[selected]").val());
    assertTrue(flags.select("select#p-issue option").size() > 5);
    assertEquals("organization", flags.select("#p-office").attr("data-suggest"));
    Document forums = Jsoup.parse(site.page("/kueri/forums-per-month?since=2025-11").body());
    assertEquals("month", forums.select("#p-since").attr("type"));
    assertEquals("number", forums.select("#p-year").attr("type"));
    assertEquals(400, site.page("/kueri/forums-per-month?since=2025-13").statusCode());
    Document day = Jsoup.parse(site.page("/kueri/forums-of-day").body());
    assertEquals("date", day.select("#p-day").attr("type"));
    Document roles = Jsoup.parse(site.page("/kueri/roles-held").body());
    assertTrue(roles.select("datalist#l-role option").size() > 5);
  }
}
