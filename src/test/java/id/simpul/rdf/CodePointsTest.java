package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.model.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Offsets in code points. */
final class CodePointsTest {

  /**
   * What offices write, what browsers add, and what a broken page leaves: lone halves of a pair.
   */
  private static final List<String> PIECES =
      List.of(
          "a",
          "Ñ",
          " ",
          "\n",
          "\u0000",
          "\uFFFF",
          "e\u0301",
          "\u0301",
          "🎉",
          "𝐊",
          "\uD83C\uDDEE\uD83C\uDDE9",
          "👩\u200D💻",
          "👍\uD83C\uDFFD",
          "\uDBFF\uDFFF",
          "\uD83C",
          "\uDF89");

  @Test
  void every_offset_counts_the_code_points_before_it() {
    Random random = new Random(1945);
    for (int round = 0; round < 5_000; round++) {
      requireTrueOffsets(text(random));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
      boolean any = random.nextInt(4) == 0;
      text.append(any ? anything(random) : PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  private static String anything(Random random) {
    return Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1));
  }

  private static void requireTrueOffsets(String text) {
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        int index = i;
        assertEquals(text.codePointCount(0, i), points.at(i), () -> "at " + index + " of " + text);
      }
    }
  }

  @Test
  void an_emoji_counts_once() {
    CodePoints points = new CodePoints("a🎉b");
    assertEquals(2, points.at(3));
    assertEquals("🎉", points.exact(new Span(1, 3)));
  }

  @Test
  void half_an_emoji_and_what_lies_beyond_the_end_are_refused() {
    CodePoints points = new CodePoints("a🎉b");
    assertThrows(IllegalArgumentException.class, () -> points.exact(new Span(1, 2)));
    assertThrows(IllegalArgumentException.class, () -> points.exact(new Span(2, 4)));
    assertThrows(IllegalArgumentException.class, () -> points.exact(new Span(3, 5)));
  }
}
