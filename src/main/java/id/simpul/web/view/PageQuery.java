package id.simpul.web.view;

import id.simpul.query.NamedQuery;
import id.simpul.query.Parameter;
import id.simpul.query.Part;
import id.simpul.query.PartedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question behind a panel, from {@code queries/pages/*.rq}, with how its answer is laid out:
 *
 * <pre>
 * # group: ruling event           rows that agree in these are one row of the panel
 * # layout: ruling, date, person(capacity, role)   columns; details in brackets stand small beside
 * # part: 50                       rows that are shown at once; the first sub-select names them
 * </pre>
 *
 * @param query the question
 * @param group variables that make a row; empty where each answer is a row
 * @param columns what is shown
 * @param part how many rows are shown at once; 0 for all of them
 */
public record PageQuery(NamedQuery query, List<String> group, List<Column> columns, int part) {
  private static final Pattern GROUP = Pattern.compile("(?m)^# group: (.+)$");
  private static final Pattern LAYOUT = Pattern.compile("(?m)^# layout: (.+)$");
  private static final Pattern PART = Pattern.compile("(?m)^# part: (\\d+)$");
  private static final Pattern ITEM = Pattern.compile("([A-Za-z]+)(?:\\(([^)]*)\\))?");

  /**
   * One column of a panel.
   *
   * @param variable what leads
   * @param details variables that stand small beside it
   */
  public record Column(String variable, List<String> details) {}

  public static PageQuery of(NamedQuery query) {
    String sparql = query.sparql();
    Matcher group = GROUP.matcher(sparql);
    List<Column> columns = new ArrayList<>();
    Matcher layout = LAYOUT.matcher(sparql);
    while (layout.find()) {
      Matcher item = ITEM.matcher(layout.group(1));
      while (item.find()) {
        String details = item.group(2);
        columns.add(
            new Column(
                item.group(1), details == null ? List.of() : List.of(details.split(",\\s*"))));
      }
    }
    Matcher part = PART.matcher(sparql);
    return new PageQuery(
        query,
        group.find() ? List.of(group.group(1).strip().split("\\s+")) : List.of(),
        columns,
        part.find() ? Integer.parseInt(part.group(1)) : 0);
  }

  /** The query as one can run it elsewhere: parameters put in, page notes left out. */
  public String standalone(Map<String, String> values, String language) {
    String text =
        part == 0 ? query.sparql() : new PartedQuery(query).part(new Part(0, part)).sparql();
    for (Parameter parameter : query.parameters()) {
      String value = values.get(parameter.name());
      if (value != null) {
        String term =
            parameter.type() == Parameter.Type.IRI ? "<" + value + ">" : "\"" + value + "\"";
        text =
            text.replaceAll("[?$]" + parameter.variable() + "\\b", Matcher.quoteReplacement(term));
      }
    }
    text = text.replaceAll("[?$]_lang_text\\b", "\"" + language + "\"");
    return text.replaceAll("(?m)^#.*\\R", "").strip() + "\n";
  }
}
