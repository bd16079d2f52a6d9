package id.simpul.web.view;

import id.simpul.model.Property;
import id.simpul.query.ResultTable;
import id.simpul.rdf.Namespaces;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * The properties of a thing that have no panel of their own.
 *
 * @param title its label, where it has one
 * @param subtitle what places it at a glance: day, organizer, region …
 * @param rows each property with its values
 */
public record Facts(Optional<String> title, List<Item> subtitle, List<Fact> rows) {
  private static final List<String> NAMES =
      List.of(SKOS.prefLabel.getURI(), RDFS.label.getURI(), DCTerms.title.getURI());
  private static final Set<String> LEFT_OUT =
      Set.of(RDF.type.getURI(), RDFS.label.getURI(), SKOS.prefLabel.getURI());
  private static final List<String> SUBTITLE =
      Stream.of(
              Property.DATE,
              Property.SERIES,
              Property.ORGANIZER,
              Property.JURISDICTION,
              Property.REGION,
              Property.ELECTION_KIND,
              Property.ELECTION_YEAR)
          .map(p -> Namespaces.ONTOLOGY + p.localName())
          .toList();
  private static final int MOST_VALUES = 40;

  public static Facts of(ResultTable table, Reader reader) {
    Map<String, List<Item>> values = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    Map<String, List<String>> names = new LinkedHashMap<>();
    table.rows().stream()
        .map(cells -> new Row(table, cells))
        .forEach(
            row -> {
              String property = row.iri("property").orElse("");
              names.computeIfAbsent(property, k -> new ArrayList<>()).add(row.text("value"));
              if (!LEFT_OUT.contains(property)) {
                labels.put(property, label(row, property, reader));
                new ItemMaker(row, reader)
                    .make("value")
                    .ifPresent(
                        i -> values.computeIfAbsent(property, k -> new ArrayList<>()).add(i));
              }
            });
    List<Item> subtitle =
        SUBTITLE.stream().flatMap(p -> values.getOrDefault(p, List.of()).stream()).toList();
    return new Facts(title(names), subtitle, rows(values, labels));
  }

  /** The ontology's label; names of other vocabularies have none there. */
  private static String label(Row row, String property, Reader reader) {
    if (property.equals(SKOS.altLabel.getURI())) {
      return reader.t("col.altLabel");
    }
    String label = row.text("property");
    return label.equals(property) ? Links.key(property) : label;
  }

  private static List<Fact> rows(Map<String, List<Item>> values, Map<String, String> labels) {
    List<Fact> rows = new ArrayList<>();
    values.forEach(
        (property, items) ->
            rows.add(
                new Fact(
                    labels.getOrDefault(property, property),
                    items.subList(0, Math.min(MOST_VALUES, items.size())),
                    Math.max(0, items.size() - MOST_VALUES))));
    return rows;
  }

  private static Optional<String> title(Map<String, List<String>> names) {
    return NAMES.stream()
        .flatMap(n -> names.getOrDefault(n, List.of()).stream())
        .flatMap(Stream::of)
        .findFirst();
  }
}
