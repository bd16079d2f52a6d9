package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The network lab over the fixture: its ties, what stands behind them, its files, a journey. */
final class NetworkPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BASE = "https://w3id.org/simpul/";
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

  private static JsonNode network(FixtureServer server, String filter) throws Exception {
    return JSON.readTree(server.get("/api/network/json?" + filter, "application/json").body());
  }

  private static String ends(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/web/network-filters.csv", numLinesToSkip = 1)
  void ties_are_those_of_the_query_that_the_page_opens(String filter) throws Exception {
    Map<String, Integer> counted = new TreeMap<>();
    for (JsonNode edge : network(site, filter).get("edges")) {
      counted.put(
          ends(edge.get("source").asText(), edge.get("target").asText()),
          edge.get("weight").asInt());
    }
    boolean nothing = filter.contains("1999");
    assertEquals(nothing, counted.isEmpty(), "nothing to compare");
    if (nothing) {
      return;
    }
    String href = page(site, "/jejaring?" + filter).selectFirst("a.query").attr("href");
    String query = URLDecoder.decode(href.substring(href.indexOf('=') + 1), StandardCharsets.UTF_8);
    Map<String, Integer> asked = new TreeMap<>();
    for (JsonNode row :
        JSON.readTree(site.sparql(query, "application/sparql-results+json").body())
            .get("results")
            .get("bindings")) {
      asked.put(
          ends(row.get("one").get("value").asText(), row.get("other").get("value").asText()),
          row.get("forums").get("value").asInt());
    }
    assertEquals(asked, counted);
  }

  @Test
  void a_group_ties_nobody() throws Exception {
    for (JsonNode node : network(site, "jenis=kantor").get("nodes")) {
      assertFalse(node.get("id").asText().contains("/id/group/"));
      assertFalse(node.get("id").asText().endsWith("bawaslu-provinsi-jawa-tengah"));
    }
    for (JsonNode edge : network(site, "jenis=kantor").get("edges")) {
      for (JsonNode claim : edge.get("claims")) {
        String ask =
            "ASK { GRAPH ?g { <"
                + claim.asText()
                + "> <"
                + BASE
                + "ontology#grade> <"
                + BASE
                + "vocab/grade/collective> } }";
        assertFalse(
            JSON.readTree(site.sparql(ask, "application/sparql-results+json").body())
                .get("boolean")
                .asBoolean());
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"kantor", "orang", "wakil", "perkara"})
  void every_tie_leads_to_its_sentences(String kind) throws Exception {
    Document lab = page(site, "/jejaring?jenis=" + kind);
    int followed = 0;
    for (Element link : lab.select("#jejaring-ikatan a[href^=/jejaring/ikatan]")) {
      Document tie = page(site, link.attr("href"));
      assertTrue(tie.select(".proof > li").size() > 0, link + " has no forum");
      for (Element forum : tie.select(".proof > li")) {
        assertFalse(forum.select("blockquote").isEmpty(), link + " has a forum without sentence");
      }
      followed++;
    }
    assertEquals(Math.min(25, network(site, "jenis=" + kind).get("edges").size()), followed);
    assertTrue(followed > 0);
  }

  @Test
  void a_path_has_a_quote_on_each_hop() throws Exception {
    Document path = page(site, "/jejaring/jalur?a=KPU+RI&b=kpu-kota-semarang");
    assertEquals(2, path.select(".hops > li").size());
    for (Element hop : path.select(".hops > li")) {
      assertFalse(hop.select("blockquote").isEmpty());
    }
    assertTrue(
        page(site, "/jejaring/jalur?a=tak-ada&b=kpu-ri")
            .select(".warning")
            .text()
            .contains("tak-ada"));
  }

  @Test
  void removing_an_article_changes_exactly_its_ties() throws Exception {
    try (FixtureServer other = FixtureServer.start()) {
      JsonNode before = network(other, "jenis=kantor");
      String article = before.get("edges").get(0).get("articles").get(0).asText();
      Node graph = NodeFactory.createURI(article.replace("/id/article/", "/graph/article/"));
      other.store.write(
          dataset -> {
            assertTrue(dataset.containsGraph(graph));
            dataset.removeGraph(graph);
          });
      Map<String, JsonNode> after = edges(network(other, "jenis=kantor"));
      Set<String> changed = new HashSet<>();
      Set<String> resting = new HashSet<>();
      edges(before)
          .forEach(
              (ends, edge) -> {
                JsonNode now = after.get(ends);
                if (now == null
                    || !now.get("claims").equals(edge.get("claims"))
                    || !now.get("weight").equals(edge.get("weight"))) {
                  changed.add(ends);
                }
                edge.get("articles")
                    .forEach(
                        a -> {
                          if (a.asText().equals(article)) {
                            resting.add(ends);
                          }
                        });
              });
      assertEquals(resting, changed);
      assertTrue(edges(before).size() > changed.size(), "all ties changed");
    }
  }

  private static Map<String, JsonNode> edges(JsonNode network) {
    Map<String, JsonNode> edges = new TreeMap<>();
    network
        .get("edges")
        .forEach(e -> edges.put(ends(e.get("source").asText(), e.get("target").asText()), e));
    return edges;
  }

  @Test
  void the_bias_of_the_source_is_told() throws Exception {
    String bias = page(site, "/jejaring").selectFirst("#bias").text();
    assertTrue(bias.contains("bertumpu pada satu artikel saja"), bias);
    assertTrue(bias.contains("Belum ada berita dari"), bias);
    assertFalse(bias.contains("tidak hadir"), bias);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"gexf", "graphml", "simpul.csv", "ikatan.csv", "json"})
  void files_are_given_even_of_nothing(String format) throws Exception {
    assertEquals(200, site.get("/api/network/" + format, "*/*").statusCode());
    try (FixtureServer empty = FixtureServer.startEmpty()) {
      assertEquals(200, empty.get("/api/network/" + format, "*/*").statusCode());
      Document lab = page(empty, "/jejaring?lang=en");
      assertFalse(lab.select(".empty").isEmpty());
    }
  }

  @Test
  void from_the_picture_to_a_sentence_and_along_a_path() {
    Browsers browsers = Browsers.start();
    try {
      Page page = browsers.browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 800));
      List<String> troubles = Troubles.of(page, site.url("/"));
      page.navigate(site.url("/jejaring?jenis=perkara"));
      page.locator(".tabs a").first().click();
      page.locator("#jejaring-gambar[data-drawn] canvas").first().waitFor();
      page.evaluate(
          "() => document.getElementById('jejaring-gambar').dispatchEvent(new"
              + " CustomEvent('simpul:choose', {detail: 'kpu-kota-semarang'}))");
      page.locator("#jejaring-pilihan a").click();
      page.waitForURL("**/jejaring/simpul?a=kpu-kota-semarang");
      page.locator("#jejaring-ikatan a[href*=ikatan]").first().click();
      page.locator(".proof blockquote").first().waitFor();
      page.locator(".lead .kind a").click();
      page.locator("#jalur-a").fill("KPU RI");
      page.locator("#jalur-b").fill("KPU Kota Semarang");
      page.locator(".route button").click();
      page.locator(".hops blockquote").first().waitFor();
      assertEquals(2, page.locator(".hops > li").count());
      for (String path :
          List.of("/jejaring", "/jejaring?jenis=wakil", "/jejaring/simpul?a=kpu-ri")) {
        page.navigate(site.url(path));
        assertEquals(
            0,
            page.evaluate(
                "() => document.documentElement.scrollWidth -"
                    + " document.documentElement.clientWidth"),
            path + " is wider than the window");
      }
      assertEquals(List.of(), troubles);
    } finally {
      browsers.close();
    }
  }
}
