package id.simpul.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question.
 *
 * @param columns in the order of the query
 * @param rows one cell for each column
 * @param note what the answer rests on and does not cover, or null where it rests on articles alone
 * @param count rows of the whole answer, of which these may be a part
 */
public record ResultTable(
    List<Column> columns, List<List<Cell>> rows, @Nullable Labels note, int count) {

  public ResultTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** A whole answer. */
  public ResultTable(List<Column> columns, List<List<Cell>> rows, @Nullable Labels note) {
    this(columns, rows, note, rows.size());
  }

  /** The place of a column by its variable, or -1. */
  public int indexOf(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }
}
