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

  /** True for an emoji, a dingbat or half of one: nothing is named by it. */
  boolean isPicture() {
    return text.codePoints()
        .allMatch(
            c -> {
              int type = Character.getType(c);
              return type == Character.OTHER_SYMBOL
                  || type == Character.SURROGATE
                  || type == Character.FORMAT;
            });
  }

  public boolean isCapitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /**
   * True for words of letters, with inner apostrophes, hyphens and full stops ("Ma'ruf", "M.",
   * "S.T.").
   */
  public boolean isAlphabetic() {
    boolean letter = false;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isDigit(c)) {
        return false;
      }
      letter |= Character.isLetter(c);
    }
    return letter;
  }

  /** True where two letters or more are all upper case ("SDM", "KPU"). */
  public boolean isUpperCase() {
    int letters = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        if (!Character.isUpperCase(c)) {
          return false;
        }
        letters++;
      }
    }
    return letters > 1;
  }
}
