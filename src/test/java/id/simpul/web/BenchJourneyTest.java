package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A researcher at the bench: from an example to an answer in three views and as a file. */
final class BenchJourneyTest {
  private static FixtureServer site;
  private static Browsers browsers;
  private Page page;
  private List<String> troubles;

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

  private void open(String path) {
    page =
        browsers.browser.newPage(
            new Browser.NewPageOptions().setViewportSize(1280, 900).setAcceptDownloads(true));
    troubles = Troubles.of(page, site.url("/"));
    page.navigate(site.url(path));
    page.locator("#bangku[data-terms=yes]").waitFor();
  }

  private void write(String query) {
    page.evaluate("query => simpulBench.editor.setValue(query)", query);
  }

  private void run() {
    page.locator("#bangku-editor textarea").first().focus();
    page.keyboard().press("Control+Enter");
    page.locator("#jawaban[aria-busy=false]").waitFor();
  }

  private void shot(String name) throws Exception {
    Shot.take(page, Files.createDirectories(Path.of("target", "pages")).resolve(name + ".png"));
  }

  @Test
  void from_an_example_to_the_answer_to_its_file() throws Exception {
    open("/bangku");
    page.locator(".examples a[href$='contoh=articles-per-office-month']")
        .evaluate("a => a.click()");
    page.locator("#bangku[data-terms=yes]").waitFor();
    assertTrue(
        page.locator(".origin a")
            .getAttribute("href")
            .startsWith("/kueri/articles-per-office-month"));
    page.locator("#jalankan").click();
    page.locator(".pane table tbody tr").first().waitFor();
    Locator office = page.locator(".pane td a[href^='/id/organization/']").first();
    assertEquals("Bawaslu Provinsi Jawa Tengah", office.textContent());
    assertTrue(page.url().contains("versi="), page.url());
    shot("bench-table");
    page.locator(".views [data-view=chart]").click();
    page.locator(".pane [data-drawn]").waitFor();
    shot("bench-chart");
    write(
        "SELECT ?person ?office (COUNT(*) AS ?times) WHERE { ?a a simpul:Participation ;"
            + " simpul:participant ?person ; simpul:representing ?office }"
            + " GROUP BY ?person ?office");
    run();
    page.locator(".views [data-view=network]").click();
    page.locator(".pane [data-view=network][data-drawn]").waitFor();
    shot("bench-network");
    Download file = page.waitForDownload(() -> page.locator("#unduhan button[value=csv]").click());
    String csv = Files.readString(file.path());
    assertTrue(csv.contains("kpu-kota-semarang"), csv);
    Download json =
        page.waitForDownload(() -> page.locator("#unduhan button:has-text('JSON')").click());
    assertTrue(Files.readString(json.path()).contains("\"bindings\""));
    String link = page.url();
    page.navigate(link);
    assertEquals(0, page.locator("#berubah").count());
    assertTrue(page.locator("#jawaban table td a").count() > 0, "the server answers the link");
    page.navigate(link.replaceFirst("versi=\\d+", "versi=999"));
    assertEquals(1, page.locator("#berubah").count());
    page.locator("#riwayat li button").first().click();
    page.locator("#hapus").click();
    assertEquals(1, page.locator("#riwayat li.empty").count());
    page.close();
    assertEquals(List.of(), troubles);
  }

  @Test
  void classes_properties_and_things_are_completed_from_our_own_data() throws Exception {
    open("/bangku");
    write("SELECT * WHERE { ?forum a ");
    page.evaluate(
        "() => { const e = simpulBench.editor; e.focus(); e.getDoc().setCursor(0, 99); }");
    page.keyboard().type("Aca");
    Locator first = page.locator(".CodeMirror-hint").first();
    first.waitFor();
    shot("bench-completion");
    assertTrue(page.locator(".CodeMirror-hints").textContent().contains("simpul:Event"));
    page.keyboard().press("Escape");
    write("SELECT * WHERE { ?forum a simpul:Event ; ");
    page.evaluate(
        "() => { const e = simpulBench.editor; e.focus(); e.getDoc().setCursor(0, 99); }");
    page.keyboard().type("organize");
    page.locator(".CodeMirror-hint:has-text('simpul:organizer')").first().click();
    page.waitForFunction("() => simpulBench.editor.getValue().includes('simpul:organizer')");
    page.keyboard().type(" semarang");
    page.keyboard().press("Control+ ");
    page.locator(".CodeMirror-hint:has-text('KPU Kota Semarang')").first().click();
    String query = (String) page.evaluate("() => simpulBench.editor.getValue()");
    assertTrue(query.contains("simpul:organizer organization:kpu-kota-semarang"), query);
    assertTrue(query.contains("PREFIX organization: <"), query);
    page.close();
    assertEquals(List.of(), troubles);
  }

  @Test
  void a_form_suggests_things_and_its_question_opens_on_the_bench() {
    page = browsers.browser.newPage(new Browser.NewPageOptions().setViewportSize(360, 800));
    troubles = Troubles.of(page, site.url("/"));
    page.navigate(site.url("/kueri/case-speakers"));
    page.locator("#p-case").pressSequentially("berau");
    page.locator(".suggestions [role=option]").first().waitFor();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertEquals("81/PHPU.BUP-XXIII/2025", page.locator("#p-case").inputValue());
    page.locator(".parameters button").click();
    page.locator(".bench-link a").click();
    page.locator("#bangku[data-terms=yes]").waitFor();
    String query = (String) page.evaluate("() => simpulBench.editor.getValue()");
    assertTrue(query.contains("LCASE(\"81/PHPU.BUP-XXIII/2025\")"), query);
    page.close();
    assertEquals(List.of(), troubles);
  }

  @Test
  void a_running_query_counts_its_seconds_and_is_cancelled() {
    open("/bangku");
    write("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }");
    page.locator("#jalankan").click();
    page.locator("#lama:has-text('detik')").waitFor();
    page.locator("#batalkan").click();
    page.locator("#jawaban .note:has-text('Dibatalkan setelah')").waitFor();
    page.waitForCondition(() -> metrics().contains("query-cancelled"));
    page.close();
    assertEquals(List.of(), troubles);
  }

  private static String metrics() {
    try {
      return site.get("/metrics", "*/*").body();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_mistake_is_explained_in_indonesian_and_marked() throws Exception {
    open("/bangku");
    write("SELECT ?forum\nWHERE {\n  ?forum a simpul:Event ;;; simpul:date \n}");
    run();
    Locator wrong = page.locator("#salah");
    wrong.waitFor();
    shot("bench-error");
    assertTrue(wrong.textContent().contains("Baris 5, kolom 1"), wrong.textContent());
    assertEquals(1, page.locator(".line-wrong").count());
    page.close();
    // The refused query is a 400, which the browser notes.
    troubles.removeIf(line -> line.contains("status of 400"));
    assertEquals(List.of(), troubles);
  }
}
