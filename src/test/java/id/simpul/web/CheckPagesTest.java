package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The checker of citations, over HTTP. */
final class CheckPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String FORM = "application/x-www-form-urlencoded";
  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
    site.store.write(
        data ->
            RDFDataMgr.read(
                data, CheckPagesTest.class.getResourceAsStream("/web/checked.trig"), Lang.TRIG));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static JsonNode verify(String text) throws Exception {
    HttpResponse<String> answer = site.post("/api/verify", "text/plain", "*/*", text);
    assertEquals(200, answer.statusCode(), answer.body());
    return JSON.readTree(answer.body());
  }

  @Test
  void an_odd_number_comes_back_with_its_place_its_proposal_and_why() throws Exception {
    JsonNode answer = verify("😀 Perkara 168/PHPU.WAKO-XXII/2025 dan 81/PHPU.BUP-XXIII/2025");
    assertEquals(2, answer.get("count").asInt());
    JsonNode odd = answer.get("citations").get(0);
    assertEquals("168/PHPU.WAKO-XXII/2025", odd.get("printed").asText());
    assertEquals(10, odd.get("start").asInt(), "offsets count code points");
    assertEquals(33, odd.get("end").asInt());
    assertEquals("suspect", odd.get("status").asText());
    assertEquals("168/PHPU.WAKO-XXIII/2025", odd.get("proposal").asText());
    assertTrue(odd.get("reason").asText().contains("berarti 2024"));
    assertTrue(odd.get("reasonEn").asText().contains("means 2024"));
    JsonNode known = answer.get("citations").get(1);
    assertEquals("known", known.get("status").asText());
    assertEquals(
        "https://w3id.org/simpul/id/ruling/81-phpu-bup-xxiii-2025", known.get("iri").asText());
    assertEquals(1, known.get("articles").asInt());
    assertEquals(1, known.get("forums").asInt());
    assertTrue(answer.get("coverage").asText().contains("sebagian perkara"));
  }

  @Test
  void a_regulation_is_known_where_an_article_cites_it() throws Exception {
    JsonNode citations =
        verify("PKPU Nomor 17 Tahun 2023; PKPU Nomor 99 Tahun 2023").get("citations");
    assertEquals("known", citations.get(0).get("status").asText());
    assertEquals("unknown", citations.get(1).get("status").asText());
    assertTrue(citations.get(1).get("iri").isNull());
  }

  @Test
  void plain_text_json_and_form_are_read_alike() throws Exception {
    String text = "Perkara & 168/PHPU.WAKO-XXII/2025 “tanda”";
    JsonNode plain = verify(text);
    String json = JSON.writeValueAsString(java.util.Map.of("text", text));
    String form = "x=1&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    assertEquals(
        plain, JSON.readTree(site.post("/api/verify", "application/json", "*/*", json).body()));
    assertEquals(plain, JSON.readTree(site.post("/api/verify", FORM, "*/*", form).body()));
  }

  @Test
  void sixty_four_thousand_characters_are_read_and_not_one_more() throws Exception {
    String number = "81/PHPU.BUP-XXIII/2025";
    String fits = "😀".repeat(64_000 - number.length() - 1) + " " + number;
    assertEquals(1, verify(fits).get("count").asInt());
    HttpResponse<String> answer = site.post("/api/verify", "text/plain", "*/*", fits + ".");
    assertEquals(413, answer.statusCode());
    JsonNode problem = JSON.readTree(answer.body());
    assertEquals("text-too-long", problem.get("error").asText());
    assertTrue(problem.get("message").asText().contains("'64001'"));
    String far = "x".repeat(2_000_000);
    assertEquals(413, site.post("/api/verify", "text/plain", "*/*", far).statusCode());
    String form = "text=" + URLEncoder.encode(fits, StandardCharsets.UTF_8);
    assertEquals(200, site.post("/api/verify", FORM, "*/*", form).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n "})
  void no_text_is_told_as_such(String text) throws Exception {
    HttpResponse<String> answer = site.post("/api/verify", "text/plain", "*/*", text);
    assertEquals(400, answer.statusCode());
    assertEquals("text-empty", JSON.readTree(answer.body()).get("error").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"text\": \"a\"} x", "{\"text\": 5}"})
  void what_is_no_json_with_a_text_is_refused(String body) throws Exception {
    HttpResponse<String> answer = site.post("/api/verify", "application/json", "*/*", body);
    assertEquals(400, answer.statusCode());
    assertEquals("text-unreadable", JSON.readTree(answer.body()).get("error").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "PUT", "DELETE"})
  void other_methods_are_told_which_one_works(String method) throws Exception {
    HttpResponse<String> answer = site.send(method, "/api/verify", "text/plain", "x");
    assertEquals(405, answer.statusCode());
    assertEquals("POST", answer.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void the_description_of_the_service_names_the_checker_and_both_forms_of_the_page()
      throws Exception {
    JsonNode paths = JSON.readTree(site.get("/openapi.json", "*/*").body()).get("paths");
    JsonNode verify = paths.get("/api/verify");
    assertEquals(1, verify.size());
    assertTrue(verify.get("post").get("requestBody").get("content").has("text/plain"));
    assertEquals(2, paths.get("/periksa-teks").size());
  }

  @Test
  void the_page_marks_the_text_and_lists_what_was_found() throws Exception {
    String text = "Bedah <b>168/PHPU.WAKO-XXII/2025</b>\nlalu 81/PHPU.BUP-XXIII/2025.";
    HttpResponse<String> answer =
        site.post(
            "/periksa-teks",
            FORM,
            "text/html",
            "text=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    assertEquals(200, answer.statusCode());
    Document page = Jsoup.parse(answer.body());
    assertEquals(2, page.select("table.checked tbody tr").size());
    assertEquals("168/PHPU.WAKO-XXII/2025", page.selectFirst("mark.suspect").text());
    assertTrue(
        page.selectFirst("#sitasi-1").text().contains("168/PHPU.WAKO-XXIII/2025"),
        page.selectFirst("#sitasi-1").text());
    assertEquals(
        "/id/ruling/81-phpu-bup-xxiii-2025",
        page.selectFirst("#sitasi-2 td:last-child a").attr("href"));
    page.select("sup.notes").remove();
    assertEquals(text, page.selectFirst(".published .text").wholeText());
    assertEquals(text, page.selectFirst("textarea").wholeText());
    assertEquals(0, page.select("b, script:not([src^=/static/search.js])").size());
  }

  @Test
  void the_page_says_what_is_wrong_with_a_text_that_is_none() throws Exception {
    HttpResponse<String> answer = site.post("/periksa-teks", FORM, "text/html", "text=");
    assertEquals(400, answer.statusCode());
    assertTrue(Jsoup.parse(answer.body()).select("[role=alert]").text().contains("Belum ada teks"));
    assertFalse(answer.body().contains("text-empty"));
  }

  @Test
  void the_example_shows_three_statuses_and_can_be_read_in_english() throws Exception {
    Document form = Jsoup.parse(site.page("/periksa-teks?contoh=1").body());
    String example = form.selectFirst("textarea").wholeText();
    JsonNode citations = verify(example).get("citations");
    java.util.Set<String> statuses = new java.util.TreeSet<>();
    citations.forEach(c -> statuses.add(c.get("status").asText()));
    assertEquals(java.util.Set.of("known", "suspect", "unknown"), statuses);
    HttpResponse<String> answer =
        site.post(
            "/periksa-teks?lang=en",
            FORM,
            "text/html",
            "text=" + URLEncoder.encode(example, StandardCharsets.UTF_8));
    assertTrue(answer.body().contains("The Roman numeral XXII means 2024"));
  }
}
