package id.simpul.mention;

import id.simpul.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a sentence that the rules see as one.
 *
 * @param symbol its sign, see {@link Symbols}
 * @param span where it stands in the article
 * @param text exactly the text at {@code span}
 * @param about what is known of it: {@link RoleHead}, {@link DivisionName}, {@link
 *     OrganizationName}, {@link GroupName}, {@link PersonName} …, or null for words
 */
public record Chunk(char symbol, Span span, String text, @Nullable Object about) {

  /** What is known of this chunk, where it is of {@code type}. */
  public <T> Optional<T> find(Class<T> type) {
    return type.isInstance(about) ? Optional.of(type.cast(about)) : Optional.empty();
  }

  /** As {@link #find}; for rules whose pattern has already seen the symbol. */
  public <T> T require(Class<T> type) {
    return find(type)
        .orElseThrow(
            () -> new IllegalStateException("No " + type.getSimpleName() + " at '" + text + "'"));
  }
}
