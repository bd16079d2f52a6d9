package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
  private static final String RUN =
      "() => axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa',"
          + " 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}).then(found =>"
          + " found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html.slice(0, 160) + ' '"
          + " + n.any.map(a => a.message).join('; '))))";

  private static FixtureServer site;
  private static Browsers browsers;
  private static String axe;
  private static Page page;

  @BeforeAll
  static void start() throws Exception {
    browsers = Browsers.start();
    site = FixtureServer.start();
    axe = axe();
    page = browsers.browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900));
  }

  private static String axe() throws IOException {
    try (InputStream in = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
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

  @SuppressWarnings("unchecked")
  private static List<String> violations(String path, String language, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    page.navigate(site.url(path + (path.contains("?") ? "&" : "?") + "lang=" + language));
    page.evaluate(axe);
    return (List<String>) page.evaluate(RUN);
  }
}
