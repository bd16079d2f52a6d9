package id.simpul.web.view;

import id.simpul.query.Cell;
import id.simpul.query.Labels;
import id.simpul.query.ResultTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Asks page queries and lays their answers out as panels. */
public final class Panels {
  public static final String EDITOR = "/bangku";

  private final PageQueries queries;

  public Panels(PageQueries queries) {
    this.queries = queries;
  }

  /**
   * The panel of a page query.
   *
   * @param name e.g. {@code person-forums}
   * @param values its parameters, e.g. {@code this → https://…/id/person/…}
   */
  public Panel make(String name, Map<String, String> values, Reader reader) {
    PageQuery query = queries.require(name);
    ResultTable table = queries.run(name, values, reader.language());
    Labels note = query.query().note();
    return new Panel(
        name,
        query.query().title().in(reader.language()),
        query.query().question().in(reader.language()),
        query.columns().stream().map(c -> heading(query, c.variable(), reader)).toList(),
        rows(query, table, reader),
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
