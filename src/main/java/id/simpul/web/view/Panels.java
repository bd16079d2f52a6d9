package id.simpul.web.view;

import id.simpul.query.Cell;
import id.simpul.query.Labels;
import id.simpul.query.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks page queries and lays their answers out as panels. */
public final class Panels {
  public static final String EDITOR = "/bangku";

  /** Begins the name of the parameter that asks for a part of a panel. */
  static final String PAGE = "hal-";

  private final PageQueries queries;

  public Panels(PageQueries queries) {
    this.queries = queries;
  }

  /**
   * The panel of a page query; of a long answer the part that the address asks for, e.g. {@code
   * ?hal-person-forums=2}.
   *
   * @param name e.g. {@code person-forums}
   * @param values its parameters, e.g. {@code this → https://…/id/person/…}
   */
  public Panel make(String name, Map<String, String> values, Reader reader) {
    PageQuery query = queries.require(name);
    if (query.part() == 0) {
      return panel(query, queries.run(name, values, reader.language()), null, values, reader);
    }
    int count = queries.count(name, values);
    Span span = Span.of(reader.parameter(PAGE + name), query.part(), count);
    ResultTable part = queries.run(name, values, reader.language(), span.part());
    return panel(query, part, span, values, reader);
  }

  private static Panel panel(
      PageQuery query,
      ResultTable table,
      @Nullable Span span,
      Map<String, String> values,
      Reader reader) {
    var rows = rows(query, table, reader);
    Labels note = query.query().note();
    return new Panel(
        query.query().name(),
        query.query().title().in(reader.language()),
        query.query().question().in(reader.language()),
        query.columns().stream().map(c -> heading(query, c.variable(), reader)).toList(),
        rows,
        span == null ? Span.whole(rows.size()) : span,
        note == null ? null : note.in(reader.language()),
        Links.url(EDITOR, Map.of("query", query.standalone(values, reader.language()))));
  }

  /** Opens a page query in the editor, its parameters put in. */
  public String queryHref(String name, Map<String, String> values, Reader reader) {
    return Links.url(
        EDITOR, Map.of("query", queries.require(name).standalone(values, reader.language())));
  }

  /** The questions behind the panels. */
  public PageQueries queries() {
    return queries;
  }

  private static String heading(PageQuery query, String variable, Reader reader) {
    String given = query.query().column(variable).labels().in(reader.language());
    return given.equals(variable) ? reader.tOr("col." + variable, variable) : given;
  }

  private static List<List<List<Item>>> rows(PageQuery query, ResultTable table, Reader reader) {
    Map<String, RowItems> rows = new LinkedHashMap<>();
    int number = 0;
    for (List<Cell> cells : table.rows()) {
      Row row = new Row(table, cells);
      String key = query.group().isEmpty() ? Integer.toString(number++) : row.key(query.group());
      rows.computeIfAbsent(key, k -> new RowItems(query.columns())).add(row, reader);
    }
    List<List<List<Item>>> laidOut = new ArrayList<>();
    rows.values().forEach(row -> laidOut.add(row.cells()));
    return laidOut;
  }
}
