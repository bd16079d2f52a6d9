package id.simpul.resolution.graph;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * What an event is, as agreed from its reports, and a flag on it where they contradict each other.
 * What loses stays in its report.
 */
final class AgreedEvents {
  private static final Node REPORT = Namespaces.term("Report");
  private static final Node EVENT = Namespaces.term(Property.EVENT);
  private static final String ISSUE = "conflicting-reports";

  /** Themes and venues are worded freely; other words there are no contradiction. */
  private static final Set<Property> WORDED = Set.of(Property.THEME, Property.VENUE);

  private static final Map<Property, String> WORDS =
      Map.of(
          Property.DATE, "tanggal",
          Property.DATE_END, "tanggal akhir",
          Property.SERIES, "seri",
          Property.EDITION, "nomor edisi",
          Property.EVENT_KIND, "jenis acara",
          Property.MODE, "cara pelaksanaan",
          Property.ORGANIZER, "penyelenggara");

  private final Iris iris;
  private final GraphNames graphs;

  AgreedEvents(Iris iris) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
  }

  /**
   * @param names names of things as agreed just now
   */
  Set<Triple> of(DatasetGraph data, Set<Triple> names) {
    return of(data, Node.ANY, new Names(data, graphs.derived(), names));
  }

  /**
   * @param which one event, or {@link Node#ANY}
   * @param called names of things as agreed just now
   */
  Set<Triple> of(DatasetGraph data, Node which, Names called) {
    Map<Node, ReportedEvent> events = new LinkedHashMap<>();
    reports(data, which)
        .forEach(
            report ->
                data.stream(report.getGraph(), report.getSubject(), EVENT, which)
                    .forEach(
                        quad ->
                            events
                                .computeIfAbsent(quad.getObject(), e -> new ReportedEvent())
                                .add(data, report)));
    Set<Triple> triples = new HashSet<>();
    events.forEach((event, reported) -> describe(triples, event, reported, called));
    return triples;
  }

  /** The quads that type the reports of one event, or of all. */
  static Stream<Quad> reports(DatasetGraph data, Node event) {
    return event.equals(Node.ANY)
        ? data.stream(Node.ANY, Node.ANY, Namespaces.TYPE, REPORT)
        : data.stream(Node.ANY, Node.ANY, EVENT, event)
            .map(said -> new Quad(said.getGraph(), said.getSubject(), Namespaces.TYPE, REPORT))
            .distinct()
            .filter(data::contains);
  }

  private void describe(Set<Triple> triples, Node event, ReportedEvent reported, Names names) {
    Map<Property, SortedSet<String>> agreed = new EnumMap<>(Property.class);
    for (Property property : ReportedEvent.AGREED) {
      Agreement.of(reported.statements(property))
          .ifPresent(
              agreement -> {
                agreed.put(property, agreement.agreed());
                for (String value : agreement.agreed()) {
                  triples.add(
                      Triple.create(event, Namespaces.term(property), reported.node(value)));
                }
                if (!agreement.others().isEmpty() && !WORDED.contains(property)) {
                  flag(triples, event, property, agreement, reported, names);
                }
              });
    }
    triples.add(
        Triple.create(event, Namespaces.LABEL, Literals.plain(label(agreed, reported, names))));
  }

  private static String label(
      Map<Property, SortedSet<String>> agreed, ReportedEvent reported, Names names) {
    return EventLabel.of(
        first(agreed, Property.SERIES, reported, names),
        first(agreed, Property.EDITION, reported, names),
        first(agreed, Property.EVENT_KIND, reported, names),
        first(agreed, Property.THEME, reported, names),
        Optional.ofNullable(agreed.get(Property.ORGANIZER)).stream()
            .flatMap(Set::stream)
            .map(value -> names.of(reported.node(value)))
            .toList(),
        day(first(agreed, Property.DATE, reported, names)),
        day(first(agreed, Property.DATE_END, reported, names)));
  }

  private static @Nullable String first(
      Map<Property, SortedSet<String>> agreed,
      Property property,
      ReportedEvent reported,
      Names names) {
    SortedSet<String> values = agreed.get(property);
    return values == null ? null : names.of(reported.node(values.first()));
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null ? null : LocalDate.parse(text);
  }

  private void flag(
      Set<Triple> triples,
      Node event,
      Property property,
      Agreement agreement,
      ReportedEvent reported,
      Names names) {
    Node flag = iris.id("flag", key(event) + "." + ISSUE + "." + property.localName());
    String used = inWords(agreement.agreed(), reported, names);
    String others =
        agreement.others().stream()
            .map(values -> inWords(values, reported, names))
            .collect(Collectors.joining("; "));
    String reason =
        "Laporan tentang acara ini menyebut "
            + WORDS.getOrDefault(property, property.localName())
            + " yang berbeda: "
            + used
            + "; "
            + others
            + ". Yang dipakai: "
            + used
            + ".";
    triples.add(Triple.create(flag, Namespaces.TYPE, Namespaces.term("Flag")));
    triples.add(Triple.create(flag, Namespaces.term(Property.ON_THING), event));
    triples.add(Triple.create(flag, Namespaces.term(Property.ISSUE), iris.concept("issue", ISSUE)));
    triples.add(Triple.create(flag, Namespaces.COMMENT, Literals.indonesian(reason)));
  }

  private static String inWords(SortedSet<String> values, ReportedEvent reported, Names names) {
    List<String> words = values.stream().map(v -> names.of(reported.node(v))).toList();
    return String.join(" dan ", words);
  }

  private static String key(Node event) {
    return event.getURI().substring(event.getURI().indexOf("/id/event/") + "/id/event/".length());
  }
}
