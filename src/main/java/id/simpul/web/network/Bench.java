package id.simpul.web.network;

import id.simpul.web.view.Links;
import id.simpul.web.view.PageQueries;
import id.simpul.web.view.Panels;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** The queries that count the same ties as the pages: each opens in the editor, filter put in. */
final class Bench {
  private final PageQueries queries;
  private final String base;

  /**
   * @param base IRI base of the data
   */
  Bench(PageQueries queries, String base) {
    this.queries = queries;
    this.base = base;
  }

  /** Where the query opens. */
  String href(View view, String language) {
    String query =
        queries
            .require(view.kind().query())
            .standalone(Map.of(), language)
            .replaceFirst("WHERE \\{", Matcher.quoteReplacement("WHERE {" + given(view)))
            .replace("<graph/", "<" + base + "graph/");
    return Links.url(Panels.EDITOR, Map.of("query", query));
  }

  /** The filter as values of the query's parameters; those that are not chosen stay free. */
  private String given(View view) {
    Map<String, String> values = new TreeMap<>();
    put(values, "_from_integer", view.from(), view.from());
    put(values, "_to_integer", view.to(), view.to());
    put(values, "_province_text", view.province(), "\"" + view.province() + "\"");
    boolean none = view.series().equals(View.NO_SERIES);
    put(values, "_outside_text", none ? "1" : "", "\"1\"");
    put(
        values,
        "_series_iri",
        none ? "" : view.series(),
        "<" + base + "id/series/" + view.series() + ">");
    put(
        values,
        "_grade_text",
        view.kind() == View.Kind.CASES ? "" : view.grade(),
        "\"" + view.grade() + "\"");
    put(values, "_least_integer", view.least() == 1 ? "" : "x", Integer.toString(view.least()));
    StringBuilder given = new StringBuilder();
    values.forEach(
        (variable, term) -> given.append("\n  VALUES ?" + variable + " { " + term + " }"));
    return given.toString();
  }

  private static void put(Map<String, String> values, String variable, String chosen, String term) {
    if (!chosen.isEmpty()) {
      values.put(variable, term);
    }
  }
}
