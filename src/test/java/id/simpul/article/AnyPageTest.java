package id.simpul.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Article;
import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.model.Span;
import id.simpul.registry.Registry;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands on a page, what comes out is whole. */
final class AnyPageTest {
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(Registry.load());

  /** Pieces of pages; the seed is fixed, so that a failure comes back. */
  private static final List<String> PIECES =
      List.of(
          "Berita Terkini",
          "60",
          "Selengkapnya",
          "Baca juga: Lain",
          "Baca juga",
          "Berita Terkait",
          "Rapat Rutin Digelar KPU Kota Solok",
          "Oleh : Rina Astuti",
          "Oleh:",
          "5 November 2025",
          "Solok (5/11) - KPU Kota Solok menggelar rapat bersama sekretariat di aula kantor.",
          "Solok (5/11) -",
          "Solok, kota-solok.kpu.go.id –",
          "(sof/ed. Foto: awh/KPU Kota Solok)",
          "Penulis: Dewi",
          "Rapat berjalan lancar dan ditutup menjelang sore hari oleh ketua rapat.",
          "- butir satu",
          "Tempat : aula",
          "|",
          "\u200f\u200e",
          "cafe\u0301 \ud83d\ude00 \ud83d",
          "<h2>Judul</h2>",
          "<p>",
          "</div><article>",
          "&nbsp;",
          "# Kepala",
          "**",
          "\t",
          "\u00a0");

  @Test
  void every_article_of_a_random_page_is_whole() {
    Random random = new Random(20240214);
    int found = 0;
    for (int i = 0; i < 1_500; i++) {
      StringBuilder text = new StringBuilder();
      int lines = 1 + random.nextInt(24);
      for (int k = 0; k < lines; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())))
            .append(random.nextInt(4) == 0 ? " " : random.nextInt(3) == 0 ? "\n\n" : "\n");
      }
      Page.Format format = Page.Format.values()[i % Page.Format.values().length];
      found += check(new Page("uji", format, text.toString()));
    }
    assertTrue(found > 500, "found " + found);
  }

  private static int check(Page page) {
    try {
      List<Article> articles = SPLITTER.split(page, LocalDate.of(2026, 1, 1));
      articles.forEach(article -> isWhole(article, page.text()));
      return articles.size();
    } catch (SimpulException e) {
      assertEquals(ErrorId.PAGE_WITHOUT_ARTICLE, e.id());
      return 0;
    }
  }

  private static void isWhole(Article article, String page) {
    String text = article.text();
    assertTrue(article.bodyStart() < text.length(), page);
    assertTrue(article.bodyStart() == 0 || text.charAt(article.bodyStart() - 1) == '\n', page);
    assertFalse(article.title().contains("\n"), page);
    Stream.of(article.byline(), article.dateline(), article.credits())
        .filter(span -> span != null)
        .forEach(span -> isInside(article, span, page));
    assertTrue(article.storyStart() <= article.storyEnd(), page);
  }

  private static void isInside(Article article, Span span, String page) {
    String printed = span.in(article.text());
    assertTrue(span.start() >= article.bodyStart(), page);
    assertEquals(printed.strip(), printed, page);
  }
}
