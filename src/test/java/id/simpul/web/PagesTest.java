package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.evaluation.Board;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.web.view.Route;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as readers meet them. */
final class PagesTest {
  private static final String ARTICLE = "kpu-kota-semarang.bedah-putusan-berau.0a1b2c3d";
  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvFileSource(resources = "/web/routes.csv", numLinesToSkip = 1)
  void every_address_answers_in_the_form_asked_for(
      String path, String accept, int status, String contentType) throws Exception {
    HttpResponse<String> answer = site.get(path, accept);
    assertEquals(status, answer.statusCode(), path);
    assertTrue(
        answer.headers().firstValue("Content-Type").orElse("").startsWith(contentType),
        path + " is " + answer.headers().map().get("content-type"));
    assertFalse(answer.body().isBlank(), path);
  }

  @Test
  void every_route_of_the_table_is_tried() throws Exception {
    String tried =
        new String(
            PagesTest.class.getResourceAsStream("/web/routes.csv").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    Set<String> untried = new TreeSet<>();
    for (Route route : site.server.routes()) {
      String pattern =
          "(?m)^" + route.path().replace(".", "\\.").replaceAll("\\{[a-z]+}", "[^/,?]+") + "[,?]";
      if (!route.about().isEmpty()
          && !java.util.regex.Pattern.compile(pattern).matcher(tried).find()) {
        untried.add(route.path());
      }
    }
    assertEquals(Set.of(), untried);
  }

  @Test
  void styles_and_scripts_are_asked_for_by_their_content() throws Exception {
    for (String path : Set.of("/", "/meja", "/dasbor/linimasa", "/bangku")) {
      Document page = Jsoup.parse(site.page(path).body());
      for (Element asset : page.select("link[href^=/static/], script[src^=/static/]")) {
        String href = asset.hasAttr("href") ? asset.attr("href") : asset.attr("src");
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(site.page(href).body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertTrue(href.endsWith("?v=" + Long.toHexString(sum.getValue())), href);
      }
    }
  }

  @Test
  void no_link_is_dead() throws Exception {
    Map<String, String> foundOn = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    foundOn.put("/", "");
    open.add("/");
    Set<String> dead = new TreeSet<>();
    while (!open.isEmpty()) {
      String path = open.poll();
      HttpResponse<String> answer = site.page(path);
      if (answer.statusCode() == 301 || answer.statusCode() == 303) {
        visit(answer.headers().firstValue("Location").orElseThrow(), path, foundOn, open);
      } else if (answer.statusCode() != 200) {
        dead.add(path + " (" + answer.statusCode() + ") on " + foundOn.get(path));
      } else if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
        Document page = Jsoup.parse(answer.body());
        checkAnchors(page, path, dead);
        for (Element link : page.select("a[href]:not([rel~=nofollow]), link[href]")) {
          visit(link.attr("href"), path, foundOn, open);
        }
      }
    }
    assertEquals(Set.of(), dead);
    assertTrue(foundOn.size() > 100, "only " + foundOn.size() + " addresses were found");
  }

  private static void visit(
      String href, String from, Map<String, String> foundOn, Deque<String> open) {
    if (!href.startsWith("/")) {
      return;
    }
    String address = href.replaceFirst("#.*$", "");
    if (isOneOfMany(address)) {
      return;
    }
    // Each page in the other language has the same links.
    if (!address.contains("lang=en") && foundOn.putIfAbsent(address, from) == null) {
      open.add(address);
    }
  }

  /**
   * Filters multiply the dashboard's addresses: one province and no further choice stand for all.
   * So do classes and properties the bench's, where one class stands for all.
   */
  private static boolean isOneOfMany(String address) {
    boolean dashboard = address.startsWith("/dasbor") || address.startsWith("/api/dashboard");
    boolean filtered = address.matches(".*[?&](provinsi|tingkat|ukuran|seri)=.*");
    return dashboard && filtered && !address.equals("/dasbor/peta?provinsi=33")
        || address.startsWith("/bangku?") && address.contains("VALUES+%3F_")
        || address.matches("/bangku\\?(kelas|sifat)=.*") && !address.endsWith("=simpul%3AEvent");
  }

  private static void checkAnchors(Document page, String path, Set<String> dead) {
    for (Element link : page.select("a[href^=#]")) {
      String id = URI.create(link.attr("href")).getFragment();
      if (page.getElementById(id) == null) {
        dead.add(path + "#" + id);
      }
    }
  }

  @Test
  void home_answers_both_questions_and_says_what_it_counts() throws Exception {
    Document home = Jsoup.parse(site.page("/").body());
    assertEquals("id", home.selectFirst("html").attr("lang"));
    assertTrue(home.selectFirst(".sum").text().startsWith("3 perkara dipelajari dalam 3 forum"));
    assertEquals(5, home.select(".matrix tbody tr").size());
    assertTrue(home.select(".matrix td.none").text().contains("belum ada berita"));
    assertFalse(home.select("table").text().contains("tidak hadir"));
    Element cases = home.selectFirst("#home-cases");
    assertEquals(3, cases.select("tbody tr").size());
    assertTrue(cases.text().contains("Bagas Hartanto"));
    assertTrue(cases.text().contains("narasumber"));
    assertTrue(cases.text().contains("Rabu, 5 November 2025"));
    assertTrue(cases.select(".flag").text().contains("mungkin XXIII"));
    assertTrue(home.selectFirst(".banner").text().contains("contoh, diceritakan ulang"));
  }

  @Test
  void a_cell_of_the_matrix_leads_to_the_sentences_behind_it() throws Exception {
    Document home = Jsoup.parse(site.page("/").body());
    Element cell = home.selectFirst(".matrix td a[href*=kpu-kota-semarang][href*=kamis-sesuatu]");
    Document proof = Jsoup.parse(site.page(cell.attr("href")).body());
    assertEquals(2, proof.select(".proof > li").size());
    assertFalse(proof.select("blockquote").isEmpty());
    assertEquals("KPU Kota Semarang", proof.selectFirst("h1").text());
  }

  @Test
  void an_article_shows_its_text_as_published_with_its_evidence_marked() throws Exception {
    Document page = Jsoup.parse(site.page("/artikel/" + ARTICLE).body());
    page.select("sup.notes").remove();
    assertTrue(
        page.selectFirst(".published .text")
            .wholeText()
            .contains("Forum “Kamis Sesuatu” seri ke-31 digelar secara daring pada Rabu (5/11)"));
    assertTrue(page.select("mark").text().contains("memaparkan telaah"));
    assertFalse(page.select("mark").text().contains("Foto: rk"));
    assertEquals(10, page.select(".claims > li").size());
    assertTrue(page.text().contains("jatuh pada tahun 2025"));
    assertTrue(page.text().contains("contoh, diceritakan ulang"));
  }

  @Test
  void a_quotation_leads_to_its_sentence() throws Exception {
    Document ruling = Jsoup.parse(site.page("/id/ruling/81-phpu.bup-xxiii-2025").body());
    String href = ruling.selectFirst("#ruling-study .quote a").attr("href");
    Document article = Jsoup.parse(site.page(href.replaceFirst("#.*", "")).body());
    assertTrue(article.getElementById(href.replaceFirst(".*#", "")) != null, href);
  }

  @Test
  void a_ruling_begins_with_who_studied_it() throws Exception {
    Document page = Jsoup.parse(site.page("/id/ruling/81-phpu.bup-xxiii-2025").body());
    assertEquals("ruling-study", page.selectFirst("section.panel").id());
    assertTrue(page.selectFirst(".parts").text().contains("Ketua Divisi"));
    assertTrue(page.selectFirst(".collective").text().contains("kelompok"));
    assertTrue(page.selectFirst("#ruling-registry .note").text().contains("sebagian perkara"));
    assertTrue(page.selectFirst("#ruling-outcomes .quote").text().contains("menolak"));
  }

  @Test
  void a_replaced_key_leads_to_the_thing_that_took_its_place() throws Exception {
    HttpResponse<String> answer = site.page("/id/person/bagas-hartono.kpu-kota-semarang");
    assertEquals(301, answer.statusCode());
    assertEquals(
        "/id/person/bagas-hartanto.kpu-kota-semarang",
        answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void english_is_one_click_away_and_remembered() throws Exception {
    HttpResponse<String> answer = site.page("/?lang=en");
    assertTrue(answer.headers().firstValue("Set-Cookie").orElse("").contains("lang=en"));
    Document page = Jsoup.parse(answer.body());
    assertEquals("en", page.selectFirst("html").attr("lang"));
    assertTrue(page.text().contains("Wednesday, 5 November 2025"));
    assertTrue(page.text().contains("3 cases studied in 3 forums"));
  }

  @Test
  void the_page_of_accuracy_shows_the_figures_that_the_evaluation_wrote() throws Exception {
    Board board;
    try (var in = PagesTest.class.getResourceAsStream("/accuracy/scores.json")) {
      board = Board.read(in);
    }
    Board.Group main = AccuracyPage.main(board);
    Board.Line tenure = main.find("tenure").orElseThrow();
    Document page = Jsoup.parse(site.page("/akurasi").body());
    Element line = page.selectFirst("table.accuracy tr:contains(Peran lengkap dengan divisi)");
    assertEquals(main.figures().size(), page.select("table.accuracy tbody tr").size());
    assertTrue(line.text().contains(Math.round(tenure.recall().value() * 100) + "%"), line.text());
    assertEquals(
        Integer.toString(tenure.right()), line.selectFirst("td.number").text(), line.text());
    JsonNode api = new ObjectMapper().readTree(site.get("/api/accuracy", "*/*").body());
    assertEquals(new ObjectMapper().valueToTree(board.sets()), api.get("sets"));
    assertTrue(api.get("rules").get(0).get("confidence").asDouble() > 0);
  }

  @Test
  void lists_are_filtered_by_the_words_in_the_address() throws Exception {
    Document page = Jsoup.parse(site.page("/orang?q=bawaslu").body());
    assertEquals(1, page.select("tbody tr").size());
    assertTrue(page.selectFirst(".sum").text().contains("1 dari 6"));
    assertTrue(site.get("/orang.csv?q=bawaslu", "*/*").body().contains("Siti Marlina"));
    assertFalse(site.get("/orang.csv?q=bawaslu", "*/*").body().contains("Bagas"));
  }

  @Test
  void a_page_that_has_not_changed_is_not_sent_again() throws Exception {
    String tag = site.page("/").headers().firstValue("ETag").orElseThrow();
    var client = java.net.http.HttpClient.newHttpClient();
    var request =
        java.net.http.HttpRequest.newBuilder(URI.create(site.url("/")))
            .header("If-None-Match", tag)
            .build();
    assertEquals(
        304, client.send(request, java.net.http.HttpResponse.BodyHandlers.ofString()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/perkara", "/artikel/" + ARTICLE, "/nope"})
  void pages_carry_no_script_but_the_search_box_and_ask_nothing_of_other_hosts(String path)
      throws Exception {
    HttpResponse<String> answer = site.page(path);
    Document page = Jsoup.parse(answer.body());
    assertEquals(0, page.select("script:not([src^=/static/search.js]), [style], [onclick]").size());
    assertEquals(0, page.select("[src^=http], link[href^=http]").size());
    assertTrue(
        answer
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("default-src 'none'"));
  }

  @Test
  void what_a_reader_types_is_never_markup() throws Exception {
    Document page = Jsoup.parse(site.page("/orang?q=%3Cscript%3Ealert(1)%3C/script%3E").body());
    assertEquals(0, page.select("script:not([src])").size());
    assertTrue(page.selectFirst("input#q[name=q]").attr("value").contains("<script>"));
  }

  @Test
  void an_empty_store_says_what_to_do_next() throws Exception {
    try (FixtureServer empty = FixtureServer.startEmpty()) {
      for (String path :
          new String[] {"/", "/dasbor/matriks", "/perkara", "/kueri", "/ontology", "/vocab"}) {
        assertEquals(200, empty.page(path).statusCode(), path);
      }
      assertTrue(Jsoup.parse(empty.page("/").body()).text().contains("Belum ada artikel"));
    }
  }

  @Test
  void a_taken_port_is_named_with_the_way_out() {
    WebSettings settings =
        new WebSettings(
            "127.0.0.1",
            site.server.port(),
            WebSettings.DEFAULT_BASE,
            "id",
            "test",
            id.simpul.web.sparql.QueryLimits.defaults(1),
            false);
    try (WebServer second =
        new WebServer(
            settings,
            site.store,
            id.simpul.query.QueryCatalog.load(),
            id.simpul.registry.Registry.load(),
            site.search,
            site.intake,
            null)) {
      SimpulException problem = assertThrows(SimpulException.class, second::start);
      assertEquals(ErrorId.PORT_IN_USE, problem.id());
      assertTrue(problem.problem().contains(Integer.toString(site.server.port())));
    }
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"0,2", "1,1", "2,1000", "999,5"})
  void an_answer_comes_in_parts_that_say_how_long_it_is(int offset, int limit) throws Exception {
    String question = "/api/queries/claims-by-rule";
    JsonNode whole = new ObjectMapper().readTree(site.get(question, "*/*").body());
    int count = whole.get("rows").size();
    assertTrue(count > 2);
    assertEquals(count, whole.get("count").asInt());
    String part = question + "?offset=" + offset + "&limit=" + limit;
    JsonNode some = new ObjectMapper().readTree(site.get(part, "*/*").body());
    assertEquals(count, some.get("count").asInt());
    assertEquals(Math.max(0, Math.min(count - offset, limit)), some.get("rows").size());
    for (int i = 0; i < some.get("rows").size(); i++) {
      assertEquals(whole.get("rows").get(offset + i), some.get("rows").get(i));
    }
    long lines = site.get(part + "&format=csv", "*/*").body().lines().count();
    assertEquals(some.get("rows").size() + 1, lines);
  }
}
