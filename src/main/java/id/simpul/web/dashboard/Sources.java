package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The queries that give the same figures as the pages: each opens in the editor, filter put in. */
final class Sources {
  private final PageQueries queries;
  private final String base;

  /**
   * @param base IRI base of the data
   */
  Sources(PageQueries queries, String base) {
    this.queries = queries;
    this.base = base;
  }

  /**
   * Where the query opens.
   *
   * @param name e.g. {@code dashboard-matrix}
   */
  String editor(String name, Filter filter, String language) {
    return Links.url(
        Panels.EDITOR,
        Map.of("query", queries.require(name).standalone(values(filter, base), language)));
  }

  /** The filter as parameters of the queries. */
  static Map<String, String> values(Filter filter, String base) {
    Map<String, String> values = new HashMap<>();
    values.put("year", filter.year());
    values.put("province", filter.province());
    values.put("institution", filter.findInstitution().map(Sources::keys).orElse(""));
    boolean none = filter.series().equals(Filter.NO_SERIES);
    values.put("outside", none ? "1" : "");
    values.put(
        "series", none || filter.series().isEmpty() ? "" : base + "id/series/" + filter.series());
    values.put(
        "grade",
        filter.grade().isEmpty()
            ? ""
            : Grade.asked(filter.grade()).stream()
                .map(Grade::slug)
                .collect(Collectors.joining(" ")));
    values.values().removeIf(String::isEmpty);
    return values;
  }

  /** How the keys of an institution's offices begin, as alternatives. */
  private static String keys(Institution family) {
    return Stream.of(Institution.values())
        .filter(i -> i.family() == family)
        .map(
            i ->
                switch (i) {
                  case MK -> "mahkamah-konstitusi";
                  case SEKJEN -> "sekretariat-jenderal";
                  default -> i.name().toLowerCase(Locale.ROOT);
                })
        .collect(Collectors.joining("|"));
  }
}
