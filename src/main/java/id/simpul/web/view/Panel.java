package id.simpul.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question with its answer, as a page shows it.
 *
 * @param id anchor on the page, the query's name
 * @param title heading
 * @param question the question in full
 * @param columns headings
 * @param rows for each row and column, what stands there
 * @param span which rows of the whole answer these are
 * @param note what the answer does not cover, or null
 * @param queryHref opens the query in the editor
 */
public record Panel(
    String id,
    String title,
    String question,
    List<String> columns,
    List<List<List<Item>>> rows,
    Span span,
    @Nullable String note,
    String queryHref) {

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** True where a column holds numbers. */
  public boolean numeric(int column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .filter(cell -> cell.get(0).kind() == Item.Kind.NUMBER)
        .isPresent();
  }

  /** The same panel with the rows from {@code from} on, at most {@code count}. */
  public Panel page(int from, int count) {
    int start = Math.min(from, rows.size());
    int end = Math.min(start + count, rows.size());
    return with(rows.subList(start, end));
  }

  /** The same panel with other rows. */
  public Panel with(List<List<List<Item>>> other) {
    return new Panel(id, title, question, columns, other, span, note, queryHref);
  }
}
