package id.simpul.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Figures, paths and files of networks small enough to be worked out by hand. */
final class NetworkTest {
  /** Who was at a forum, by which article. */
  private record Row(String vertex, String forum, String article) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("a", "2025-01-01", "one"),
          new Row("b", "2025-01-01", "one"),
          new Row("b", "2025-01-01", "two"),
          new Row("a", "2025-02-02", "two"),
          new Row("b", "2025-02-02", "two"),
          new Row("c", "2025-02-02", "three"),
          new Row("d", "2025-03-03", "three"));

  private static Vertex vertex(String name) {
    return new Vertex("http://x/" + name, Vertex.Kind.OFFICE, "Kantor " + name, "33");
  }

  private static Evidence evidence(String... articles) {
    Set<String> claims = new TreeSet<>();
    for (String article : articles) {
      claims.add("claim-" + article);
    }
    return new Evidence(claims, new TreeSet<>(List.of(articles)));
  }

  private static Network meetings(List<Row> rows) {
    Map<String, Map<Vertex, Evidence>> present = new TreeMap<>();
    for (Row row : rows) {
      Evidence found =
          present
              .computeIfAbsent(row.forum(), f -> new HashMap<>())
              .computeIfAbsent(vertex(row.vertex()), v -> evidence());
      found.articles().add(row.article());
      found.claims().add("claim-" + row.vertex() + "-" + row.article());
    }
    NetworkBuilder builder = new NetworkBuilder(10, 100);
    present.forEach((f, who) -> builder.meet(new Occasion(f, f, LocalDate.parse(f)), who));
    return builder.build(1);
  }

  private static Network of(String ties) {
    NetworkBuilder builder = new NetworkBuilder(10, 100);
    for (String tie : ties.split(" ")) {
      String[] ends = tie.split("-");
      builder.tie(
          vertex(ends[0]), vertex(ends[1]), new Occasion(tie, tie, null), evidence("of " + tie));
    }
    return builder.build(1);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "/network/graphs.csv", numLinesToSkip = 1)
  void figures_are_those_worked_out_by_hand(
      String name, String ties, String vertex, int degree, double betweenness) {
    Standing standing =
        Metrics.of(of(ties)).standings().stream()
            .filter(s -> s.vertex().equals(vertex(vertex)))
            .findFirst()
            .orElseThrow();
    assertEquals(degree, standing.degree(), name);
    assertEquals(betweenness, standing.betweenness(), 1e-6, name);
  }

  @Test
  void groups_that_a_bridge_connects_are_two_communities() {
    Metrics metrics = Metrics.of(of("a-b b-c a-c c-d d-e e-f d-f"));
    Map<String, Integer> groups = new HashMap<>();
    metrics.standings().forEach(s -> groups.put(s.vertex().key(), s.community()));
    assertEquals(2, metrics.communities());
    assertEquals(1, metrics.components());
    assertEquals(Set.of(groups.get("a")), Set.of(groups.get("b")));
    assertEquals(groups.get("d"), groups.get("f"));
    assertTrue(!groups.get("a").equals(groups.get("e")));
    // Seven ties, three within each group and one between: 6/7 − 2·(7/14)².
    assertEquals(6.0 / 7 - 0.5, metrics.modularity(), 1e-9);
    assertEquals(2, Metrics.of(of("a-b c-d")).components());
    assertEquals(List.of(), Metrics.of(meetings(List.of())).standings());
  }

  @Test
  void a_tie_counts_the_forums_two_share() {
    Network network = meetings(ROWS);
    assertEquals(3, network.ties().size());
    Tie strongest = network.ties().get(0);
    assertEquals("a b", strongest.left().key() + " " + strongest.right().key());
    assertEquals(2, strongest.weight());
    assertEquals(Set.of("one", "two"), strongest.articles());
    assertEquals(2.0 * 2 / 3, network.expected(strongest), 1e-9);
    assertEquals(1, network.alone());
    assertEquals(3, network.occasions());
  }

  @ParameterizedTest(name = "without article {0}")
  @org.junit.jupiter.params.provider.ValueSource(strings = {"one", "two", "three"})
  void removing_an_article_changes_exactly_the_ties_that_rest_on_it(String article) {
    Map<String, Tie> before = ties(meetings(ROWS));
    Map<String, Tie> after =
        ties(meetings(ROWS.stream().filter(r -> !r.article().equals(article)).toList()));
    Set<String> changed = new HashSet<>();
    before.forEach(
        (ends, tie) -> {
          if (!tie.equals(after.get(ends))) {
            changed.add(ends);
          }
        });
    Set<String> resting = new HashSet<>();
    before.forEach(
        (ends, tie) -> {
          if (tie.articles().contains(article)) {
            resting.add(ends);
          }
        });
    assertEquals(resting, changed);
    assertTrue(before.keySet().containsAll(after.keySet()));
    assertTrue(!changed.isEmpty());
  }

  private static Map<String, Tie> ties(Network network) {
    Map<String, Tie> ties = new TreeMap<>();
    network.ties().forEach(t -> ties.put(t.left().key() + t.right().key(), t));
    return ties;
  }

  @Test
  void a_forum_that_names_too_many_is_left_out_and_counted() {
    Map<Vertex, Evidence> crowd = new HashMap<>();
    for (int i = 0; i < 11; i++) {
      crowd.put(vertex("v" + i), evidence("x"));
    }
    NetworkBuilder builder = new NetworkBuilder(10, 100);
    builder.meet(new Occasion("f", "f", null), crowd);
    assertEquals(1, builder.crowded());
    assertEquals(0, builder.build(1).ties().size());
  }

  @Test
  void the_strongest_part_keeps_its_strongest_ties() {
    Network network = meetings(ROWS).strongest(2, 10);
    assertEquals(1, network.ties().size());
    assertEquals(2, network.ties().get(0).weight());
  }

  @Test
  void a_path_takes_the_fewest_hops_and_then_the_stronger_ties() {
    Network network = of("a-b b-d a-c c-d d-e c-d c-d");
    assertEquals("a c d e", walk(network, "a", "e"));
    assertEquals("e d c a", walk(network, "e", "a"));
    assertEquals("a b", walk(network, "a", "b"));
    assertTrue(Path.find(of("a-b c-d"), vertex("a"), vertex("d")).isEmpty());
    assertTrue(Path.find(network, vertex("a"), vertex("nobody")).isEmpty());
  }

  private static String walk(Network network, String from, String to) {
    List<String> names = new ArrayList<>(List.of(from));
    Path.find(network, vertex(from), vertex(to))
        .orElseThrow()
        .hops()
        .forEach(h -> names.add(h.to().key()));
    return String.join(" ", names);
  }

  @Test
  void the_same_network_lies_the_same_way_within_its_frame() {
    Network network = of("a-b b-c a-c c-d d-e e-f d-f");
    Map<Vertex, Drawing.Place> places = Drawing.of(network, 1000, 500, 40);
    assertEquals(places, Drawing.of(network, 1000, 500, 40));
    places
        .values()
        .forEach(p -> assertTrue(p.x() >= 40 && p.x() <= 960 && p.y() >= 40 && p.y() <= 460));
  }

  @Test
  void gexf_has_nodes_and_edges_with_their_days_and_evidence() throws Exception {
    Network network = meetings(ROWS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new GexfWriter(network, Metrics.of(network), Drawing.of(network, 1000, 500, 40))
        .write("uji & coba", out);
    Document gexf = xml(out);
    assertEquals("1.3", gexf.getDocumentElement().getAttribute("version"));
    assertEquals("dynamic", one(gexf, "graph").getAttribute("mode"));
    assertEquals(3, gexf.getElementsByTagName("node").getLength());
    assertEquals(3, gexf.getElementsByTagName("edge").getLength());
    Element edge = one(gexf, "edge");
    assertEquals("2.0", Double.valueOf(edge.getAttribute("weight")).toString());
    assertEquals(List.of("2025-01-01", "2025-02-02"), starts(edge));
    assertEquals("claim-a-one claim-a-two claim-b-one claim-b-two", value(edge, "claimIris"));
    assertEquals("one two", value(edge, "articleIris"));
    NodeList nodes = gexf.getElementsByTagName("node");
    for (int i = 0; i < nodes.getLength(); i++) {
      assertTrue(!starts((Element) nodes.item(i)).isEmpty());
    }
  }

  private static Document xml(ByteArrayOutputStream out) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
  }

  private static Element one(Document document, String name) {
    return (Element) document.getElementsByTagName(name).item(0);
  }

  private static List<String> starts(Element element) {
    List<String> starts = new ArrayList<>();
    NodeList spells = element.getElementsByTagName("spell");
    for (int i = 0; i < spells.getLength(); i++) {
      starts.add(((Element) spells.item(i)).getAttribute("start"));
    }
    return starts;
  }

  private static String value(Element element, String name) {
    NodeList values = element.getElementsByTagName("attvalue");
    for (int i = 0; i < values.getLength(); i++) {
      Element each = (Element) values.item(i);
      if (each.getAttribute("for").equals(name)) {
        return each.getAttribute("value");
      }
    }
    return "";
  }

  @Test
  void graphml_and_csv_hold_the_same_ties() throws Exception {
    Network network = meetings(ROWS);
    NetworkFiles files = new NetworkFiles(network, Metrics.of(network));
    ByteArrayOutputStream graphMl = new ByteArrayOutputStream();
    files.graphMl(graphMl);
    assertEquals(3, xml(graphMl).getElementsByTagName("node").getLength());
    assertEquals(3, xml(graphMl).getElementsByTagName("edge").getLength());
    List<CSVRecord> ties = csv(files::ties);
    assertEquals(3, ties.size());
    assertEquals("http://x/a", ties.get(0).get("Source"));
    assertEquals("2", ties.get(0).get("Weight"));
    assertEquals("2025-01-01 2025-02-02", ties.get(0).get("Days"));
    assertEquals("Kantor a", csv(files::nodes).get(0).get("Label"));
    NetworkFiles nothing = new NetworkFiles(meetings(List.of()), Metrics.of(meetings(List.of())));
    ByteArrayOutputStream empty = new ByteArrayOutputStream();
    nothing.graphMl(empty);
    assertEquals(0, xml(empty).getElementsByTagName("node").getLength());
  }

  private static List<CSVRecord> csv(java.util.function.Consumer<java.io.OutputStream> write)
      throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write.accept(out);
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(out.toString(StandardCharsets.UTF_8)))
        .getRecords();
  }
}
