package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The legal desk: the table of cases, a case's page, and what is taken home. */
final class DeskPagesTest {
  private static final String BERAU = "81-phpu.bup-xxiii-2025";
  private static final String SENTENCE =
      "memaparkan telaah atas Putusan MK Nomor 81/PHPU.BUP-XXIII/2025";

  private static FixtureServer site;

  @BeforeAll
  static void start() throws Exception {
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static Document page(String path) throws Exception {
    return Jsoup.parse(site.page(path).body());
  }

  private static byte[] bytes(String path) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(site.url(path))).build(),
            HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  @Test
  void facets_count_what_each_choice_would_leave() throws Exception {
    Document desk = page("/meja");
    int cases = desk.select(".cases tbody tr").size();
    assertEquals(cases + " perkara", desk.selectFirst("#jumlah").text());
    for (Element choice : desk.select(".facet a")) {
      Document narrowed = page(choice.attr("href"));
      assertEquals(
          choice.selectFirst(".count").text(),
          Integer.toString(narrowed.select(".cases tbody tr").size()),
          choice.attr("href"));
    }
  }

  @Test
  void the_filter_stands_in_the_address_and_in_words() throws Exception {
    Document desk = page("/meja?wilayah=64&tahun-kajian=2025");
    assertEquals(
        "1 perkara · Provinsi Kalimantan Timur · dipelajari 2025",
        desk.selectFirst("#jumlah").text());
    assertTrue(desk.select(".words a[href='/meja?tahun-kajian=2025']").hasText());
    assertEquals(
        "1 case · Provinsi Kalimantan Timur · studied 2025",
        page("/meja?wilayah=64&tahun-kajian=2025&lang=en").selectFirst("#jumlah").text());
  }

  @Test
  void values_of_one_facet_widen_and_facets_narrow() throws Exception {
    assertEquals(2, page("/meja?wilayah=64,73").select(".cases tbody tr").size());
    assertEquals(1, page("/meja?wilayah=64,73&q=palopo").select(".cases tbody tr").size());
    Document nothing = page("/meja?wilayah=64&q=palopo");
    assertTrue(nothing.selectFirst(".set .empty").text().contains("Lepaskan salah satu saringan"));
    assertFalse(nothing.select(".words a.clear").isEmpty());
  }

  @Test
  void a_broken_number_and_a_case_by_place_show_their_proposal() throws Exception {
    Document desk = page("/meja");
    String broken = desk.selectFirst("tr:contains(168/PHPU.WAKO-XXII/2025)").text();
    assertTrue(broken.contains("Angka Romawi XXII") && broken.contains("168/PHPU.WAKO-XXIII/2025"));
    assertTrue(
        desk.selectFirst("tr:contains(Gorontalo Utara)").text().contains("55/PHPU.BUP-XXIII/2025"));
    Element flag = page("/id/ruling/168-phpu.wako-xxii-2025").selectFirst(".warning");
    assertTrue(flag.text().contains("168/PHPU.WAKO-XXIII/2025"), flag.text());
    assertTrue(flag.selectFirst(".quote blockquote").text().contains("168/PHPU.WAKO-XXII/2025"));
  }

  @Test
  void a_case_shows_who_spoke_in_which_role_on_that_day_with_the_sentence() throws Exception {
    Document file = page("/id/ruling/" + BERAU);
    Element speaker = file.selectFirst(".parts li:contains(Bagas Hartanto)");
    assertTrue(speaker.selectFirst(".capacities").text().contains("narasumber"));
    assertTrue(speaker.text().contains("Ketua Divisi Hukum dan Pengawasan"), speaker.text());
    assertTrue(speaker.text().contains("peran pada hari itu"));
    assertTrue(speaker.selectFirst("blockquote").text().contains(SENTENCE));
    assertTrue(file.select("#ruling-study .quote").text().contains("KPU Kota Semarang"));
    assertTrue(file.select("#ruling-study time").eachAttr("datetime").contains("2025-11-05"));
  }

  @Test
  void a_regulation_has_a_page_alike() throws Exception {
    Document file = page("/id/regulation/peraturan-kpu-17-2023");
    assertTrue(file.selectFirst("#document-forums").text().contains("Pasal 10"));
    assertTrue(file.selectFirst("#document-forums .purpose").text().contains("dasar"));
    assertTrue(file.select("#ruling-outcomes").isEmpty());
    assertTrue(bytes("/berkas/regulation/peraturan-kpu-17-2023.docx").length > 1000);
  }

  @Test
  void the_word_file_has_the_sentences_as_footnotes() throws Exception {
    try (XWPFDocument document =
        new XWPFDocument(new ByteArrayInputStream(bytes("/berkas/ruling/" + BERAU + ".docx")))) {
      List<String> notes = document.getFootnotes().stream().map(DeskPagesTest::text).toList();
      assertTrue(
          notes.stream()
              .anyMatch(
                  n ->
                      n.contains(SENTENCE)
                          && n.contains("KPU Kota Semarang, Rabu, 5 November 2025")
                          && n.contains("“Kamis Sesuatu Bedah Putusan Berau”")
                          && n.contains(site.url("/artikel/"))),
          notes.toString());
      assertTrue(
          document.getParagraphs().stream()
              .anyMatch(
                  p -> "Heading1".equals(p.getStyle()) && p.getText().contains("Dipelajari")));
    }
  }

  private static String text(XWPFFootnote note) {
    StringBuilder text = new StringBuilder();
    note.getParagraphs().forEach(p -> text.append(p.getText()));
    return text.toString();
  }

  @Test
  void the_pdf_has_the_same_text_with_fonts_embedded() throws Exception {
    try (PDDocument document = Loader.loadPDF(bytes("/berkas/ruling/" + BERAU + ".pdf"))) {
      String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertTrue(text.contains(SENTENCE), text);
      assertTrue(text.contains("Bagas Hartanto: narasumber"), text);
      for (var page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
        }
      }
    }
  }

  @Test
  void the_workbook_has_four_sheets_with_a_quote_for_each_statement() throws Exception {
    try (XSSFWorkbook book =
        new XSSFWorkbook(new ByteArrayInputStream(bytes("/meja/berkas.xlsx?wilayah=64")))) {
      assertEquals(4, book.getNumberOfSheets());
      assertEquals(1, book.getSheet("Perkara").getLastRowNum());
      assertTrue(book.getSheet("Kutipan").getLastRowNum() >= 5);
      assertTrue(book.getSheet("Kantor").getLastRowNum() >= 2);
      String first = book.getSheet("Kutipan").getRow(1).getCell(3).getStringCellValue();
      assertFalse(first.isBlank());
    }
  }

  @Test
  void a_dossier_of_a_selection_holds_what_the_filter_leaves() throws Exception {
    String dossier = page("/meja/berkas.html?wilayah=73").text();
    assertTrue(dossier.contains("168/PHPU.WAKO-XXII/2025"));
    assertFalse(dossier.contains("81/PHPU.BUP-XXIII/2025"));
  }

  @Test
  void an_empty_store_says_what_to_do() throws Exception {
    try (FixtureServer empty = FixtureServer.startEmpty()) {
      assertTrue(empty.page("/meja").body().contains("Belum ada perkara"));
      assertEquals(200, empty.page("/meja/berkas.pdf").statusCode());
    }
  }

  @Test
  void the_first_page_is_light() throws Exception {
    int size = site.page("/meja").body().length();
    for (Element part : page("/meja").select("link[rel=stylesheet], script[src]")) {
      size +=
          site.page(part.hasAttr("href") ? part.attr("href") : part.attr("src")).body().length();
    }
    assertTrue(size < 150_000, size + " characters without compression");
  }
}
