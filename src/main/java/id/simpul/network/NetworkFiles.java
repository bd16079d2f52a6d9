package id.simpul.network;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jgrapht.graph.AsWeightedGraph;
import org.jgrapht.nio.Attribute;
import org.jgrapht.nio.DefaultAttribute;
import org.jgrapht.nio.graphml.GraphMLExporter;
import org.jgrapht.nio.graphml.GraphMLExporter.AttributeCategory;

/**
 * Writes a network as GraphML (by JGraphT) and as the two CSV files that Gephi reads: nodes with
 * {@code Id, Label}, ties with {@code Source, Target, Type, Weight}. A tie's weight and days are
 * those of all its forums; claims and articles are named for the latest {@value #MOST_FORUMS}, for
 * two offices may meet a thousand times.
 */
public final class NetworkFiles {
  /** Forums of a tie whose claims and articles a file names. */
  public static final int MOST_FORUMS = 25;

  private final Network network;
  private final Metrics metrics;

  public NetworkFiles(Network network, Metrics metrics) {
    this.network = network;
    this.metrics = metrics;
  }

  /** GraphML with figures, days, and the claims and articles behind each tie. */
  public void graphMl(OutputStream out) {
    GraphMLExporter<Vertex, Tie> exporter = new GraphMLExporter<>(Vertex::id);
    Map<Vertex, Standing> standings = new HashMap<>();
    metrics.standings().forEach(s -> standings.put(s.vertex(), s));
    if (!network.ties().isEmpty()) {
      register(exporter, AttributeCategory.NODE, node(metrics.standings().get(0)));
      register(exporter, AttributeCategory.EDGE, edge(network.ties().get(0)));
    }
    exporter.setVertexAttributeProvider(v -> node(Objects.requireNonNull(standings.get(v))));
    exporter.setEdgeAttributeProvider(this::edge);
    exporter.setExportEdgeWeights(true);
    exporter.exportGraph(
        new AsWeightedGraph<>(network.graph(), tie -> (double) tie.weight(), false, false), out);
  }

  private static void register(
      GraphMLExporter<Vertex, Tie> exporter,
      AttributeCategory category,
      Map<String, Attribute> attributes) {
    attributes.forEach(
        (name, attribute) -> exporter.registerAttribute(name, category, attribute.getType()));
  }

  private static Map<String, Attribute> node(Standing standing) {
    Map<String, Attribute> all = new LinkedHashMap<>();
    all.put("label", text(standing.vertex().label()));
    all.put("kind", text(standing.vertex().kind().slug()));
    all.put("province", text(standing.vertex().province()));
    all.put("forums", number(standing.occasions()));
    all.put("degree", number(standing.degree()));
    all.put("strength", number(standing.strength()));
    all.put("betweenness", DefaultAttribute.createAttribute(standing.betweenness()));
    all.put("community", number(standing.community()));
    return all;
  }

  private Map<String, Attribute> edge(Tie tie) {
    Tie latest = tie.latest(MOST_FORUMS);
    Map<String, Attribute> all = new LinkedHashMap<>();
    all.put("expected", DefaultAttribute.createAttribute(network.expected(tie)));
    all.put("days", text(days(tie)));
    all.put("articles", text(String.join(" ", latest.articles())));
    all.put("claims", text(String.join(" ", latest.claims())));
    return all;
  }

  private static Attribute text(String value) {
    return DefaultAttribute.createAttribute(value);
  }

  private static Attribute number(int value) {
    return DefaultAttribute.createAttribute(value);
  }

  private static String days(Tie tie) {
    return String.join(" ", tie.days().stream().map(LocalDate::toString).toList());
  }

  /** The vertices with their figures. */
  public void nodes(OutputStream out) {
    List<String> head =
        List.of(
            "Id",
            "Label",
            "Kind",
            "Province",
            "Forums",
            "Degree",
            "Strength",
            "Betweenness",
            "Community");
    List<List<Object>> rows =
        metrics.standings().stream()
            .map(
                s ->
                    List.<Object>of(
                        s.vertex().id(),
                        s.vertex().label(),
                        s.vertex().kind().slug(),
                        s.vertex().province(),
                        s.occasions(),
                        s.degree(),
                        s.strength(),
                        s.betweenness(),
                        s.community()))
            .toList();
    print(head, rows, out);
  }

  /** The ties with what they rest on. */
  public void ties(OutputStream out) {
    List<String> head =
        List.of(
            "Source",
            "Target",
            "Type",
            "Weight",
            "SourceLabel",
            "TargetLabel",
            "Expected",
            "First",
            "Last",
            "Days",
            "Articles",
            "Claims");
    List<List<Object>> rows =
        network.ties().stream()
            .map(
                t ->
                    List.<Object>of(
                        t.left().id(),
                        t.right().id(),
                        "Undirected",
                        t.weight(),
                        t.left().label(),
                        t.right().label(),
                        network.expected(t),
                        t.first().map(LocalDate::toString).orElse(""),
                        t.last().map(LocalDate::toString).orElse(""),
                        days(t),
                        String.join(" ", t.latest(MOST_FORUMS).articles()),
                        String.join(" ", t.latest(MOST_FORUMS).claims())))
            .toList();
    print(head, rows, out);
  }

  private static void print(List<String> head, List<List<Object>> rows, OutputStream out) {
    try {
      Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
      CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
      printer.printRecord(head);
      for (List<Object> row : rows) {
        printer.printRecord(row);
      }
      printer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The network could not be written as CSV", e);
    }
  }
}
