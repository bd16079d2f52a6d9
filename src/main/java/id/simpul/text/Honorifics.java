package id.simpul.text;

import id.simpul.model.Span;
import java.util.Optional;
import java.util.Set;

/** Titles before names: {@code Bapak}, {@code H.}, {@code Drs.}, {@code Prof.}, {@code AKBP}. */
public final class Honorifics {
  private static final Set<String> TITLES = Words.set("/names/honorifics.txt");

  private Honorifics() {}

  /**
   * True for one word that is a title before a name; it must begin with a capital, except {@code
   * dr.} and {@code drg.}.
   *
   * @param word with or without its full stop, e.g. {@code Hj.}, {@code Kompol}
   */
  public static boolean isHonorific(String word) {
    if (word.isEmpty() || word.length() > 20) {
      return false;
    }
    String folded = Words.fold(word);
    if (!Character.isUpperCase(word.charAt(0))) {
      return folded.equals("dr.") || folded.equals("drg.");
    }
    return TITLES.contains(folded) || TITLES.contains(folded.replace(".", ""));
  }

  /**
   * The run of titles that ends before a name.
   *
   * @param text the article's text
   * @param index where the name starts
   * @return e.g. {@code Bapak H.} before {@code Abdul Karim}; empty where none stands there
   */
  public static Optional<Span> before(String text, int index) {
    int start = index;
    int end = -1;
    while (true) {
      int stop = skipSpacesBack(text, start);
      int begin = wordStart(text, stop);
      if (begin == stop || !isHonorific(text.substring(begin, stop))) {
        return end < 0 ? Optional.empty() : Optional.of(new Span(start, end));
      }
      end = end < 0 ? stop : end;
      start = begin;
    }
  }

  private static int skipSpacesBack(String text, int from) {
    int at = from;
    while (at > 0 && from - at < 4 && Character.isSpaceChar(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private static int wordStart(String text, int end) {
    int at = end;
    while (at > 0 && end - at <= 20 && partOfTitle(text, at - 1, end)) {
      at--;
    }
    return at;
  }

  private static boolean partOfTitle(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isLetter(c) || (c == '.' && at == end - 1);
  }
}
