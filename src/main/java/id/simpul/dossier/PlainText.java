package id.simpul.dossier;

import java.util.function.IntPredicate;

/** Text that a file format can hold, with nothing lost. */
final class PlainText {
  private PlainText() {}

  /** {@code text} with what XML cannot hold as its code: {@code [U+0002]}. */
  static String xml(String text) {
    return keep(text, PlainText::inXml);
  }

  /** {@code text} with every sign that {@code shown} refuses as its code: {@code [U+65E5]}. */
  static String keep(String text, IntPredicate shown) {
    StringBuilder kept = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isWhitespace(c) && inXml(c) || shown.test(c)) {
                kept.appendCodePoint(c);
              } else {
                kept.append(String.format("[U+%04X]", c));
              }
            });
    return kept.toString();
  }

  /** As XML 1.0 defines a character (section 2.2). */
  private static boolean inXml(int c) {
    return c == 0x9
        || c == 0xA
        || c == 0xD
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000 && c <= 0x10FFFF;
  }
}
