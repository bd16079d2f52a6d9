package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
    String query =
        queries
            .require(name)
            .standalone(Map.of(), language)
            .replaceFirst("WHERE \\{", Matcher.quoteReplacement("WHERE {" + given(filter)))
            .replace("<graph/", "<" + base + "graph/")
            .replace("\"id/", "\"" + base + "id/");
    return Links.url(Panels.EDITOR, Map.of("query", query));
  }

  /** The filter as values of the query's parameters; those that are not chosen stay free. */
  private String given(Filter filter) {
    StringBuilder given = new StringBuilder();
    values(filter, base)
        .forEach((variable, term) -> given.append("\n  VALUES ?" + variable + " { " + term + " }"));
    return given.toString();
  }

  private static Map<String, String> values(Filter filter, String base) {
    Map<String, String> values = new TreeMap<>();
    boolean none = filter.series().equals(Filter.NO_SERIES);
    if (!filter.year().isEmpty()) {
      values.put("_year_integer", filter.year());
    }
    if (!filter.province().isEmpty()) {
      values.put("_province_text", quoted(filter.province()));
    }
    filter.findInstitution().ifPresent(i -> values.put("_institution_text", quoted(keys(i))));
    if (!filter.series().isEmpty()) {
      values.put(
          none ? "_outside_text" : "_series_iri",
          none ? quoted("1") : "<" + base + "id/series/" + filter.series() + ">");
    }
    if (!filter.grade().isEmpty()) {
      values.put(
          "_grade_text",
          quoted(
              Grade.asked(filter.grade()).stream()
                  .map(Grade::slug)
                  .collect(Collectors.joining(" "))));
    }
    return values;
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
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
