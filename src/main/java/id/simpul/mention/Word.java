package id.simpul.mention;

import id.simpul.model.Span;
import id.simpul.text.Honorifics;
import id.simpul.text.NameLexicon;
import java.util.Locale;

/**
 * One token of a sentence: a word, a number or a punctuation mark, with its place in the article.
 * What the grammars ask of each word again and again is looked at once. Not to be shared between
 * threads.
 */
public final class Word {
  private static final int LETTER = 1;
  private static final int DIGIT = 2;
  private static final int SMALL = 4;
  private static final int TWO_LETTERS = 8;
  private static final int HONORIFIC = 1;
  private static final int SENTENCE_WORD = 2;

  private final Span span;
  private final String text;
  private final String lower;
  private final boolean capitalised;
  private final int holds;
  private double nameness = -1;

  /** Which of the following was looked up, and what it is; asked of few words, but often. */
  private int asked;

  private int is;

  public Word(Span span, String text) {
    this.span = span;
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.capitalised = Character.isUpperCase(text.codePointAt(0));
    this.holds = holds(text);
  }

  private static int holds(String text) {
    int holds = 0;
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        holds |= (holds & LETTER) == 0 ? LETTER : TWO_LETTERS;
        holds |= Character.isUpperCase(c) ? 0 : SMALL;
      } else if (Character.isDigit(c)) {
        holds |= DIGIT;
      }
    }
    return holds;
  }

  /** Where it stands in the article. */
  public Span span() {
    return span;
  }

  /** As printed. */
  public String text() {
    return text;
  }

  /** Lower case, for look-up; names are never stemmed. */
  public String lower() {
    return lower;
  }

  /** True for an emoji, a dingbat or half of one: nothing is named by it. */
  boolean isPicture() {
    return (holds & (LETTER | DIGIT)) == 0 && text.codePoints().allMatch(Word::isPicture);
  }

  private static boolean isPicture(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.OTHER_SYMBOL
        || type == Character.SURROGATE
        || type == Character.FORMAT;
  }

  public boolean isCapitalised() {
    return capitalised;
  }

  /**
   * True for words of letters, with inner apostrophes, hyphens and full stops ("Ma'ruf", "M.",
   * "S.T.").
   */
  public boolean isAlphabetic() {
    return (holds & (LETTER | DIGIT)) == LETTER;
  }

  /** True where two letters or more are all upper case ("SDM", "KPU"). */
  public boolean isUpperCase() {
    return (holds & (TWO_LETTERS | SMALL)) == TWO_LETTERS;
  }

  /** How much it looks like a part of a person's name, see {@link NameLexicon#nameness}. */
  double nameness() {
    if (nameness < 0) {
      nameness = NameLexicon.nameness(text);
    }
    return nameness;
  }

  /** True for a title before names, see {@link Honorifics#isHonorific}. */
  boolean isHonorific() {
    if ((asked & HONORIFIC) == 0) {
      asked |= HONORIFIC;
      is |= Honorifics.isHonorific(text) ? HONORIFIC : 0;
    }
    return (is & HONORIFIC) != 0;
  }

  /** True for words that begin a sentence or clause, see {@link NotNames#isSentenceWord}. */
  boolean isSentenceWord() {
    if ((asked & SENTENCE_WORD) == 0) {
      asked |= SENTENCE_WORD;
      is |= NotNames.isSentenceWord(lower) ? SENTENCE_WORD : 0;
    }
    return (is & SENTENCE_WORD) != 0;
  }

  @Override
  public String toString() {
    return text + span;
  }
}
