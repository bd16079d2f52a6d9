package id.simpul.claim.confidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ClaimKind;
import id.simpul.model.RuleCount;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RuleConfidenceTest {
  private static final RuleConfidence CONFIDENCE =
      new RuleConfidence(
          List.of(
              new RuleCount("sering/1", ClaimKind.TENURE, 85, 3),
              new RuleCount("jarang/1", ClaimKind.TENURE, 0, 2),
              new RuleCount("sekali/1", ClaimKind.TENURE, 8, 0)));

  /** 93 of 98 tenures are right, so their precision is 94/100. */
  @Test
  void a_rule_never_seen_has_the_precision_of_its_kind() {
    assertEquals(0.94, CONFIDENCE.of(ClaimKind.TENURE, "baru/1"));
    assertEquals(0.94, CONFIDENCE.of(ClaimKind.TENURE, "sering/2"));
  }

  @Test
  void a_rule_seen_often_has_nearly_its_own_precision() {
    assertEquals(0.96, CONFIDENCE.of(ClaimKind.TENURE, "sering/1"), "(85 + 9.4) / 98 = 0.963");
  }

  @Test
  void a_rule_seen_rarely_is_drawn_toward_its_kind() {
    assertEquals(0.78, CONFIDENCE.of(ClaimKind.TENURE, "jarang/1"), "9.4 / 12 = 0.783");
    assertEquals(0.97, CONFIDENCE.of(ClaimKind.TENURE, "sekali/1"), "(8 + 9.4) / 18 = 0.967");
  }

  @Test
  void of_a_kind_never_seen_nothing_is_known() {
    assertEquals(0.5, CONFIDENCE.of(ClaimKind.CITATION, "sering/1"));
  }

  @Test
  void counts_are_read_from_csv() throws IOException {
    RuleConfidence read =
        RuleConfidence.read(
            new StringReader("kind,rule,right,wrong\nTenure,\"<orang>, <jabatan>/1\",31,11\n"));
    assertEquals(
        List.of(new RuleCount("<orang>, <jabatan>/1", ClaimKind.TENURE, 31, 11)), read.rules());
  }

  @Test
  void a_bad_count_is_named() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                RuleConfidence.read(
                    new StringReader("kind,rule,right,wrong\nTenure,a/1,viel,1\n")));
    assertTrue(String.valueOf(error.getMessage()).contains("record 1: no right is 'viel'"));
  }

  @Test
  void the_measured_counts_travel_with_the_program() {
    assertTrue(RuleConfidence.measured().rules().size() > 20);
  }
}
