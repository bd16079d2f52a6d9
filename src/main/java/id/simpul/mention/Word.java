package id.simpul.mention;

import id.simpul.model.Span;
import java.util.Locale;

/**
 * One token of a sentence: a word, a number or a punctuation mark, with its place in the article.
 *
 * @param lower lower case, for look-up; names are never stemmed
 */
public record Word(Span span, String text, String lower) {

  public Word(Span span, String text) {
    this(span, text, text.toLowerCase(Locale.ROOT));
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * True for words of letters, with inner apostrophes, hyphens and full stops ("Ma'ruf", "M.",
   * "S.T.").
   */
  public boolean isAlphabetic() {
    return text.codePoints().anyMatch(Character::isLetter)
        && text.codePoints().noneMatch(Character::isDigit);
  }

  /** True where two letters or more are all upper case ("SDM", "KPU"). */
  public boolean isUpperCase() {
    return text.codePoints().filter(Character::isLetter).count() > 1
        && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }
}
