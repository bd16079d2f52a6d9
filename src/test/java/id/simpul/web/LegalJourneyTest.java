package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Legal staff: from a question to the sentence behind the answer, and to the exported dossier. */
final class LegalJourneyTest {
  private static FixtureServer site;
  private static Browsers browsers;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.start();
    site = FixtureServer.start();
  }

  @AfterAll
  static void stop() {
    if (browsers != null) {
      browsers.close();
    }
    if (site != null) {
      site.close();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "id, Meja hukum, 1 perkara · Provinsi Kalimantan Timur, kalimatnya, Berkas",
    "en, Legal desk, 1 case · Provinsi Kalimantan Timur, the sentence, Dossier"
  })
  void from_a_question_to_the_dossier(
      String language, String desk, String words, String sentence, String dossier)
      throws Exception {
    Page page =
        browsers.browser.newPage(
            new Browser.NewPageOptions().setViewportSize(1280, 900).setAcceptDownloads(true));
    List<String> troubles = Troubles.of(page, site.url("/"));
    page.navigate(site.url("/?lang=" + language));
    page.locator("nav.places a", new Page.LocatorOptions().setHasText(desk)).click();
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Provinsi Kalimantan Timur"))
        .first()
        .focus();
    page.keyboard().press("Enter");
    page.waitForFunction("words => document.getElementById('jumlah').textContent === words", words);
    assertTrue(page.url().endsWith("/meja?wilayah=64"), page.url());
    assertEquals("jumlah", page.evaluate("() => document.activeElement.id"));
    page.reload();
    assertEquals(words, page.locator("#jumlah").textContent());
    page.locator(".cases a", new Page.LocatorOptions().setHasText("81/PHPU.BUP-XXIII/2025"))
        .first()
        .click();
    page.locator(".parts summary", new Page.LocatorOptions().setHasText(sentence)).first().click();
    page.locator(".parts details[open] .quote a").first().click();
    page.waitForURL("**/artikel/**");
    assertEquals(1, page.locator("mark:has(:target)").count());
    page.goBack();
    Download file =
        page.waitForDownload(
            () ->
                page.locator(".download a", new Page.LocatorOptions().setHasText("DOCX")).click());
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file.path()))) {
      assertEquals(dossier + ": 81/PHPU.BUP-XXIII/2025", document.getParagraphs().get(0).getText());
      assertTrue(document.getFootnotes().size() > 3);
    }
    page.close();
    assertEquals(List.of(), troubles);
  }
}
