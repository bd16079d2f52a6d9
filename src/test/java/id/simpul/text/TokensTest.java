package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TokensTest {
  private static final Tokens TOKENS = Models.load().tokens();

  static Stream<String> cases() {
    return Cases.lines("tokens.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sentences_are_cut_as_the_case_file_says(String marked) {
    String text = marked.replace("¦", "");
    List<String> expected =
        Arrays.stream(marked.split("[¦ ]+")).filter(part -> !part.isEmpty()).toList();
    assertEquals(expected, cut(text));
  }

  @Test
  void offsets_count_in_the_whole_text() {
    assertEquals(
        List.of(new Span(4, 9), new Span(9, 10)), TOKENS.of("Di. Rapat. Ya.", new Span(4, 10)));
  }

  @Test
  void decomposed_letters_marks_and_emoji_stay_whole() {
    assertEquals(
        List.of("Re\u0301gina", "dan", "\u202bMa'ruf".substring(1), "\ud83d\ude42", "."),
        cut("Re\u0301gina dan \u202bMa'ruf\u200f \ud83d\ude42."));
  }

  @Test
  void hostile_text_is_cut_in_time() {
    List<String> hostile =
        List.of(
            "a".repeat(1_000_000),
            "a.".repeat(500_000),
            "A.b".repeat(300_000),
            "/a".repeat(500_000),
            "http://".repeat(100_000),
            "\u200f".repeat(300_000),
            "a\u200f".repeat(300_000),
            ".".repeat(500_000),
            "kata ".repeat(100_000));
    for (String text : hostile) {
      List<Span> found =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> TOKENS.of(text, new Span(0, text.length())));
      int at = 0;
      for (Span span : found) {
        assertTrue(span.start() >= at);
        at = span.end();
      }
    }
  }

  private static List<String> cut(String text) {
    return TOKENS.of(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }
}
