package id.simpul.mention.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.model.Article;
import id.simpul.model.Genre;
import id.simpul.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RelativeDatesTest {

  static Stream<String> cases() throws IOException {
    String file = "/cases/relative-dates.txt";
    try (InputStream in = RelativeDatesTest.class.getResourceAsStream(file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_day_is_counted_from_the_day_of_writing(String line) {
    int arrow = line.indexOf(" => ");
    String[] parts = line.substring(0, arrow).split(" // ");
    String title = "Rapat\n";
    int start = title.length();
    Span dateline = new Span(start, start + parts[0].length());
    Article article =
        new Article(
            "uji.txt",
            0,
            title + parts[0] + " " + parts[1],
            start,
            null,
            dateline,
            null,
            null,
            Genre.NEWS,
            LocalDate.of(2026, 1, 1),
            false);
    String solved =
        DateSolver.solve(article).map(EventDate::date).map(LocalDate::toString).orElse("-");
    assertEquals(line.substring(arrow + 4).strip(), solved);
  }
}
