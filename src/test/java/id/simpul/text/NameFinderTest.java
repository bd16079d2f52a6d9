package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameFinderTest {
  private static final Models MODELS = Models.load();
  private static final Pattern MARKED = Pattern.compile("\\[([^\\]]+)]");

  @ParameterizedTest
  @CsvSource({"names.txt, 0.88, 0.88", "names-press.txt, 0.87, 0.78"})
  void names_in_sentences_never_trained_on_are_mostly_found(
      String file, double least, double leastFound) {
    int expected = 0;
    int found = 0;
    int right = 0;
    List<String> wrong = new ArrayList<>();
    for (String marked : Cases.lines(file).toList()) {
      Set<String> names = new HashSet<>();
      Matcher matcher = MARKED.matcher(marked);
      while (matcher.find()) {
        names.add(matcher.group(1));
      }
      Set<String> seen = new HashSet<>(find(marked.replaceAll("[\\[\\]]", "")));
      expected += names.size();
      found += seen.size();
      if (!names.equals(seen)) {
        wrong.add(marked + " → " + seen);
      }
      seen.retainAll(names);
      right += seen.size();
    }
    double precision = (double) right / found;
    double recall = (double) right / expected;
    String score = "precision %.3f, recall %.3f%n%s".formatted(precision, recall, wrong);
    assertTrue(precision >= least && recall >= leastFound, score);
  }

  @Test
  void titles_and_degrees_stand_outside_the_name() {
    assertEquals(
        List.of("Sutrisno Hadi", "Siti Rohmah"),
        find("Rapat dihadiri Drs. H. Sutrisno Hadi, M.Si., dan Hj. Siti Rohmah, S.H., M.H."));
  }

  @Test
  void all_names_of_one_role_are_found() {
    assertEquals(
        List.of("Sutrisno Hadi", "Rotua Saragih", "I Gede Suteja", "Ni Luh Sukerti"),
        find(
            "Anggota KPU Kota Tegal, Sutrisno Hadi, Rotua Saragih, I Gede Suteja dan Ni Luh"
                + " Sukerti, hadir."));
  }

  @Test
  void offices_and_forums_are_no_names() {
    assertEquals(
        List.of(),
        find("KPU Kota Semarang mengikuti Kamis Sesuatu bersama Bawaslu Kabupaten Serang."));
  }

  @Test
  void many_threads_find_the_same() {
    String text = "Ketua KPU Kabupaten Garut, Ujang Suryana, menutup rapat.";
    List<List<String>> all =
        IntStream.range(0, 200).parallel().mapToObj(i -> find(text)).distinct().toList();
    assertEquals(List.of(List.of("Ujang Suryana")), all);
  }

  @Test
  void a_sentence_of_a_hundred_thousand_words_is_read_in_time() {
    String text = "Handi dan ".repeat(50_000);
    List<String> names =
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(120), () -> find(text));
    assertTrue(names.size() > 1000);
  }

  private static List<String> find(String text) {
    List<Span> tokens = MODELS.tokens().of(text, new Span(0, text.length()));
    return MODELS.names().find(text, tokens).stream()
        .peek(name -> assertTrue(name.probability() >= 0 && name.probability() <= 1))
        .map(name -> name.span().in(text))
        .toList();
  }
}
