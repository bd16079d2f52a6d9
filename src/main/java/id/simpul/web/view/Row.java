package id.simpul.web.view;

import id.simpul.query.Cell;
import id.simpul.query.ResultTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** One row of an answer, by variable. */
public record Row(ResultTable table, List<Cell> cells) {

  /**
   * The cell of {@code variable}; empty where the query has no such variable or the row no value.
   */
  public Cell cell(String variable) {
    int at = table.indexOf(variable);
    return at < 0 ? Cell.NONE : cells.get(at);
  }

  public boolean has(String variable) {
    return cell(variable).type() != Cell.Type.EMPTY;
  }

  public String text(String variable) {
    return cell(variable).text();
  }

  public Optional<String> iri(String variable) {
    return Optional.ofNullable(cell(variable).iri());
  }

  /** What tells rows apart: the values of {@code variables}. */
  public String key(List<String> variables) {
    return variables.stream().map(v -> iri(v).orElse(text(v))).collect(Collectors.joining("\n"));
  }
}
