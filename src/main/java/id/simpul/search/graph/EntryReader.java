package id.simpul.search.graph;

import id.simpul.model.Property;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.search.SearchEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Reads what can be found of a thing out of the dataset. An entry follows from quads in which the
 * thing itself stands, and from labels of the registry and the vocabularies, which come with the
 * program: whoever sees a thing touched knows that its entry may have changed, and no other.
 */
final class EntryReader {
  /** Types of things that can be found, by the segment of their IRIs. */
  static final Set<String> TYPES =
      Set.of(
          "person",
          "organization",
          "group",
          "event",
          "series",
          "ruling",
          "regulation",
          "letter",
          "region",
          "article");

  private static final List<String> CLASSES =
      List.of(
          "Person",
          "Organization",
          "Office",
          "Court",
          "OfficeGroup",
          "Event",
          "EventSeries",
          "Ruling",
          "Regulation",
          "OfficialLetter",
          "Region",
          "Article");

  private final String ids;

  EntryReader(Iris iris) {
    this.ids = iris.base() + "id/";
  }

  /** The type of a thing that can be found; nothing for claims, mentions and strangers. */
  Optional<String> type(Node node) {
    if (!node.isURI() || !node.getURI().startsWith(ids)) {
      return Optional.empty();
    }
    String rest = node.getURI().substring(ids.length());
    int slash = rest.indexOf('/');
    return Optional.of(slash < 0 ? "" : rest.substring(0, slash)).filter(TYPES::contains);
  }

  /** Every entry of the dataset. */
  Stream<SearchEntry> all(DatasetGraph data) {
    return CLASSES.stream()
        .flatMap(
            name ->
                data.stream(Node.ANY, Node.ANY, Namespaces.TYPE, Namespaces.term(name))
                    .map(Quad::getSubject)
                    .distinct())
        .flatMap(node -> find(data, node).stream());
  }

  /** The entry of one thing; nothing where it stands no more, or has no name. */
  Optional<SearchEntry> find(DatasetGraph data, Node thing) {
    Terms terms = new Terms(data);
    Optional<String> type = type(thing);
    if (type.isEmpty() || !data.contains(Node.ANY, thing, Namespaces.TYPE, Node.ANY)) {
      return Optional.empty();
    }
    return terms
        .label(thing)
        .or(() -> terms.text(thing, Property.CASE_NUMBER))
        .map(
            label ->
                new SearchEntry(
                    thing.getURI(),
                    type.get(),
                    label,
                    names(terms, thing, type.get()),
                    text(terms, thing, type.get())));
  }

  private static List<String> names(Terms terms, Node thing, String type) {
    List<String> names = new ArrayList<>(terms.texts(thing, Namespaces.ALT_LABEL));
    names.addAll(terms.texts(thing, Namespaces.TITLE));
    switch (type) {
      case "ruling" -> rulingNames(terms, thing, names);
      case "regulation", "letter" -> documentNames(terms, thing, names);
      case "event" -> names.addAll(terms.texts(thing, Namespaces.term(Property.THEME)));
      default -> {}
    }
    return names;
  }

  /** How a case is asked for: by court, by place, by the year of the election. */
  private static void rulingNames(Terms terms, Node ruling, List<String> names) {
    String number = terms.text(ruling, Property.CASE_NUMBER).orElse("");
    names.add("Putusan MK Nomor " + number + " perkara no");
    terms
        .find(ruling, Property.REGION)
        .flatMap(terms::label)
        .ifPresent(
            region ->
                names.add(
                    "PHPU "
                        + region
                        + " "
                        + terms.text(ruling, Property.ELECTION_YEAR).orElse("")
                        + " "
                        + terms
                            .find(ruling, Property.ELECTION_KIND)
                            .flatMap(kind -> terms.label(kind, "id"))
                            .orElse("")));
  }

  /** {@code PKPU 17 2023} beside {@code Peraturan KPU Nomor 17 Tahun 2023}. */
  private static void documentNames(Terms terms, Node document, List<String> names) {
    Optional<String> number = terms.text(document, Property.NUMBER);
    Optional<Node> kind = terms.find(document, Property.DOCUMENT_KIND);
    if (number.isPresent() && kind.isPresent()) {
      String year = terms.text(document, Property.YEAR).orElse("");
      String rest = " Nomor " + number.get() + " Tahun " + year + " no";
      terms.texts(kind.get(), Namespaces.ALT_LABEL).forEach(name -> names.add(name + rest));
    }
  }

  private static String text(Terms terms, Node thing, String type) {
    if (type.equals("article")) {
      return terms.text(thing, Property.TEXT).orElse("");
    }
    StringBuilder text = new StringBuilder();
    for (Property property : List.of(Property.THEME, Property.VENUE, Property.DATE)) {
      terms.texts(thing, Namespaces.term(property)).forEach(t -> text.append(t).append('\n'));
    }
    for (Property property : List.of(Property.SERIES, Property.ORGANIZER, Property.EVENT_KIND)) {
      terms.all(thing, property).stream()
          .flatMap(other -> terms.label(other, "id").stream())
          .forEach(t -> text.append(t).append('\n'));
    }
    return text.toString();
  }
}
