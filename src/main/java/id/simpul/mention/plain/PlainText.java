package id.simpul.mention.plain;

/**
 * The same text with look-alike characters made one: every dash a hyphen-minus, every space a
 * blank, every slash a slash, every apostrophe straight. Each character stands for one character of
 * the original, so an index in one is an index in the other.
 */
public final class PlainText {
  private PlainText() {}

  /**
   * @param text any text, e.g. {@code 70⁄PHPU.BUP–XXIII/2025}
   * @return a text of the same length, e.g. {@code 70/PHPU.BUP-XXIII/2025}; line breaks are kept
   */
  public static String of(String text) {
    char[] plain = text.toCharArray();
    boolean changed = false;
    for (int i = 0; i < plain.length; i++) {
      char c = plain[i];
      if (c > '~' || c == '\\' || c == '`' || c == '\t') {
        plain[i] = plain(c);
        changed |= plain[i] != c;
      }
    }
    return changed ? new String(plain) : text;
  }

  private static char plain(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '－' -> '-';
      case '\\', '⁄', '∕', '／' -> '/';
      case '‘', '’', '‛', '`', '´', 'ʼ', 'ʻ' -> '\'';
      case '“', '”', '„' -> '"';
      case '：' -> ':';
      case '．' -> '.';
      case '\t', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD' -> ' ';
      default -> Character.isSpaceChar(c) && c != '\u2028' && c != '\u2029' ? ' ' : c;
    };
  }

  /** White space squeezed to single blanks and cut at both ends, for labels. */
  public static String squeeze(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
