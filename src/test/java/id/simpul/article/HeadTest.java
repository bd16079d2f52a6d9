package id.simpul.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import id.simpul.registry.Office;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Date-lines, credits, genres and hosts, each from its file of cases. */
final class HeadTest {
  private static final Path CASES = Path.of("src/test/resources/article");

  private static final OfficeHosts HOSTS = new OfficeHosts(Registry.load());

  private static Stream<String> cases(String file) throws IOException {
    return Files.readAllLines(CASES.resolve(file)).stream().filter(line -> !line.startsWith("#"));
  }

  static Stream<String> datelines() throws IOException {
    return cases("datelines.txt");
  }

  static Stream<String> credits() throws IOException {
    return cases("credits.txt");
  }

  static Stream<String> genres() throws IOException {
    return cases("genres.txt");
  }

  static Stream<String> hosts() throws IOException {
    return cases("hosts.txt");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void a_host_tells_its_office(String line) {
    String[] parts = line.split(" \\| ?");
    String expected = parts.length > 1 ? parts[1] : "";
    assertEquals(expected, HOSTS.find(parts[0]).map(Office::key).orElse(""));
  }

  @ParameterizedTest
  @MethodSource("datelines")
  void a_dateline_ends_at_the_arrow(String line) {
    int arrow = line.indexOf("⟶");
    String expected = arrow < 0 ? "" : line.substring(0, arrow).strip();
    String text = line.replace("⟶ ", "");
    assertEquals(
        expected, Dateline.find(text, 0).map(Dateline::span).map(s -> s.in(text)).orElse(""));
  }

  @ParameterizedTest
  @MethodSource("credits")
  void credits_begin_at_the_arrow(String line) {
    int arrow = line.indexOf("⟶");
    String expected = arrow < 0 ? "" : line.substring(arrow + 1).strip().replace('⏎', '\n');
    String text = line.replace("⟶ ", "").replace('⏎', '\n');
    assertEquals(expected, Credits.find(text, 0).map((Span s) -> s.in(text)).orElse(""));
  }

  @ParameterizedTest
  @MethodSource("genres")
  void a_genre_follows_from_title_and_lead(String line) {
    String[] parts = line.split(" \\| ");
    Draft draft = new Draft(parts[1], List.of(parts[2]), null);
    assertEquals(parts[0], GenreRules.of(draft, Head.of(draft)).slug());
  }

  @Test
  void texts_of_every_genre_are_told_apart() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("src/test/resources/cases/genres.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    List<String> wrong = new ArrayList<>();
    for (String line : lines) {
      String[] parts = line.split(" \\| ", 3);
      Draft draft = new Draft(parts[1], List.of(parts[2].split("⏎")), null);
      String found = GenreRules.of(draft, Head.of(draft)).slug();
      if (!found.equals(parts[0])) {
        wrong.add(found + " for " + line);
      }
    }
    assertTrue(lines.size() >= 60 && wrong.size() <= 5, String.join("\n", wrong));
  }

  @Test
  void what_was_held_on_a_printed_day_is_news_whatever_the_words_recall() {
    Draft draft =
        new Draft(
            "Kita dan Demokrasi",
            List.of("Menurut saya kita harus jujur, kata guru. KPU menggelar dialog (3/5)."),
            null);
    assertEquals("news", GenreRules.of(draft, Head.of(draft)).slug());
  }
}
