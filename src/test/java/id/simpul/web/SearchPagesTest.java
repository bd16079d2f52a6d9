package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search over HTTP: the page, the API, and SPARQL within the endpoint's limits. */
final class SearchPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PREFIX = "PREFIX simpul: <https://w3id.org/simpul/ontology#> ";
  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static JsonNode json(String path) throws Exception {
    HttpResponse<String> answer = site.get(path, "*/*");
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  @Test
  void a_mistyped_name_is_found_with_role_and_office() throws Exception {
    Document page = Jsoup.parse(site.page("/cari?q=bagas+hartamto").body());
    assertEquals("Bagas Hartanto", page.selectFirst(".found a").text());
    assertTrue(page.selectFirst(".found .details").text().contains("KPU Kota Semarang"));
    assertEquals("bagas hartamto", page.selectFirst("header input[name=q]").attr("value"));
  }

  @Test
  void kinds_are_counted_and_lead_to_their_hits() throws Exception {
    Document page = Jsoup.parse(site.page("/cari?q=berau").body());
    String href = page.selectFirst(".kinds a:contains(Artikel)").attr("href");
    int count = Integer.parseInt(page.selectFirst(".kinds a:contains(Artikel) .count").text());
    Document articles = Jsoup.parse(site.page(href).body());
    assertEquals(count, articles.select(".found li").size());
    assertEquals("Artikel", articles.select(".kinds a[aria-current] ").first().ownText());
    assertTrue(articles.select(".passage mark").text().contains("Berau"));
  }

  @Test
  void nothing_found_says_what_to_try_next() throws Exception {
    Document page = Jsoup.parse(site.page("/cari?q=xylofon").body());
    assertTrue(page.selectFirst(".empty").text().contains("tanpa gelar"));
    assertTrue(site.page("/cari?q=xylofon&lang=en").body().contains("without degrees"));
  }

  @Test
  void pages_of_the_api_follow_one_another() throws Exception {
    JsonNode first = json("/api/search?q=kpu&size=2");
    JsonNode second = json("/api/search?q=kpu&size=2&page=2");
    assertEquals(2, first.get("results").size());
    assertFalse(first.get("results").get(0).equals(second.get("results").get(0)));
    assertTrue(first.get("upToDate").asBoolean());
    int counted = 0;
    for (JsonNode count : first.get("counts")) {
      counted += count.asInt();
    }
    assertEquals(first.get("total").asInt(), counted);
  }

  @Test
  void suggestions_carry_kind_context_and_address() throws Exception {
    JsonNode first = json("/api/suggest?q=bag").get("suggestions").get(0);
    assertEquals("Bagas Hartanto", first.get("label").asText());
    assertEquals("Orang", first.get("kind").asText());
    assertEquals(
        "Person",
        json("/api/suggest?q=bag&lang=en").get("suggestions").get(0).get("kind").asText());
    assertEquals(200, site.page(first.get("href").asText()).statusCode());
  }

  @Test
  void every_page_has_the_box_and_it_works_as_a_plain_form() throws Exception {
    for (String path : new String[] {"/", "/perkara", "/kueri", "/nope"}) {
      Document page = Jsoup.parse(site.page(path).body());
      assertEquals("/cari", page.selectFirst("header form[role=search]").attr("action"), path);
      assertEquals("get", page.selectFirst("header form[role=search]").attr("method"), path);
    }
  }

  @Test
  void sparql_finds_by_words_within_its_limits() throws Exception {
    HttpResponse<String> answer =
        site.sparql(
            PREFIX + "SELECT ?t ?s { (?t ?s) simpul:search (\"bagas hartamto\" \"person\" 3) }",
            "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("/id/person/bagas-hartanto"), answer.body());
    String joined =
        PREFIX + "SELECT (COUNT(*) AS ?n) { ?t a simpul:Person . ?t simpul:search \"bagas\" }";
    assertTrue(site.sparql(joined, "text/csv").body().contains("1"), joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?t <java:org.apache.jena.sparql.pfunction.library.version> ?x }",
        "PREFIX apf: <http://jena.apache.org/ARQ/property#> SELECT ?s { ?s apf:strSplit (\"a b\" \" \") }"
      })
  void no_other_property_function_runs(String query) throws Exception {
    HttpResponse<String> answer = site.sparql(query, "text/csv");
    assertEquals(1, answer.body().strip().lines().count(), answer.body());
  }

  @Test
  void a_question_that_makes_no_sense_is_told_so() throws Exception {
    assertEquals(
        400,
        site.sparql(PREFIX + "SELECT ?t { ?t simpul:search (\"a\" \"\" \"many\") }", "text/csv")
            .statusCode());
  }
}
