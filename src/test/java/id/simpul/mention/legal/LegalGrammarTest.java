package id.simpul.mention.legal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.model.Span;
import id.simpul.registry.Registry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class LegalGrammarTest {
  private static final LegalGrammar GRAMMAR = new LegalGrammar(Registry.load());

  static Stream<LegalCases.Case> rulings() {
    return LegalCases.read("rulings.txt").stream();
  }

  static Stream<LegalCases.Case> regulations() {
    return LegalCases.read("regulations.txt").stream();
  }

  private static List<LegalMatch> find(String text) {
    return GRAMMAR.find(text, new Span(0, text.length()));
  }

  @ParameterizedTest
  @MethodSource
  void rulings(LegalCases.Case given) {
    List<String> found =
        find(given.phrase()).stream()
            .filter(LegalMatch::isRuling)
            .map(LegalGrammarTest::ruling)
            .toList();
    assertEquals(given.expected(), found);
  }

  private static String ruling(LegalMatch match) {
    StringBuilder line = new StringBuilder(match.document().label());
    for (Defect defect : match.defects()) {
      line.append(" !").append(defect.issue()).append('>');
      line.append(defect.proposal() == null ? "?" : defect.proposal().label());
    }
    return line.toString();
  }

  @ParameterizedTest
  @MethodSource
  void regulations(LegalCases.Case given) {
    List<LegalMatch> found = find(given.phrase()).stream().filter(m -> !m.isRuling()).toList();
    List<String> lines = new java.util.ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String expected = i < given.expected().size() ? given.expected().get(i) : "";
      lines.add(regulation(found.get(i), expected));
    }
    assertEquals(given.expected(), lines);
  }

  private static String regulation(LegalMatch match, String expected) {
    String line = match.document().label();
    line += expected.contains(" @") ? " @" + match.document().key() : "";
    line += match.provision() == null ? "" : " #" + match.provision();
    return line + (expected.contains(" ^") ? " ^" + match.title() : "");
  }

  @Test
  void what_is_printed_is_kept_byte_for_byte() {
    String text = "Perkara Nomor 05 / PHPU.WAKO – XXIII/2025 dan PKPU\u00A0No. 8/2024.";
    List<LegalMatch> found = find(text);
    assertEquals(2, found.size());
    assertAll(found.stream().map(m -> () -> assertEquals(m.span().in(text), m.printed())));
    assertEquals("05 / PHPU.WAKO – XXIII/2025", found.get(0).printed());
  }

  @Test
  void a_long_line_of_garbage_does_not_hold_it_up() {
    for (String unit :
        List.of(
            "1-",
            "1/",
            "Nomor ",
            "12/A.",
            "Pasal 1 ayat ",
            "UU ",
            "SK 1/a-",
            " ",
            "Surat ",
            "PHPU.",
            "UU 7/2017 ",
            "70/PHPU.BUP-XXIII/2025 ")) {
      String garbage = unit.repeat(250_000 / unit.length());
      Assertions.assertTimeout(Duration.ofSeconds(120), () -> find(garbage), unit);
    }
  }
}
