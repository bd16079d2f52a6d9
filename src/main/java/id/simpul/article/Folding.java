package id.simpul.article;

import java.text.Normalizer;
import java.util.Locale;

/** One form of a line for comparing: what looks alike is alike. Never shown, never stored. */
final class Folding {
  private Folding() {}

  /**
   * Composed, lower case, white space of every kind as one space, direction marks and soft hyphens
   * dropped, quotes straightened.
   */
  static String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(composed.length());
    boolean gap = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = composed.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else if (Character.getType(c) != Character.FORMAT) {
        if (gap && out.length() > 0) {
          out.append(' ');
        }
        gap = false;
        out.append(straight(c));
      }
    }
    return out.toString();
  }

  private static char straight(char c) {
    return switch (c) {
      case '‘', '’', '`' -> '\'';
      case '“', '”' -> '"';
      case '–', '—', '−' -> '-';
      default -> c;
    };
  }
}
