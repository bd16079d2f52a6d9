package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class OfficeFinderTest {
  private static final OfficeFinder FINDER = new OfficeFinder(Registry.load());

  static Stream<Arguments> phrases() {
    return CaseFile.read("offices.txt");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void names_exactly_the_offices_of_the_case_file(String phrase, String expected) {
    assertEquals(expected, print(FINDER.find(phrase)));
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void finds_the_same_in_the_middle_of_a_text_with_spans_moved(String phrase, String expected) {
    String before = "Pada hari itu, ";
    List<OfficeMatch> alone = FINDER.find(phrase);
    List<OfficeMatch> within = FINDER.find(before + phrase);
    assertEquals(
        alone.stream().map(m -> m.span().shift(before.length())).toList(),
        within.stream().map(OfficeMatch::span).toList());
  }

  @Test
  void spans_cover_the_words_as_printed() {
    String text = "“Ketua Komisi Pemilihan Umum (KPU)  Prov. Jateng”, katanya";
    assertEquals(
        List.of("Komisi Pemilihan Umum (KPU)  Prov. Jateng"),
        FINDER.find(text).stream().map(m -> m.span().in(text)).toList());
  }

  @Test
  void a_line_of_a_megabyte_gives_every_office_in_order() {
    String sentence = "Rapat diikuti KPU Kota Semarang, Bawaslu Kudus dan KIP Aceh Utara. ";
    int times = 1_000_000 / sentence.length();
    List<OfficeMatch> matches = FINDER.find(sentence.repeat(times));
    assertEquals(3 * times, matches.size());
    for (int i = 3; i < matches.size(); i++) {
      assertEquals(
          matches.get(i - 3).span().shift(sentence.length()), matches.get(i).span(), "match " + i);
    }
  }

  @Test
  void institutions_without_end_give_no_overlap() {
    List<OfficeMatch> matches = FINDER.find("KPU Kabupaten Kota ".repeat(50_000));
    for (int i = 1; i < matches.size(); i++) {
      assertTrue(matches.get(i - 1).span().end() <= matches.get(i).span().start());
    }
  }

  @Test
  void every_label_and_long_name_finds_its_own_office() {
    Registry registry = Registry.load();
    for (Office office : registry.offices()) {
      assertEquals(office.key(), print(FINDER.find(office.label())), office.label());
      if (office.institution().family() == Institution.KPU) {
        String longName = office.altLabels().get(0);
        assertEquals(office.key(), print(FINDER.find(longName)), longName);
      }
    }
  }

  @Test
  void every_alternative_label_leads_to_its_office() {
    for (Office office : Registry.load().offices()) {
      for (String label : office.altLabels()) {
        String found = print(FINDER.find(label));
        assertTrue(List.of(found.split(" \\| ")).contains(office.key()), label + " gave " + found);
      }
    }
  }

  private static String print(List<OfficeMatch> matches) {
    return matches.isEmpty()
        ? "none"
        : matches.stream().map(OfficeFinderTest::print).collect(Collectors.joining(", "));
  }

  private static String print(OfficeMatch match) {
    if (match.bare()) {
      String level = match.level() == null ? "" : " " + match.level();
      return "bare " + match.institution() + level;
    }
    if (match.office() == null) {
      return match.candidates().stream().map(Office::key).collect(Collectors.joining(" | "));
    }
    return (match.approximate() ? "~" : "") + match.office().key();
  }
}
