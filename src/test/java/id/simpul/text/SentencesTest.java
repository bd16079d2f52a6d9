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

final class SentencesTest {
  private static final Sentences SENTENCES = Models.load().sentences();

  static Stream<String> cases() {
    return Cases.lines("sentences.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void text_is_cut_where_the_case_file_says(String marked) {
    String text = marked.replace(" ¦ ", " ").replace("¦", "");
    List<String> expected = Arrays.stream(marked.split("¦")).map(String::strip).toList();
    assertEquals(expected, split(text));
  }

  @Test
  void only_the_asked_range_is_cut_and_offsets_count_in_the_whole_text() {
    String text = "Judul\nRapat dibuka. Rapat ditutup.\nSisa";
    List<Span> found = SENTENCES.split(text, new Span(6, 34));
    assertEquals(List.of(new Span(6, 19), new Span(20, 34)), found);
  }

  @Test
  void a_line_break_ends_a_sentence_unless_the_line_goes_on() {
    assertEquals(
        List.of("KPU Ikuti Rapat", "Rapat berlangsung\ndi aula.", "Selesai"),
        split("KPU Ikuti Rapat\nRapat berlangsung\ndi aula.\n\nSelesai"));
  }

  @Test
  void white_space_of_all_kinds_is_trimmed() {
    assertEquals(
        List.of("Rapat dibuka.", "Rapat ditutup."),
        split("\u00a0\t Rapat dibuka.\u00a0\u00a0Rapat ditutup.\u2003\u00a0\r\n"));
    assertEquals(List.of(), split(" \u00a0\n\t "));
  }

  @Test
  void hostile_text_is_cut_in_time_and_nothing_but_white_space_is_lost() {
    List<String> hostile =
        List.of(
            "kata ".repeat(100_000),
            "a".repeat(1_000_000),
            "a.".repeat(500_000),
            "A.".repeat(500_000),
            "(".repeat(300_000),
            "\"".repeat(300_000),
            "1. ".repeat(200_000),
            "M. ".repeat(200_000),
            ". ".repeat(200_000),
            "x.\n".repeat(200_000),
            "S.H., ".repeat(100_000));
    for (String text : hostile) {
      List<Span> found =
          Assertions.assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> SENTENCES.split(text, new Span(0, text.length())));
      assertNothingLost(text, found);
    }
  }

  @Test
  void marks_controls_and_surrogates_keep_their_offsets() {
    String text =
        "Nama Re\u0301gina\u0000 hadir. \u200fRapat \ud83d\ude42 selesai! Ma\u0308da \u0007pulang.\ud83d";
    assertNothingLost(text, SENTENCES.split(text, new Span(0, text.length())));
  }

  private static void assertNothingLost(String text, List<Span> found) {
    int at = 0;
    for (Span span : found) {
      assertTrue(span.start() >= at, "overlap at " + span);
      assertOnlySpace(text, at, span.start());
      at = span.end();
    }
    assertOnlySpace(text, at, text.length());
  }

  private static void assertOnlySpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      assertTrue(Characters.isSpace(text.charAt(i)), "lost a character at " + i);
    }
  }

  private static List<String> split(String text) {
    return SENTENCES.split(text, new Span(0, text.length())).stream()
        .map(span -> span.in(text))
        .toList();
  }
}
