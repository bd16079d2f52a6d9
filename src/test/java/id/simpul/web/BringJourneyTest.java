package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import id.simpul.store.MemoryStore;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From a pasted article to its page: by keyboard, in both languages, with scripts and without. */
final class BringJourneyTest {
  private static FixtureServer site;
  private static Browsers browsers;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.start();
    site = FixtureServer.startAt("127.0.0.1", false, new MemoryStore());
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

  @ParameterizedTest(name = "{0}, {1} px, {2}, scripts: {3}")
  @CsvSource({
    "id, 1280, LIGHT, true, Bawa halaman, Yang akan dicatat, Tersimpan",
    "en, 360, DARK, true, Bring pages, What would be recorded, Stored",
    "id, 360, LIGHT, false, Bawa halaman, Yang akan dicatat, Tersimpan"
  })
  void from_a_pasted_text_to_its_article(
      String language,
      int width,
      ColorScheme scheme,
      boolean scripts,
      String menu,
      String preview,
      String stored)
      throws Exception {
    Page page =
        browsers.browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(width, 900)
                .setColorScheme(scheme)
                .setJavaScriptEnabled(scripts));
    List<String> troubles = Troubles.of(page, site.url("/"));
    page.navigate(site.url("/periksa-teks?lang=" + language));
    page.locator("nav.places a", new Page.LocatorOptions().setHasText(menu)).click();
    page.locator("#text").fill(text());
    troubles.addAll(looked(page, "form-" + width, scripts));
    page.locator("form.bring button").focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/bawa/*#hasil");
    assertEquals(preview, page.locator("h1").textContent());
    if (scripts) {
      assertEquals("hasil", page.evaluate("() => document.activeElement.id"));
    }
    troubles.addAll(looked(page, "preview-" + width, scripts));
    page.locator("form.store button").first().focus();
    page.keyboard().press("Enter");
    page.locator("h1", new Page.LocatorOptions().setHasText(stored)).waitFor();
    if (scripts) {
      assertEquals("hasil", page.evaluate("() => document.activeElement.id"));
    }
    troubles.addAll(looked(page, "report-" + width, scripts));
    page.locator("a[href^='/artikel/']").first().focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/artikel/**");
    assertTrue(page.locator(".published mark").count() > 0);
    page.close();
    assertEquals(List.of(), troubles);
  }

  private static String text() throws Exception {
    try (InputStream in = BringJourneyTest.class.getResourceAsStream("/web/bring/batang.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> looked(Page page, String name, boolean scripts) throws Exception {
    Path shots = Files.createDirectories(Path.of("target", "pages"));
    Shot.take(page, shots.resolve("bring-" + name + ".png"));
    List<String> found = new ArrayList<>();
    if (scripts) {
      found.addAll(Axe.violations(page));
      int over =
          (int)
              page.evaluate(
                  "() => document.documentElement.scrollWidth -"
                      + " document.documentElement.clientWidth");
      if (over > 0) {
        found.add(name + " is " + over + " px wider than the window");
      }
    }
    return found;
  }
}
