package id.simpul.web;

import id.simpul.query.ResultTable;
import id.simpul.web.view.Item;
import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who attended which series of forums: offices down, series across. An empty cell means that no
 * news was found, never absence.
 *
 * @param columns series, the most attended first, events of no series last
 * @param rows offices, the most clearly and most often seen first
 * @param offices how many offices there are in all
 */
public record Matrix(List<Column> columns, List<Line> rows, int offices) {
  private static final String NO_SERIES = "-";
  private static final List<String> GRADES =
      List.of("named-person", "named-office", "unit", "collective");

  /** A series: its label, where it leads, and what tells it in addresses. */
  public record Column(String label, String href, String key) {}

  /** An office with one cell for each column. */
  public record Line(String label, String href, List<Optional<Mark>> marks) {}

  /** A cell: the clearest grade, how many forums, and where they are listed. */
  public record Mark(String grade, String gradeLabel, long forums, String href, String title) {
    /** The grade's sign. */
    public String shape() {
      return new Item(Item.Kind.GRADE, "", null, grade, List.of()).shape();
    }
  }

  /**
   * @param table office, series, grade, forums
   * @param most how many offices are shown
   */
  static Matrix of(ResultTable table, Reader reader, int most) {
    Map<String, Column> columns = new HashMap<>();
    Map<String, Long> weight = new HashMap<>();
    Map<String, Collected> offices = new LinkedHashMap<>();
    for (var cells : table.rows()) {
      Row row = new Row(table, cells);
      String series = row.iri("series").map(Links::key).orElse(NO_SERIES);
      long forums = Long.parseLong(row.text("forums"));
      columns.computeIfAbsent(series, k -> column(row, k, reader));
      weight.merge(series, forums, Long::sum);
      offices
          .computeIfAbsent(row.iri("office").orElse(""), o -> new Collected(o, row.text("office")))
          .add(series, row, forums);
    }
    List<Column> ordered = new ArrayList<>(columns.values());
    ordered.sort(
        Comparator.<Column, Boolean>comparing(c -> c.key().equals(NO_SERIES))
            .thenComparing(c -> -weight.getOrDefault(c.key(), 0L))
            .thenComparing(Column::label));
    List<Line> lines =
        offices.values().stream()
            .sorted(Collected.ORDER)
            .limit(most)
            .map(o -> o.line(ordered, reader))
            .toList();
    return new Matrix(ordered, lines, offices.size());
  }

  private static Column column(Row row, String key, Reader reader) {
    return row.iri("series")
        .map(iri -> new Column(row.text("series"), reader.href(iri), key))
        .orElseGet(() -> new Column(reader.t("matrix.noSeries"), "/forum", key));
  }

  private static final class Collected {
    static final Comparator<Collected> ORDER =
        Comparator.<Collected>comparingInt(o -> o.best)
            .thenComparing(o -> -o.total)
            .thenComparing(o -> o.label);

    private final String iri;
    private final String label;
    private final Map<String, Row> clearest = new HashMap<>();
    private final Map<String, Long> forums = new HashMap<>();
    private int best = GRADES.size();
    private long total;

    Collected(String iri, String label) {
      this.iri = iri;
      this.label = label;
    }

    void add(String series, Row row, long count) {
      int rank = rank(row);
      best = Math.min(best, rank);
      total += count;
      forums.merge(series, count, Long::sum);
      clearest.merge(series, row, (a, b) -> rank(a) <= rank(b) ? a : b);
    }

    private static int rank(Row row) {
      int at = GRADES.indexOf(Links.key(row.iri("grade").orElse("")));
      return at < 0 ? GRADES.size() : at;
    }

    Line line(List<Column> columns, Reader reader) {
      return new Line(label, reader.href(iri), columns.stream().map(c -> mark(c, reader)).toList());
    }

    private Optional<Mark> mark(Column column, Reader reader) {
      return Optional.ofNullable(clearest.get(column.key()))
          .map(
              row -> {
                long count = forums.getOrDefault(column.key(), 0L);
                String grade = row.text("grade");
                return new Mark(
                    Links.key(row.iri("grade").orElse("")),
                    grade,
                    count,
                    Links.url(
                        "/forum",
                        new java.util.TreeMap<>(
                            Map.of("kantor", Links.key(iri), "seri", column.key()))),
                    reader.t("matrix.cell", label, count, column.label(), grade));
              });
    }
  }
}
