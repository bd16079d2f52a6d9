package id.simpul.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that introduces itself.
 *
 * @param name the file's name without {@code .rq}, e.g. {@code studied-cases}
 * @param title short, e.g. {@code Perkara yang dipelajari}
 * @param question in full
 * @param group {@code legal}, {@code research}, {@code dashboard}, {@code check}, or {@code other}
 *     for a user's own file
 * @param parameters what may be asked more closely, in the order of the header
 * @param columns headings by variable; a variable without one is headed by its own name
 * @param note what the answer rests on and does not cover, or null
 * @param solution for checks: what to do about a row, else null
 * @param sparql the whole file
 */
public record NamedQuery(
    String name,
    Labels title,
    Labels question,
    String group,
    List<Parameter> parameters,
    List<Column> columns,
    @Nullable Labels note,
    @Nullable Labels solution,
    String sparql) {

  public NamedQuery {
    parameters = List.copyOf(parameters);
    columns = List.copyOf(columns);
  }

  /** The same question asked by another query. */
  NamedQuery withSparql(String other) {
    return new NamedQuery(name, title, question, group, parameters, columns, note, solution, other);
  }

  public Optional<Parameter> findParameter(String parameter) {
    return parameters.stream().filter(p -> p.name().equals(parameter)).findFirst();
  }

  /** The heading of a result variable. */
  public Column column(String variable) {
    return columns.stream()
        .filter(c -> c.name().equals(variable))
        .findFirst()
        .orElseGet(() -> new Column(variable, new Labels(variable, variable)));
  }
}
