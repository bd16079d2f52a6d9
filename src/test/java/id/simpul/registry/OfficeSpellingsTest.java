package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every usual and unusual print of an office leads to it, and none to its twin. */
final class OfficeSpellingsTest {
  private static final OfficeFinder FINDER = new OfficeFinder(Registry.load());

  @Test
  void each_spelling_leads_to_its_office_or_stays_open() {
    Set<String> wrong = new TreeSet<>();
    List<org.junit.jupiter.params.provider.Arguments> cases =
        CaseFile.read("office-spellings.txt").toList();
    for (var one : cases) {
      String phrase = (String) one.get()[0];
      String found = print(FINDER.find(phrase));
      if (!found.equals(one.get()[1])) {
        wrong.add(phrase + " gave " + found + ", not " + one.get()[1]);
      }
    }
    assertEquals(Set.of(), wrong, () -> String.join("\n", wrong));
    assertTrue(cases.size() >= 150, "only " + cases.size());
  }

  private static String print(List<OfficeMatch> matches) {
    return matches.isEmpty()
        ? "none"
        : matches.stream().map(OfficeSpellingsTest::print).collect(Collectors.joining(", "));
  }

  private static String print(OfficeMatch match) {
    if (match.bare()) {
      return "bare " + match.institution() + (match.level() == null ? "" : " " + match.level());
    }
    if (match.office() == null) {
      return match.candidates().stream().map(Office::key).collect(Collectors.joining(" | "));
    }
    return (match.approximate() ? "~" : "") + match.office().key();
  }
}
