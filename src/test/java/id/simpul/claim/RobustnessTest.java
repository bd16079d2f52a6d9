package id.simpul.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.article.ArticleSplitter;
import id.simpul.corpus.HardLine;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Mention;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages that no office means to publish: whatever comes in, nothing crashes or hangs, and every
 * claim stands on a sentence of the article. The time limits guard against hangs only.
 */
class RobustnessTest {
  private static final Registry REGISTRY = Registry.load();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(REGISTRY, Models.load());
  private static final ArticleSplitter SPLITTER = new ArticleSplitter(REGISTRY);
  private static final LocalDate READ_ON = LocalDate.of(2025, 12, 31);

  private static final String TITLE = "KPU Kota Semarang Gelar Rapat Kerja";
  private static final String STORY =
      "Semarang, kota-semarang.kpu.go.id - KPU Kota Semarang menggelar rapat kerja, Rabu (6/8/2025). "
          + "Rapat dibuka Ketua KPU Kota Semarang, Rini Kusumawati, S.H., M.H. "
          + "Hadir Anggota KPU Kota Semarang, Budi Harianto.";

  static Stream<HardLine> lines() {
    return HardLine.all().stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  @Timeout(60)
  void a_long_line_of_anything_is_read_to_its_end(HardLine line) {
    for (Page page : line.pages(20_000)) {
      read(page).forEach(RobustnessTest::standsOnItsText);
    }
  }

  @Test
  @Timeout(300)
  void a_page_of_ten_thousand_articles_is_read_whole() {
    StringBuilder page = new StringBuilder("Berita Terkini\n\n");
    for (int i = 1; i <= 10_000; i++) {
      page.append("KPU Kota Semarang Gelar Rapat Kerja Bagian ").append(i).append("\n\n");
      page.append(STORY).append(" Rapat itu yang ke-").append(i).append(".\n\n");
    }
    List<Extraction> read = read(new Page("banyak.txt", Page.Format.TEXT, page.toString()));
    assertEquals(10_000, read.size());
    assertEquals(2, persons(read.get(9_999)).size());
    standsOnItsText(read.get(9_999));
  }

  @Test
  @Timeout(120)
  void a_sentence_of_a_hundred_thousand_words_is_read() {
    String page = TITLE + "\n\n" + STORY + " Rapat membahas" + " data pemilih".repeat(50_000) + ".";
    List<Extraction> read = read(new Page("panjang.txt", Page.Format.TEXT, page));
    assertEquals(2, persons(read.get(0)).size());
    standsOnItsText(read.get(0));
  }

  @Test
  void decomposed_letters_name_the_same_persons() {
    String composed = TITLE + "\n\n" + STORY.replace("Rini", "Réni");
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertFalse(composed.equals(decomposed));
    assertEquals(claims(composed), claims(decomposed));
  }

  static Stream<String> noise() {
    return Stream.of(
        "\u200F",
        "\u200B",
        "\uFEFF",
        "\u0000",
        "\u0007",
        "\uD83D\uDE00 ",
        "\r\n",
        "\u00AD",
        "\uD83D",
        "\u202E",
        "\u00A0",
        "\t");
  }

  @ParameterizedTest
  @MethodSource("noise")
  void marks_around_names_neither_crash_nor_move_the_evidence(String mark) {
    String page =
        TITLE
            + "\n\n"
            + STORY.replace("Rini ", mark + "Rini ").replace(", Budi", ", " + mark + "Budi");
    for (Extraction extraction : read(new Page("tanda.txt", Page.Format.TEXT, page))) {
      standsOnItsText(extraction);
      assertTrue(persons(extraction).size() >= 1, () -> "No person is left of " + page);
    }
  }

  static Stream<String> bombs() {
    String story = "<h1>" + TITLE + "</h1><p>" + STORY + "</p>";
    return Stream.of(
        "<div>".repeat(20_000) + story,
        "<p " + "a=1 ".repeat(100_000) + ">" + story,
        "<table>" + "<tr><td>".repeat(20_000) + story,
        "<!DOCTYPE html [<!ENTITY a \"b\">]><html>"
            + story
            + "&a;".repeat(1_000)
            + "&amp;".repeat(1_000),
        "<article>" + story + "<table><tr><td>1<td>2<tr></table></b></i></article",
        "<script>" + "x".repeat(100_000) + "</script>" + story,
        "<a href=#>".repeat(20_000) + story);
  }

  @ParameterizedTest
  @MethodSource("bombs")
  @Timeout(60)
  void a_bomb_of_html_is_read_or_refused_with_a_reason(String html) {
    try {
      for (Extraction extraction : read("bom.html", html.getBytes(StandardCharsets.UTF_8))) {
        standsOnItsText(extraction);
      }
    } catch (SimpulException refused) {
      assertFalse(String.valueOf(refused.getMessage()).isBlank());
    }
  }

  @Test
  void bytes_of_no_encoding_leave_the_sentences_around_them() {
    byte[] bytes = (TITLE + "\n\n" + STORY + " #").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 1] = (byte) 0xC3;
    for (Extraction extraction : read("rusak.txt", bytes)) {
      assertEquals(2, persons(extraction).size());
      standsOnItsText(extraction);
    }
  }

  private static List<Extraction> read(String source, byte[] bytes) {
    return read(new PageReader(50_000_000).read(source, bytes));
  }

  private static List<Extraction> read(Page page) {
    try {
      return EXTRACTOR.extract(SPLITTER.split(page, READ_ON));
    } catch (SimpulException noArticle) {
      return List.of();
    }
  }

  private static TreeSet<String> claims(String page) {
    TreeSet<String> all = new TreeSet<>();
    for (Extraction extraction : read("sama.txt", page.getBytes(StandardCharsets.UTF_8))) {
      extraction.claims().forEach(c -> all.add(c.kind() + " " + c.rule()));
      persons(extraction).forEach(p -> all.add(Normalizer.normalize(p, Normalizer.Form.NFC)));
    }
    return all;
  }

  private static TreeSet<String> persons(Extraction extraction) {
    TreeSet<String> names = new TreeSet<>();
    for (Mention mention : extraction.mentions()) {
      if (mention.kind() == id.simpul.model.MentionKind.PERSON && mention.refersTo() != null) {
        names.add(mention.refersTo().label());
      }
    }
    return names;
  }

  /** Every claim has evidence, and every mention is what the article prints there. */
  private static void standsOnItsText(Extraction extraction) {
    Article article = extraction.article();
    for (Claim claim : extraction.claims()) {
      assertFalse(claim.evidence().isEmpty(), () -> "No sentence for " + claim);
      for (Evidence evidence : claim.evidence()) {
        assertFalse(
            evidence.span().in(article.text()).isBlank(), () -> "Blank evidence of " + claim);
      }
    }
    for (Mention mention : extraction.mentions()) {
      assertEquals(mention.span().in(article.text()), mention.printed());
    }
  }
}
