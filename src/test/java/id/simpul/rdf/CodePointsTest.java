package id.simpul.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.simpul.model.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;

/** Offsets in code points. */
final class CodePointsTest {

  @Property(tries = 300)
  void every_offset_counts_the_code_points_before_it(@ForAll @NotEmpty String text) {
    CodePoints points = new CodePoints(text);
    for (int i = 0; i <= text.length(); i++) {
      boolean inside =
          i > 0
              && i < text.length()
              && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
      if (!inside) {
        assertEquals(text.codePointCount(0, i), points.at(i));
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
