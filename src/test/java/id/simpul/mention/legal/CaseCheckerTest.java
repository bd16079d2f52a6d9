package id.simpul.mention.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Thing;
import id.simpul.registry.KnownCase;
import id.simpul.registry.Registry;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CaseCheckerTest {
  private static final Registry REGISTRY = Registry.load();
  private static final CaseChecker CHECKER = new CaseChecker(REGISTRY);

  static Stream<LegalCases.Case> texts() {
    return LegalCases.read("checked.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void says_of_each_citation_what_the_case_file_expects(LegalCases.Case text) {
    assertEquals(
        text.expected(),
        CHECKER.check(text.phrase()).stream().map(CaseCheckerTest::print).toList());
  }

  private static String print(CheckedCitation citation) {
    Thing document = citation.document();
    Thing proposal = citation.proposal();
    return citation.status().slug()
        + " "
        + (document == null ? "?" : document.label())
        + (proposal == null ? "" : ">" + proposal.label());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void every_citation_stands_where_it_says_and_has_a_reason_in_both_languages(
      LegalCases.Case text) {
    int after = 0;
    for (CheckedCitation citation : CHECKER.check(text.phrase())) {
      assertEquals(citation.span().in(text.phrase()), citation.printed());
      assertTrue(citation.span().start() >= after, "overlap in " + text.phrase());
      after = citation.span().end();
      assertTrue(citation.reason().endsWith("."), citation.reason());
      assertTrue(citation.reasonEn().endsWith("."), citation.reasonEn());
      assertFalse(citation.reason().equals(citation.reasonEn()), citation.reason());
    }
  }

  @Test
  void every_known_case_is_known_and_every_odd_print_of_it_leads_to_it() {
    for (KnownCase one : REGISTRY.cases()) {
      assertEquals(List.of("known " + one.number()), statuses(one.number()));
      for (String printed : one.printedAlso()) {
        String found = statuses(printed).get(0);
        assertTrue(
            found.equals("known " + one.number()) || found.endsWith(">" + one.number()), found);
      }
    }
  }

  private static List<String> statuses(String text) {
    return CHECKER.check(text).stream().map(CaseCheckerTest::print).toList();
  }

  @Test
  void the_largest_text_full_of_citations_takes_no_more_than_seconds() {
    for (String unit :
        List.of(
            "Perkara 12/PHPU.BUP-XXIII/2025 (Kabupaten Demak), ",
            "PHPU Bupati Demak dan Kota Semarang, Perkara 32, ",
            "Perkara 329 ",
            "12/PHPU.")) {
      String text = unit.repeat(64_000 / unit.length());
      assertTimeout(Duration.ofSeconds(8), () -> CHECKER.check(text), unit);
    }
  }
}
