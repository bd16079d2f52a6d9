package id.simpul.web.view;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** One row of a query's answer, by variable. */
public record Answer(Binding row) {

  public @Nullable Node find(String variable) {
    return row.get(variable);
  }

  /** The value of a variable that every row has. */
  public Node require(String variable) {
    return Objects.requireNonNull(row.get(variable), variable);
  }

  /** The words of a literal or the address of a thing; empty where there is no value. */
  public String text(String variable) {
    Node value = row.get(variable);
    if (value == null) {
      return "";
    }
    return value.isURI() ? value.getURI() : value.getLiteralLexicalForm();
  }

  /** The address of a thing; empty where there is none. */
  public String iri(String variable) {
    Node value = row.get(variable);
    return value == null || !value.isURI() ? "" : value.getURI();
  }

  /** A whole number; 0 where there is none. */
  public int number(String variable) {
    String text = text(variable);
    return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
  }

  public @Nullable LocalDate day(String variable) {
    try {
      String text = text(variable);
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
