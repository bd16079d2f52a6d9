package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader at the dashboard, in a real browser. */
final class DashboardJourneyTest {
  private static FixtureServer site;
  private static Browsers browsers;
  private List<String> troubles = List.of();
  private Page page;

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

  @BeforeEach
  void open() {
    page = browsers.browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 800));
    troubles = Troubles.of(page, site.url("/"));
  }

  @AfterEach
  void close() {
    page.close();
    assertEquals(List.of(), troubles);
  }

  @Test
  void from_filter_to_exported_csv() throws Exception {
    page.navigate(site.url("/"));
    page.locator("nav a[href='/dasbor']").first().click();
    page.locator("#saring-provinsi").selectOption("33");
    page.waitForURL("**/dasbor?*provinsi=33*");
    page.locator(".words a:has-text('Jawa Tengah')").waitFor();
    page.locator(".tabs a:has-text('Kantor')").click();
    page.waitForURL("**/dasbor/matriks?provinsi=33");
    page.locator("#saring-seri").selectOption("kamis-sesuatu");
    page.waitForURL("**seri=kamis-sesuatu**");
    page.locator(".words a:has-text('Kamis Sesuatu')").waitFor();
    Download csv = page.waitForDownload(() -> page.locator(".tools a:has-text('CSV')").click());
    List<String> lines = Files.readAllLines(csv.path());
    assertEquals("simpul-kehadiran-kantor.csv", csv.suggestedFilename());
    assertEquals(page.locator("#matriks-gambar tbody tr").count(), lines.size() - 1);
    assertTrue(lines.stream().skip(1).allMatch(l -> l.contains("Kamis Sesuatu")), lines.toString());
    page.locator("#matriks-gambar tbody a:has(.shape)").first().click();
    page.waitForURL("**/dasbor/bukti?**");
    assertTrue(page.locator(".proof blockquote").count() > 0);
    page.goBack();
    page.locator("#matriks-gambar").waitFor();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"/dasbor/linimasa", "/dasbor/matriks", "/dasbor/peta", "/dasbor/pembicara"})
  void a_picture_is_saved_as_png(String path) throws Exception {
    page.navigate(site.url(path));
    Download png = page.waitForDownload(() -> page.locator("button.png").click());
    byte[] bytes = Files.readAllBytes(png.path());
    assertEquals((byte) 'P', bytes[1]);
    assertTrue(bytes.length > 3_000, bytes.length + " bytes");
    Files.write(
        Files.createDirectories(Path.of("target", "pages"))
            .resolve("png" + path.replace('/', '-') + ".png"),
        bytes);
  }

  @Test
  void the_chart_is_drawn_from_the_table_in_the_place_kept_for_it() {
    page.addInitScript(
        "window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => {"
            + " window.shift += e.value })).observe({type: 'layout-shift', buffered: true})");
    page.navigate(site.url("/dasbor/linimasa"));
    page.locator(".chart canvas").waitFor();
    page.waitForTimeout(200);
    double shift = ((Number) page.evaluate("() => window.shift")).doubleValue();
    assertTrue(shift < 0.01, "the page moved by " + shift);
    assertEquals("img", page.locator(".chart").getAttribute("role"));
    page.locator(".twin summary").click();
    assertTrue(page.locator("#linimasa-tabel td a").count() > 0);
  }

  @ParameterizedTest(name = "{0} at {1} px")
  @CsvSource({
    "/dasbor, 360",
    "/dasbor/matriks?menurut=bulan, 360",
    "/dasbor/orang, 360",
    "/dasbor/linimasa, 360",
    "/dasbor/peta?provinsi=33, 360",
    "/dasbor/pembicara, 360",
    "/dasbor/seri, 360",
    "/dasbor/bukti, 360",
    "/dasbor, 1920",
    "/dasbor/peta, 1920"
  })
  void pages_fit_their_width(String path, int width) throws Exception {
    page.setViewportSize(width, 800);
    page.navigate(site.url(path));
    Path shots = Files.createDirectories(Path.of("target", "pages"));
    Shot.take(page, shots.resolve(path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png"));
    assertEquals(
        0,
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        "the page is wider than the window");
  }

  @Test
  void the_first_screen_answers_and_the_first_column_stays() {
    page.navigate(site.url("/dasbor"));
    var box = page.locator(".matrix tbody tr").first().boundingBox();
    assertTrue(box.y + box.height < 800, "the first row ends at " + (box.y + box.height));
    page.setViewportSize(360, 800);
    page.navigate(site.url("/dasbor/matriks?menurut=bulan"));
    var head = page.locator("#matriks-gambar tbody th").first();
    double before = head.boundingBox().x;
    page.evaluate("() => { document.querySelector('.scroll.sticky').scrollLeft = 200 }");
    assertEquals(before, head.boundingBox().x, 1);
  }

  @Test
  void everything_is_reached_by_keyboard() {
    page.navigate(site.url("/dasbor/matriks"));
    List<String> reached = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      page.keyboard().press("Tab");
      reached.add(
          (String)
              page.evaluate(
                  "() => document.activeElement.id || document.activeElement.className ||"
                      + " document.activeElement.getAttribute('href')"));
    }
    Stream.of("saring-tahun", "saring-tingkat", "png", "scroll sticky")
        .forEach(part -> assertTrue(reached.contains(part), part + " not in " + reached));
    assertTrue(reached.stream().anyMatch(r -> String.valueOf(r).startsWith("/dasbor/bukti")));
  }
}
