package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, at a desk's and a phone's width. */
final class BrowserTest {
  private static FixtureServer site;
  private static Browsers browsers;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.start();
    browser = browsers.browser;
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

  @ParameterizedTest(name = "{0} at {1} px")
  @CsvSource({
    "/, 1280",
    "/, 360",
    "/perkara, 360",
    "/meja, 360",
    "/meja, 1920",
    "/berkas/ruling/81-phpu.bup-xxiii-2025.html, 360",
    "/orang?q=kpu, 360",
    "/id/ruling/168-phpu.wako-xxii-2025, 360",
    "/id/event/kamis-sesuatu.2025-11-05, 360",
    "/id/organization/kpu-provinsi-jawa-tengah, 360",
    "/artikel/kpu-kota-semarang.bedah-putusan-berau.0a1b2c3d, 360",
    "/kueri/studied-cases, 360",
    "/bangku, 360",
    "/cari?q=berau, 1280",
    "/cari?q=berau, 360",
    "/ontology, 360",
    "/akurasi, 1280",
    "/akurasi, 360"
  })
  void pages_fit_their_width_without_errors_or_requests_elsewhere(String path, int width)
      throws Exception {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 800));
    List<String> troubles = Troubles.of(page, site.url("/"));
    page.navigate(site.url(path));
    Path shots = Files.createDirectories(Path.of("target", "pages"));
    Shot.take(page, shots.resolve(path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png"));
    int overflow =
        (int)
            page.evaluate(
                "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
    page.close();
    assertEquals(List.of(), troubles);
    assertEquals(0, overflow, "the page is wider than the window");
  }

  @Test
  void both_questions_are_answered_on_the_first_screen() {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
    page.navigate(site.url("/"));
    for (String part : new String[] {".matrix tbody tr", "#home-cases tbody tr"}) {
      var box = page.locator(part).first().boundingBox();
      assertTrue(box.y + box.height < 800, part + " ends at " + (box.y + box.height));
    }
    page.close();
  }

  @Test
  void the_keyboard_reaches_a_sentence_from_the_home_page() {
    Page page = browser.newPage();
    page.navigate(site.url("/"));
    page.keyboard().press("Tab");
    assertEquals("skip", page.evaluate("() => document.activeElement.className"));
    page.locator("#home-cases a[href^='/artikel/']").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/artikel/**");
    assertEquals(1, page.locator("mark:has(:target)").count());
    page.close();
  }

  @Test
  void suggestions_are_reached_with_arrows_left_with_escape_and_followed_with_enter() {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 800));
    page.navigate(site.url("/"));
    page.locator("#cari").pressSequentially("bagas");
    page.locator("#cari-saran [role=option]").first().waitFor();
    Shot.take(page, Path.of("target", "pages", "suggestions-360.png"));
    assertEquals("true", page.locator("#cari").getAttribute("aria-expanded"));
    page.keyboard().press("Escape");
    assertEquals("false", page.locator("#cari").getAttribute("aria-expanded"));
    page.keyboard().press("ArrowDown");
    assertEquals("cari-saran-0", page.locator("#cari").getAttribute("aria-activedescendant"));
    page.keyboard().press("Enter");
    page.waitForURL("**/id/person/bagas-hartanto**");
    page.close();
  }

  @Test
  void the_dark_scheme_has_its_own_paper() {
    String light = paper(ColorScheme.LIGHT);
    String dark = paper(ColorScheme.DARK);
    assertTrue(!light.equals(dark), light + " and " + dark);
  }

  private static String paper(ColorScheme scheme) {
    Page page = browser.newPage(new Browser.NewPageOptions().setColorScheme(scheme));
    page.navigate(site.url("/"));
    String colour = (String) page.evaluate("() => getComputedStyle(document.body).backgroundColor");
    page.close();
    return colour;
  }
}
