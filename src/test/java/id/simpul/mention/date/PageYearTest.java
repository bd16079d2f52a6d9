package id.simpul.mention.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.model.Article;
import id.simpul.model.Genre;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PageYearTest {

  static Stream<String> cases() throws IOException {
    try (InputStream in = PageYearTest.class.getResourceAsStream("/cases/page-years.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_page_that_was_news_when_it_was_read_tells_the_year(String line) {
    int bar = line.indexOf(" | ");
    int arrow = line.indexOf(" => ");
    LocalDate readOn = LocalDate.parse(line.substring(0, bar));
    List<Article> page = new ArrayList<>();
    for (String story : line.substring(bar + 3, arrow).split(" // ")) {
      page.add(article(page.size(), story, readOn));
    }
    String solved =
        PageDates.solve(page).stream().map(PageYearTest::print).collect(Collectors.joining(" "));
    assertEquals(line.substring(arrow + 4).strip(), solved);
  }

  private static Article article(int index, String story, LocalDate readOn) {
    String title = "Kabar\n";
    return new Article(
        "uji.txt",
        index,
        title + story,
        title.length(),
        null,
        null,
        null,
        null,
        Genre.NEWS,
        readOn,
        false);
  }

  private static String print(Optional<EventDate> date) {
    return date.filter(EventDate::certain).map(d -> String.valueOf(d.date())).orElse("?");
  }
}
