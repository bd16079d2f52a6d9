package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/** All that the reports of one event say about it. */
final class ReportedEvent {
  /** What is agreed between reports. */
  static final List<Property> AGREED =
      List.of(
          Property.DATE,
          Property.DATE_END,
          Property.SERIES,
          Property.EDITION,
          Property.THEME,
          Property.EVENT_KIND,
          Property.MODE,
          Property.ORGANIZER,
          Property.VENUE);

  private final Map<Property, List<Statement>> statements = new HashMap<>();
  private final Map<String, Node> nodes = new HashMap<>();

  /** Takes in one report: the quad that types it. */
  void add(DatasetGraph data, Quad report) {
    Node publisher = first(data, report.getGraph(), Node.ANY, Property.PUBLISHER);
    Node confidence = first(data, report.getGraph(), report.getSubject(), Property.CONFIDENCE);
    double sure = confidence == null ? 0 : Double.parseDouble(confidence.getLiteralLexicalForm());
    boolean own =
        publisher != null && values(data, report, Property.ORGANIZER).contains(name(publisher));
    for (Property property : AGREED) {
      SortedSet<String> values = values(data, report, property);
      if (!values.isEmpty()) {
        statements
            .computeIfAbsent(property, p -> new ArrayList<>())
            .add(new Statement(values, publisher, own, sure));
      }
    }
  }

  /** What was said of {@code property}. */
  List<Statement> statements(Property property) {
    return statements.getOrDefault(property, List.of());
  }

  /** The node that a value of a statement stands for. */
  Node node(String value) {
    Node node = nodes.get(value);
    if (node == null) {
      throw new IllegalArgumentException("No report said '" + value + "'");
    }
    return node;
  }

  private SortedSet<String> values(DatasetGraph data, Quad report, Property property) {
    return data.stream(report.getGraph(), report.getSubject(), Namespaces.term(property), Node.ANY)
        .map(quad -> name(quad.getObject()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private String name(Node node) {
    String name = NodeFmtLib.strNT(node);
    nodes.put(name, node);
    return name;
  }

  private static @Nullable Node first(
      DatasetGraph data, Node graph, Node subject, Property property) {
    return data.stream(graph, subject, Namespaces.term(property), Node.ANY)
        .map(Quad::getObject)
        .min(org.apache.jena.sparql.util.NodeCmp::compareRDFTerms)
        .orElse(null);
  }
}
