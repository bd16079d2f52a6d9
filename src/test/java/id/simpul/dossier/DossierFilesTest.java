package id.simpul.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.dossier.Dossier.Chapter;
import id.simpul.dossier.Dossier.Source;
import id.simpul.dossier.Dossier.Statement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What leaves the house keeps every sign of every quote. */
final class DossierFilesTest {
  private static final String ODD = "“kata” – naïve Ω Ж ✓ 日本 😀 \u0002";

  @Test
  void a_pdf_draws_every_sign_or_names_its_code() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write("<p>" + ODD + "</p>", "body { font: 10pt Simpul, Signs; }", out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      String text = new PDFTextStripper().getText(document);
      assertTrue(text.contains("“kata” – naïve Ω Ж ✓"), text);
      assertTrue(text.contains("[U+65E5][U+672C]"), text);
    }
  }

  @Test
  void a_pdf_fetches_nothing() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfWriter.write(
        "<link rel=stylesheet href='http://127.0.0.1:9/x.css'><img src='file:///etc/hostname'>aman",
        "body { font: 10pt Simpul; background: url(http://127.0.0.1:9/y.png) }",
        out);
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertTrue(new PDFTextStripper().getText(document).contains("aman"));
    }
  }

  @Test
  void a_word_file_takes_signs_that_xml_cannot_hold() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Source source = new Source(ODD, "KPU Kota Contoh", "http://127.0.0.1/artikel/a#b");
    DocxWriter.write(
        new Dossier(
            ODD,
            "",
            List.of(),
            "id",
            List.of(new Chapter("Bab", 1, List.of(new Statement(ODD, true, List.of(source)))))),
        out);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
      assertEquals(1, document.getFootnotes().size());
      String note = document.getFootnotes().get(0).getParagraphs().get(0).getText();
      assertTrue(note.contains("日本 😀 [U+0002]"), note);
    }
  }

  @Test
  void a_workbook_never_runs_what_a_page_wrote() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Workbook.write(
        List.of(
            new Workbook.Table(
                "A", List.of("x", "y"), List.of(List.of("=1+1", "7"), List.of("http://a b", "")))),
        out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      var row = book.getSheet("A").getRow(1);
      assertEquals("=1+1", row.getCell(0).getStringCellValue());
      assertEquals(7, row.getCell(1).getNumericCellValue());
    }
  }
}
