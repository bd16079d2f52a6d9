package id.simpul.mention.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.article.ArticleSplitter;
import id.simpul.model.Article;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pages as published, where a folder with them is named by the property {@code simpul.pages}. */
final class RealPageDatesTest {
  private static final List<String> EXPECTED =
      List.of(
          "2025-08-06 2025-08-06 2025-08-05 2025-08-05 2025-07-31 2025-07-30",
          "2025-11-05 2025-11-04 2025-10-31 2025-10-31 2025-10-28 2025-10-27",
          "2025-10-17 2025-10-17 2025-10-16 2025-10-16 2025-10-15 2025-10-14",
          "2022-01-31 2022-01-28 2022-01-27 2022-01-26 - 2022-01-19",
          "2022-04-12 2022-02-11");

  @Test
  void every_article_of_the_five_pages_gets_its_day() throws IOException {
    String folder = System.getProperty("simpul.pages", "");
    assumeTrue(!folder.isEmpty() && Files.isDirectory(Path.of(folder)), "no folder of real pages");
    List<Path> pages;
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      pages = files.sorted().toList();
    }
    ArticleSplitter splitter = new ArticleSplitter(Registry.load());
    for (int i = 0; i < EXPECTED.size(); i++) {
      List<Article> articles =
          splitter.split(new PageReader(10_000_000).read(pages.get(i)), LocalDate.of(2026, 11, 21));
      List<String> days = PageDates.solve(articles).stream().map(RealPageDatesTest::print).toList();
      assertEquals(EXPECTED.get(i), String.join(" ", days), pages.get(i).toString());
    }
  }

  private static String print(java.util.Optional<EventDate> date) {
    return date.map(d -> d.certain() ? String.valueOf(d.date()) : "?" + d).orElse("-");
  }
}
