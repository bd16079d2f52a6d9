package id.simpul.mention;

import id.simpul.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A name, or capitalised words that may be one.
 *
 * @param core the name without titles and degrees
 * @param name the words of the name, joined by single spaces
 * @param honorific titles before and degrees after, as printed, or null
 * @param probability from 0 to 1: how sure lexicon and model are that this names a person
 */
public record PersonName(Span core, String name, @Nullable String honorific, double probability) {

  /** Above this the words alone, without a role beside them, name a person. */
  public static final double CERTAIN = 0.6;

  /** Below this nothing but a post with a comma or bracket between makes a person of them. */
  public static final double POSSIBLE = 0.2;

  /** True where a vote of the model would decide. */
  boolean isOpen() {
    return probability < CERTAIN && probability + NameGrammar.VOTE >= CERTAIN;
  }

  /** The sign under which rules see it. */
  char symbol() {
    if (probability >= CERTAIN) {
      return Symbols.PERSON;
    }
    return probability >= POSSIBLE ? Symbols.MAYBE_PERSON : Symbols.UNKNOWN_NAME;
  }
}
