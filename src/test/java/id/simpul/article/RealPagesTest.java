package id.simpul.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.simpul.model.Article;
import id.simpul.model.Genre;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Counts on pages as published, which are not part of the project: the folder is named by {@code
 * SIMPUL_REAL_PAGES}, and without it these tests are skipped.
 */
final class RealPagesTest {
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(Registry.load());

  @Test
  void every_article_is_found_with_its_publisher() throws IOException {
    assertPage("000_", "kpu-kota-semarang", 6, 6, 6);
    assertPage("001_", "kpu-kota-semarang", 6, 6, 6);
    assertPage("002_", "kpu-kota-semarang", 6, 6, 6);
    assertPage("003_", "kpu-kabupaten-serang", 6, 4, 5);
    assertPage("004_", "kpu-kabupaten-semarang", 2, 2, 0);
  }

  @Test
  void one_piece_is_an_opinion_with_its_author() throws IOException {
    List<Article> opinions =
        articles("003_").stream().filter(a -> a.genre() == Genre.OPINION).toList();
    assertEquals(1, opinions.size());
    Article opinion = opinions.get(0);
    assertEquals(
        "Oleh : Zaenal Mutiin Anggota KPU Kabupaten Serang",
        Objects.requireNonNull(opinion.byline()).in(opinion.text()));
  }

  private static void assertPage(
      String prefix, String publisher, int count, long datelines, long credits) throws IOException {
    List<Article> articles = articles(prefix);
    assertEquals(count, articles.size(), prefix);
    assertTrue(articles.stream().allMatch(a -> publisher.equals(a.publisher())), prefix);
    assertEquals(datelines, articles.stream().filter(a -> a.dateline() != null).count(), prefix);
    assertEquals(credits, articles.stream().filter(a -> a.credits() != null).count(), prefix);
    assertTrue(articles.stream().allMatch(a -> a.title().length() > 20), prefix);
  }

  private static List<Article> articles(String prefix) throws IOException {
    String folder = System.getenv("SIMPUL_REAL_PAGES");
    assumeTrue(folder != null && Files.isDirectory(Path.of(folder)), "no folder of real pages");
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      Path page =
          files
              .filter(file -> file.getFileName().toString().startsWith(prefix))
              .findFirst()
              .orElse(null);
      assumeTrue(page != null, "no page " + prefix);
      return SPLITTER.split(new PageReader().read(page), LocalDate.of(2026, 1, 1));
    }
  }
}
