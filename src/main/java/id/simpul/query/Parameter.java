package id.simpul.query;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked more closely.
 *
 * @param name as the user gives it, e.g. {@code office}
 * @param type what a value must be
 * @param folder for {@link Type#IRI}: the folder under {@code id/} that short values are taken
 *     from, e.g. {@code organization}; for {@link Type#TEXT}: what the words name, for forms to
 *     suggest, a folder as well or a concept scheme, e.g. {@code ruling} or {@code role}; or null
 * @param required whether the question makes no sense without it
 * @param defaultValue used where the user gives none, or null: no restriction
 * @param labels what it means, for forms and help
 */
public record Parameter(
    String name,
    Type type,
    @Nullable String folder,
    boolean required,
    @Nullable String defaultValue,
    Labels labels) {

  /** What a value must be; the lower-case name ends the variable. */
  public enum Type {
    TEXT,
    IRI,
    INTEGER,
    DATE,
    MONTH;

    /** As written in headers and variables, e.g. {@code text}. */
    public String slug() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The variable that stands for it in the query, without its question mark. */
  public String variable() {
    return "_" + name + "_" + type.slug();
  }

  public Optional<String> findDefault() {
    return Optional.ofNullable(defaultValue);
  }
}
