package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The dashboard over the fixture: its figures, what stands behind them, and its files. */
final class DashboardTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document page(FixtureServer server, String path) throws Exception {
    var answer = server.page(path);
    assertEquals(200, answer.statusCode(), path);
    return Jsoup.parse(answer.body());
  }

  private static JsonNode rows(String path) throws Exception {
    return JSON.readTree(site.get(path, "application/json").body()).get("rows");
  }

  /** The answer of the query that a page opens in the editor. */
  private static JsonNode shownQuery(String path) throws Exception {
    String href = page(site, path).selectFirst("a.query").attr("href");
    String query = URLDecoder.decode(href.substring(href.indexOf('=') + 1), StandardCharsets.UTF_8);
    return JSON.readTree(site.sparql(query, "application/sparql-results+json").body())
        .get("results")
        .get("bindings");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/dashboard-filters.csv", numLinesToSkip = 1)
  void the_matrix_counts_what_its_query_counts(String filter) throws Exception {
    Map<String, Integer> counted = new TreeMap<>();
    for (JsonNode row : rows("/api/dashboard/matrix?" + filter)) {
      String cell = row.get("office").get("iri").asText() + " " + iri(row.get("series"));
      for (String grade : new String[] {"named_person", "named_office", "unit", "collective"}) {
        counted.merge(cell + " " + grade.replace('_', '-'), row.get(grade).asInt(), Integer::sum);
      }
    }
    counted.values().removeIf(n -> n == 0);
    Map<String, Integer> asked = new TreeMap<>();
    for (JsonNode row : shownQuery("/dasbor/matriks?" + filter)) {
      String cell = row.get("office").get("value").asText() + " " + value(row, "series");
      String grade = value(row, "grade").replaceFirst("^.*/", "");
      asked.merge(cell + " " + grade, row.get("forums").get("value").asInt(), Integer::sum);
    }
    assertEquals(asked, counted);
    assertTrue(!counted.isEmpty() || filter.contains("1999"), "nothing to compare");
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/dashboard-filters.csv", numLinesToSkip = 1)
  void the_timeline_counts_what_its_query_counts(String filter) throws Exception {
    int counted = 0;
    for (JsonNode row : rows("/api/dashboard/timeline?" + filter)) {
      counted += row.get("forums").asInt();
    }
    int asked = 0;
    for (JsonNode row : shownQuery("/dasbor/linimasa?" + filter)) {
      asked += row.get("forums").get("value").asInt();
    }
    assertEquals(asked, counted);
  }

  @Test
  void people_and_speakers_are_those_of_their_queries() throws Exception {
    assertEquals(shownQuery("/dasbor/orang").size(), rows("/api/dashboard/people").size());
    assertEquals(shownQuery("/dasbor/pembicara").size(), rows("/api/dashboard/speakers").size());
    assertEquals(3, rows("/api/dashboard/speakers").size());
  }

  private static String iri(JsonNode thing) {
    return thing == null ? "" : thing.get("iri").asText();
  }

  private static String value(JsonNode row, String name) {
    return row.has(name) ? row.get(name).get("value").asText() : "";
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "/dasbor",
        "/dasbor/matriks?menurut=seri",
        "/dasbor/matriks?menurut=bulan",
        "/dasbor/matriks?menurut=forum",
        "/dasbor/orang",
        "/dasbor/linimasa",
        "/dasbor/linimasa?menurut=cara",
        "/dasbor/peta",
        "/dasbor/peta?provinsi=33",
        "/dasbor/peta?ukuran=artikel",
        "/dasbor/pembicara",
        "/dasbor/seri"
      })
  void every_number_is_one_click_from_what_stands_behind_it(String path) throws Exception {
    int followed = 0;
    for (Element link : page(site, path).select("a[href^=/dasbor/bukti]")) {
      Document proof = page(site, link.attr("href"));
      String sum = proof.selectFirst(".sum").text();
      assertFalse(sum.startsWith("0 "), link + " leads to nothing: " + sum);
      boolean articles = link.attr("href").contains("isi=artikel");
      String first = articles ? ".proof h2 a[href^=/artikel/]" : ".proof blockquote";
      assertFalse(proof.select(first).isEmpty(), link + " leads to no sentence");
      String number = link.select(".number").text();
      if (!number.isEmpty()) {
        assertTrue(sum.startsWith(number + " "), link + " leads to " + sum);
      }
      followed++;
    }
    assertTrue(followed > 0, "no number on the page");
  }

  @Test
  void grades_have_shapes_and_silence_is_no_absence() throws Exception {
    Document matrix = page(site, "/dasbor/matriks?menurut=bulan");
    assertTrue(matrix.select(".matrix td .shape").stream().anyMatch(s -> s.text().equals("◐")));
    assertTrue(matrix.select(".matrix td .shape").stream().anyMatch(s -> s.text().equals("○")));
    assertEquals(
        matrix.select(".matrix td.none").size(),
        matrix.select(".matrix td.none:contains(belum ada berita)").size());
    // September 2025 has no forum at all: its column is drawn unlike an office's empty cell.
    int september = -1;
    var heads = matrix.select("#matriks-gambar thead th");
    for (int i = 0; i < heads.size(); i++) {
      september = heads.get(i).text().equals("Sep 2025") ? i : september;
    }
    assertTrue(heads.get(september).hasClass("silent"));
    assertFalse(matrix.select(".matrix td.none:not(.silent)").isEmpty());
    assertFalse(matrix.select("table, svg").text().contains("tidak hadir"));
  }

  @Test
  void a_person_stands_beside_the_office_of_that_day() throws Exception {
    Element line = page(site, "/dasbor/orang").selectFirst("th[scope=row]:contains(Omar Fadli)");
    assertTrue(line == null || line.select(".details").isEmpty(), "a university is no office");
    Element bagas = page(site, "/dasbor/orang").selectFirst("th[scope=row]:contains(Bagas)");
    assertEquals("KPU Kota Semarang", bagas.selectFirst(".details").text());
  }

  @Test
  void files_hold_the_filter_and_everything_beyond_the_page() throws Exception {
    Document page = page(site, "/dasbor/matriks?tahun=2025&seri=kamis-sesuatu");
    String href =
        page.select(".tools a").stream()
            .filter(a -> a.text().equals("CSV"))
            .findFirst()
            .orElseThrow()
            .attr("href");
    var csv = site.get(href, "text/csv");
    assertTrue(csv.headers().firstValue("Content-Disposition").orElse("").contains(".csv"));
    String[] lines = csv.body().split("\r\n");
    assertTrue(lines[0].startsWith("office,office_iri,series,series_iri,forums"), lines[0]);
    assertEquals(page.select("#matriks-gambar tbody tr").size(), lines.length - 1);
    assertFalse(csv.body().contains("Selasa Menyapa"));
  }

  @Test
  void both_languages_write_their_own_dates_and_numbers() throws Exception {
    assertTrue(page(site, "/dasbor/linimasa?lang=id").text().contains("Agu 2025"));
    Document english = page(site, "/dasbor/linimasa?lang=en");
    assertTrue(english.text().contains("Aug 2025"));
    assertEquals("en", english.selectFirst("html").attr("lang"));
  }

  @Test
  void the_dashboard_reads_without_scripts_and_says_nothing_inline() throws Exception {
    for (String path : new String[] {"/dasbor", "/dasbor/linimasa", "/dasbor/peta"}) {
      Document page = page(site, path);
      assertTrue(page.select("[style], style, script:not([src])").isEmpty(), path);
      assertTrue(page.select("script[src^=http]").isEmpty(), path);
    }
    assertFalse(page(site, "/dasbor/linimasa").select("svg.bars a rect").isEmpty());
  }

  @Test
  void roles_are_drawn_from_first_to_last_seen() throws Exception {
    Element span =
        page(site, "/id/person/bagas-hartanto.kpu-kota-semarang").selectFirst(".spans li");
    assertTrue(span.text().contains("terlihat 5 Nov 2025"), span.text());
    assertFalse(span.select("svg rect.seen").isEmpty());
  }

  @Test
  void an_empty_store_says_what_to_do_next() throws Exception {
    try (FixtureServer empty = FixtureServer.startEmpty()) {
      for (String part :
          new String[] {
            "", "/matriks", "/orang", "/linimasa", "/peta", "/pembicara", "/seri", "/bukti"
          }) {
        assertFalse(page(empty, "/dasbor" + part).text().isBlank());
      }
      assertTrue(page(empty, "/dasbor").text().contains("ingest"));
      assertEquals(38, page(empty, "/dasbor/peta").select(".tiles .silent").size());
    }
  }

  @Test
  void what_is_read_while_the_server_runs_is_counted() throws Exception {
    try (FixtureServer server = FixtureServer.start()) {
      String total = "tr:has(th:contains(KPU Kabupaten Tegal)) td.total";
      assertEquals("2", page(server, "/dasbor/matriks").selectFirst(total).text());
      server.store.write(
          data -> {
            Iterator<Quad> some =
                data.find(
                    NodeFactory.createURI("https://w3id.org/simpul/graph/derived"),
                    NodeFactory.createURI("https://w3id.org/simpul/id/attendance/a15"),
                    org.apache.jena.graph.Node.ANY,
                    org.apache.jena.graph.Node.ANY);
            java.util.List<Quad> gone = new java.util.ArrayList<>();
            some.forEachRemaining(gone::add);
            gone.forEach(data::delete);
          });
      assertEquals("1", page(server, "/dasbor/matriks").selectFirst(total).text());
    }
  }
}
