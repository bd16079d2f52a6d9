package id.simpul.web.view;

import id.simpul.query.Cell;
import id.simpul.query.ResultTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question as a plain table.
 *
 * @param columns headings
 * @param rows for each row and column, what stands there
 * @param note what the answer does not cover, or null
 */
public record AnswerTable(
    List<String> columns, List<List<List<Item>>> rows, @Nullable String note) {

  /**
   * The first rows of an answer.
   *
   * @param most how many rows
   */
  public static AnswerTable of(ResultTable table, Reader reader, int most) {
    var note = table.note();
    return new AnswerTable(
        table.columns().stream().map(c -> c.labels().in(reader.language())).toList(),
        table.rows().stream().limit(most).map(row -> row(table, row, reader)).toList(),
        note == null ? null : note.in(reader.language()));
  }

  private static List<List<Item>> row(ResultTable table, List<Cell> cells, Reader reader) {
    ItemMaker maker = new ItemMaker(new Row(table, cells), reader);
    return table.columns().stream().map(c -> maker.plain(c.name()).stream().toList()).toList();
  }
}
