package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * axe-core on every page of {@code web/pages.csv}, in both languages, on light paper and on dark:
 * WCAG 2.2 A and AA and its best practices.
 */
final class AccessibilityTest {
  private static FixtureServer site;
  private static Browsers browsers;
  private static Page page;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.start();
    site = FixtureServer.start();
    page = browsers.browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
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
  @CsvFileSource(resources = "/web/pages.csv", numLinesToSkip = 1)
  void everyone_can_read_and_use_the_page(String path) {
    List<String> found = new ArrayList<>();
    found.addAll(violations(path, "id", ColorScheme.LIGHT));
    found.addAll(violations(path, "en", ColorScheme.DARK));
    assertEquals(List.of(), found);
  }

  private static List<String> violations(String path, String language, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate(site.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
    return Axe.violations(page);
  }
}
