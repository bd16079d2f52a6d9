package id.simpul.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.Article;
import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.model.Span;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every shape of page is cut as its {@code .expected.json} says. */
final class ArticleSplitterTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");
  private static final LocalDate READ_ON = LocalDate.of(2026, 1, 1);
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(Registry.load());

  static Stream<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> !file.toString().endsWith(".json")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_is_cut_as_expected(Path file) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.\\w+$", ".expected.json");
    JsonNode expected = new ObjectMapper().readTree(PAGES.resolve(name).toFile());
    List<Article> articles = SPLITTER.split(new PageReader().read(file), READ_ON);
    assertEquals(expected.get("articles").findValuesAsText("title"), titles(articles));
    for (int i = 0; i < articles.size(); i++) {
      agrees(expected.get("articles").get(i), articles.get(i));
      isWhole(articles.get(i), i);
    }
    for (JsonNode absent : expected.path("absent")) {
      articles.forEach(a -> assertFalse(a.text().contains(absent.asText()), absent.asText()));
    }
  }

  private static List<String> titles(List<Article> articles) {
    return articles.stream().map(Article::title).toList();
  }

  private static void agrees(JsonNode expected, Article article) {
    String body = article.text().substring(article.bodyStart());
    String about = "in: " + article.title();
    assertEquals(expected.get("publisher").textValue(), article.publisher(), about);
    assertEquals(expected.get("genre").textValue(), article.genre().slug(), about);
    assertEquals(
        expected.path("dateline").textValue(), printed(article, article.dateline()), about);
    assertEquals(expected.path("byline").textValue(), printed(article, article.byline()), about);
    assertEquals(expected.path("credits").textValue(), printed(article, article.credits()), about);
    assertTrue(body.startsWith(expected.path("begins").asText("")), body);
    assertTrue(body.endsWith(expected.path("ends").asText("")), body);
    expected.path("contains").forEach(part -> assertTrue(body.contains(part.asText()), body));
  }

  private static String printed(Article article, Span span) {
    return span == null ? null : span.in(article.text());
  }

  private static void isWhole(Article article, int index) {
    assertEquals(index, article.index());
    assertTrue(article.bodyStart() == 0 || article.text().charAt(article.bodyStart() - 1) == '\n');
    assertTrue(article.storyStart() >= article.bodyStart());
    assertTrue(article.storyEnd() > article.storyStart());
    assertTrue(article.storyEnd() <= article.text().length());
    assertFalse(article.sample());
    assertEquals(READ_ON, article.readOn());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Halo.",
        "Beranda\nProfil\nBerita\nPPID\nKontak",
        "Berita Terkini\n12\nSelengkapnya",
        "Rapat Pleno Digelar\nBimtek Dibuka Hari Ini\nApel Pagi Diikuti Semua Pegawai",
        "2019 2020 2021 2022 2023 2024 1230 1234 5553 2342 9999 1212 3434 5656 7878 9090 1111"
      })
  void a_page_without_a_story_is_refused(String text) {
    SimpulException error = assertThrows(SimpulException.class, () -> split(text));
    assertEquals(ErrorId.PAGE_WITHOUT_ARTICLE, error.id());
    assertTrue(error.problem().contains("'uji.txt'"), error.problem());
  }

  @Test
  void characters_stay_as_published() {
    String body =
        "KPU Kota Tegal\u00a0menggelar  rapat “terbuka”.Rapat dihadiri cafe\u0301 dan \u200fwarga kota.";
    Article article = split("Rapat Terbuka di Kota Tegal\n\n" + body).get(0);
    assertEquals("Rapat Terbuka di Kota Tegal\n" + body, article.text());
  }

  @Test
  void an_ambiguous_office_is_settled_by_the_seat() {
    Article article =
        split(
                "Apel Rutin di Halaman Kantor\nSlawi (11/2) KPU Tegal melaksanakan apel rutin di halaman kantor pagi hari.")
            .get(0);
    assertEquals("kpu-kabupaten-tegal", article.publisher());
  }

  @Test
  void a_seat_alone_never_decides_against_the_text() {
    Article article =
        split(
                "Rapat Kerja Pengawas\nSerang (28/1) - KPU Kabupaten Serang melaksanakan rapat kerja di aula kantor.")
            .get(0);
    assertEquals("kpu-kabupaten-serang", article.publisher());
  }

  @Test
  void ten_thousand_articles_are_cut_in_seconds() {
    StringBuilder page = new StringBuilder("Berita Terkini\n\n");
    for (int i = 0; i < 10_000; i++) {
      page.append("KPU Kota Solok Gelar Rapat Nomor ")
          .append(i)
          .append("\n\nSolok (")
          .append(i % 28 + 1)
          .append("/3) - KPU Kota Solok menggelar rapat. ")
          .append("Rapat membahas tahapan berikutnya bersama sekretariat. ".repeat(10))
          .append("(Humas KPU Kota Solok)\n\n");
    }
    List<Article> articles =
        assertTimeoutPreemptively(Duration.ofSeconds(90), () -> split(page.toString()));
    assertEquals(10_000, articles.size());
    assertEquals("kpu-kota-solok", articles.get(9_999).publisher());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "(",
        "A ",
        "- ",
        "1",
        "Oleh ",
        "a.a",
        "/ ",
        "[x](",
        "**a",
        "<div>",
        "&#",
        "Rabu, 1 ",
        "“a” ",
        ". A"
      })
  void a_megabyte_of_garbage_does_not_hang(String piece) {
    String line = piece.repeat(1_000_000 / piece.length());
    for (Page.Format format : Page.Format.values()) {
      Page page = new Page("uji", format, "Judul Yang Wajar Untuk Uji\n" + line + "\n" + line);
      assertTimeoutPreemptively(
          Duration.ofSeconds(60),
          () -> {
            try {
              SPLITTER.split(page, READ_ON);
            } catch (SimpulException e) {
              assertEquals(ErrorId.PAGE_WITHOUT_ARTICLE, e.id());
            }
          },
          format + " " + piece);
    }
  }

  @Test
  void a_million_short_lines_do_not_hang() {
    String page = "Judul Singkat Saja\n".repeat(200_000) + "x\n".repeat(200_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(90), () -> assertThrows(SimpulException.class, () -> split(page)));
  }

  private static List<Article> split(String text) {
    return SPLITTER.split(new Page("uji.txt", Page.Format.TEXT, text), READ_ON);
  }
}
