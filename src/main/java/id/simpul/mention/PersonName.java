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
 * @param vote how probable the name model finds it, from 0 to 1; 0 where it was not asked or took
 *     other words
 */
public record PersonName(
    Span core, String name, @Nullable String honorific, double probability, double vote) {

  /** A name told by lexicon and marks alone. */
  public PersonName(Span core, String name, @Nullable String honorific, double probability) {
    this(core, name, honorific, probability, 0);
  }

  /** Above this the words alone, without a role beside them, name a person. */
  public static final double CERTAIN = 0.6;

  /** Below this nothing but a post with a comma or bracket between makes a person of them. */
  public static final double POSSIBLE = 0.2;

  /** Below this not even the verb of speech near it makes a speaker of them. */
  public static final double SPEAKER = 0.35;

  /** True where a vote of the model would decide. */
  boolean isOpen() {
    return probability < CERTAIN && probability + NameGrammar.VOTE >= CERTAIN;
  }

  /** True where a vote would make a speaker of words beside a verb of speech. */
  boolean isOpenSpeaker() {
    return probability < CERTAIN && probability + NameGrammar.VOTE >= SPEAKER;
  }

  /** The sign under which rules see it. */
  char symbol() {
    if (probability >= CERTAIN) {
      return Symbols.PERSON;
    }
    return probability >= POSSIBLE ? Symbols.MAYBE_PERSON : Symbols.UNKNOWN_NAME;
  }
}
