package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With which characters the matches of a pattern begin. */
final class PatternHeadsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "kajian; kajian",
        "PHPU?; PHP",
        "(?i)(?<!\\p{L})(?:(?:mem|di|pem)?bahas(?:an|nya)?|kajian)(?!\\p{L}); mem di pem bahas kajian",
        "(?i:Undang\\s?-?\\s?Undang|UU)(?!D); Undang UU",
        "\\b(?:di|bertempat\\s+di)\\s+(Aula|aula); di bertempat",
        "(?<kind>PKPU|Peraturan\\s+(?:KPU|Bawaslu))\\s; PKPU Peraturan",
        "No\\.?\\s{0,2}\\d; No",
        "(?:No)?\\(x; No (x",
        "a+b; a",
        "ab{2,3}c; ab",
        "a{0,2}b|/(20\\d\\d)(?!\\d); a b /",
        "(?:a(?=\\s+[(x)])|b[|)]c)d; a b"
      })
  void a_pattern_tells_how_its_matches_begin(String pattern, String heads) {
    Set<String> expected = new TreeSet<>(Set.of(heads.split(" ")));
    assertEquals(expected, new TreeSet<>(PatternHeads.of(pattern)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\d+", "[ab]c", "(?:a|\\p{L})", ".a", "(?:a)?", "(?:^|[\\n.])b", "é"})
  void a_pattern_that_may_begin_with_anything_is_refused(String pattern) {
    assertThrows(IllegalArgumentException.class, () -> PatternHeads.of(pattern));
  }
}
