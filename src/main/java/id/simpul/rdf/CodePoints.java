package id.simpul.rdf;

import id.simpul.model.Span;

/**
 * Offsets of one text counted in Unicode code points, from UTF-16 indices. Built in one pass; each
 * look-up is then one array access, and none where the text has no character beyond the basic
 * plane.
 */
final class CodePoints {
  private final String text;
  private final int[] offsets;

  CodePoints(String text) {
    this.text = text;
    this.offsets =
        text.codePointCount(0, text.length()) == text.length() ? new int[0] : count(text);
  }

  /**
   * The words at {@code span}.
   *
   * @throws IllegalArgumentException where the span leaves the text or cuts a character in two
   */
  String exact(Span span) {
    requireBoundary(span.start());
    requireBoundary(span.end());
    return span.in(text);
  }

  /** Code points before the UTF-16 index {@code index}. */
  int at(int index) {
    return offsets.length == 0 ? index : offsets[index];
  }

  private void requireBoundary(int index) {
    if (index > text.length()) {
      throw new IllegalArgumentException(
          "Offset " + index + " is beyond the text's end at " + text.length());
    }
    if (index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))) {
      throw new IllegalArgumentException("Offset " + index + " cuts a character in two");
    }
  }

  private static int[] count(String text) {
    int[] offsets = new int[text.length() + 1];
    int points = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = points;
      boolean firstHalf =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      points += firstHalf ? 0 : 1;
    }
    offsets[text.length()] = points;
    return offsets;
  }
}
