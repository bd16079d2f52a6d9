package id.simpul.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.Extraction;
import id.simpul.model.Page;
import id.simpul.pipeline.ExtractionJson;
import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Progress;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.riot.Lang;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that readers bring, over HTTP. */
final class BringPagesTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static FixtureServer shared;
  private FixtureServer site = shared;

  @BeforeAll
  static void start() {
    shared = FixtureServer.startAt("127.0.0.1", false, new MemoryStore());
  }

  @AfterAll
  static void stop() {
    shared.close();
  }

  @AfterEach
  void clear() {
    if (site != shared) {
      site.close();
    }
    List<String> sources = List.copyOf(shared.store.readings().sources());
    if (!sources.isEmpty()) {
      shared.intake.pipeline().remove(sources);
    }
  }

  private static byte[] bytes(String name) throws Exception {
    try (InputStream in = BringPagesTest.class.getResourceAsStream("/web/bring/" + name)) {
      return in.readAllBytes();
    }
  }

  private static String text(String name) throws Exception {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static MultipartForm batang() throws Exception {
    return new MultipartForm().file("batang.txt", bytes("batang.txt"));
  }

  private HttpResponse<String> bring(MultipartForm form) throws Exception {
    return site.send(form.request(site.url("/bawa")));
  }

  /** Brings pages and returns the address of their preview. */
  private String address(MultipartForm form) throws Exception {
    HttpResponse<String> answer = bring(form);
    assertEquals(303, answer.statusCode(), answer.body());
    return answer.headers().firstValue("Location").orElseThrow().replace("#hasil", "");
  }

  private Document show(String address) throws Exception {
    HttpResponse<String> answer = site.page(address);
    for (int i = 0; i < 200 && answer.headers().firstValue("Refresh").isPresent(); i++) {
      Thread.sleep(25);
      answer = site.page(address);
    }
    assertEquals(200, answer.statusCode(), answer.body());
    return Jsoup.parse(answer.body());
  }

  private Document store(String address) throws Exception {
    HttpResponse<String> answer = site.post(address, "text/plain", "text/html", "");
    assertEquals(303, answer.statusCode(), answer.body());
    return show(address);
  }

  private JsonNode job(String self, String awaited) throws Exception {
    JsonNode job = JSON.readTree(site.get(self, "*/*").body());
    for (int i = 0; i < 200 && !job.get("state").asText().equals(awaited); i++) {
      Thread.sleep(25);
      job = JSON.readTree(site.get(self, "*/*").body());
    }
    assertEquals(awaited, job.get("state").asText(), job.toString());
    return job;
  }

  private static String export(Pipeline pipeline) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    pipeline.export(Lang.NQUADS, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void a_preview_shows_every_claim_with_its_sentence_and_stores_nothing() throws Exception {
    long version = site.store.version();
    String address =
        address(
            batang()
                .file("pekalongan.html", bytes("pekalongan.html"))
                .file("foto.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'})
                .file("kosong.txt", new byte[0])
                .file("menu.txt", "Beranda".getBytes(StandardCharsets.UTF_8)));
    Document page = show(address);
    assertEquals(version, site.store.version());
    assertEquals(3, page.select(".brought").size());
    assertEquals(3, page.select(".status.new").size() / 2);
    assertTrue(page.select(".published mark").text().contains("Narasumber forum ialah Bambang"));
    assertTrue(page.select(".claims").text().contains("Bambang Sutrisno"));
    assertTrue(page.select(".claims .rule code").size() > 10);
    assertTrue(page.select("aside").text().contains("Kamis, 6 November 2025"));
    assertTrue(page.select("aside").text().contains("“Kamis (6/11)”"));
    assertTrue(page.select(".warning .flag").size() > 0, "the number of Palopo is odd");
    assertTrue(page.select(".warning").text().contains("168/PHPU.WAKO-XXIII/2025"));
    assertEquals(
        List.of("foto.png file-type", "kosong.txt file-empty", "menu.txt page-without-article"),
        page.select("#dilewati").first().closest("section").select("tbody tr").stream()
            .map(row -> row.child(0).text() + " " + row.child(3).text())
            .toList());
    assertTrue(page.text().contains("Simpan sebagai .txt, .html, .htm, atau .md."));
    assertEquals(0, page.select("script:not([src]), style, [style]").size());
    Document english = show(address + "?lang=en");
    assertTrue(english.text().contains("What would be recorded"));
  }

  @Test
  void what_is_stored_is_what_the_command_stores(@TempDir Path folder) throws Exception {
    String address =
        address(batang().file("pekalongan.html", bytes("pekalongan.html")).field("text", ""));
    Document report = store(address);
    assertTrue(report.text().contains("Tersimpan"), report.text());
    assertEquals(3, report.select("a[href^=/artikel/]").size());
    String article = report.select("a[href^=/artikel/]").first().attr("href");
    assertEquals(200, site.page(article).statusCode());
    try (MemoryStore other = new MemoryStore()) {
      Pipeline command = FixtureServer.intake(other).pipeline();
      Files.write(folder.resolve("batang.txt"), bytes("batang.txt"));
      Files.write(folder.resolve("pekalongan.html"), bytes("pekalongan.html"));
      command.ingest(List.of(folder), IngestOptions.on(FixtureServer.TODAY), Progress.NONE);
      assertEquals(export(command), export(site.intake.pipeline()));
    }
  }

  @Test
  void pages_brought_again_are_told_from_new_ones() throws Exception {
    store(address(batang()));
    String stored = export(site.intake.pipeline());
    Document again = show(address(batang()));
    assertEquals(2, again.select(".brought .status.unchanged").size());
    String text = text("batang.txt").replace("bersama staf", "beserta staf");
    String shorter = text.substring(0, text.indexOf("Bawaslu Kabupaten Batang Terima"));
    MultipartForm changed =
        new MultipartForm().file("batang.txt", shorter.getBytes(StandardCharsets.UTF_8));
    Document page = show(address(changed));
    assertEquals(1, page.select(".brought .status.changed").size());
    assertTrue(page.select(".totals .warning").text().contains("Bawaslu Kabupaten Batang Terima"));
    assertEquals(0, show(address(changed.field("keep", "1"))).select(".totals .warning").size());
    Document elsewhere =
        show(address(new MultipartForm().field("text", shorter.replace("daring, ", ""))));
    assertEquals(1, elsewhere.select(".brought .status.aside").size());
    assertEquals(stored, export(site.intake.pipeline()));
  }

  @Test
  void the_first_real_page_removes_the_sample_and_says_so() throws Exception {
    site.intake
        .pipeline()
        .ingestPages(
            List.of(new Page("contoh.txt", Page.Format.TEXT, text("batang.txt"))),
            IngestOptions.on(FixtureServer.TODAY).asSample(),
            Progress.NONE);
    assertTrue(show("/bawa").select(".banner").text().contains("semua artikel contoh dihapus"));
    String address = address(new MultipartForm().file("pekalongan.html", bytes("pekalongan.html")));
    assertTrue(show(address).select(".banner").text().contains("2 artikel contoh"));
    Document report = store(address);
    assertTrue(report.select(".banner").text().contains("2 artikel contoh sudah dihapus"));
    assertFalse(export(site.intake.pipeline()).contains("Bambang Sutrisno"));
  }

  @Test
  void pasted_html_is_read_as_html_and_named_as_asked() throws Exception {
    String html = text("pekalongan.html").replaceFirst("(?s).*<main>", "");
    Document page =
        show(
            address(
                new MultipartForm()
                    .field("text", html)
                    .field("source", "https://kota-pekalongan.kpu.go.id/berita")));
    assertEquals(1, page.select(".brought").size());
    assertFalse(page.select(".published").text().contains("<p>"));
    assertTrue(
        page.select(".brought > .kind").text().contains("https://kota-pekalongan.kpu.go.id"));
  }

  @ParameterizedTest(name = "at {0}, allowed: {1}")
  @CsvSource({"0.0.0.0, false, 403", "0.0.0.0, true, 303"})
  void where_others_reach_the_service_its_keeper_decides(String host, boolean write, int status)
      throws Exception {
    site = FixtureServer.startAt(host, write, new MemoryStore());
    HttpResponse<String> answer = bring(batang());
    assertEquals(status, answer.statusCode());
    Document form = Jsoup.parse(site.page("/bawa").body());
    assertEquals(write ? 1 : 0, form.select("form.bring").size());
    if (!write) {
      assertTrue(answer.body().contains("write-refused"));
      assertTrue(form.select(".warning").text().contains("tidak menerima halaman"));
      HttpResponse<String> api = site.post("/api/pages", "text/plain", "*/*", text("batang.txt"));
      assertEquals(403, api.statusCode());
      assertEquals("write-refused", JSON.readTree(api.body()).get("error").asText());
      assertTrue(site.intake.pipeline().isEmpty());
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Origin, https://jahat.example, 403",
    "Origin, null, 403",
    "Sec-Fetch-Site, cross-site, 403",
    "Sec-Fetch-Site, same-site, 403",
    "Sec-Fetch-Site, same-origin, 202",
    "X-Nothing, x, 202"
  })
  void a_page_of_another_site_may_not_write(String header, String value, int status)
      throws Exception {
    HttpResponse<String> answer =
        site.send(
            site.request("/api/pages", "text/plain", text("batang.txt"), Map.of(header, value)));
    assertEquals(status, answer.statusCode());
    if (status == 403) {
      assertEquals("origin-refused", JSON.readTree(answer.body()).get("error").asText());
      assertTrue(site.intake.pipeline().isEmpty());
    } else {
      job(answer.headers().firstValue("Location").orElseThrow(), "done");
    }
  }

  @ParameterizedTest
  @CsvSource({"jahat.example, 403", "localhost:9, 202", "[::1]:9, 202", "w3id.org, 202"})
  void a_name_that_is_not_ours_is_refused(String host, int status) throws Exception {
    byte[] body = bytes("batang.txt");
    try (Socket socket = new Socket("127.0.0.1", site.server.port())) {
      String head =
          "POST /api/pages HTTP/1.1\r\nHost: %s\r\nContent-Type: text/plain\r\nContent-Length: %d\r\nConnection: close\r\n\r\n"
              .formatted(host, body.length);
      socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
      socket.getOutputStream().write(body);
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(answer.startsWith("HTTP/1.1 " + status), answer);
      assertEquals(status == 403, answer.contains("host-refused"));
      if (status == 202) {
        job(answer.replaceFirst("(?s).*\\nLocation: (\\S+).*", "$1"), "done");
      }
    }
  }

  @Test
  void too_much_at_once_is_told_as_such() throws Exception {
    byte[] large = new byte[(50 << 20) + (1 << 20) + 1];
    java.util.Arrays.fill(large, (byte) 'a');
    HttpResponse<String> form = bring(new MultipartForm().file("besar.txt", large));
    assertEquals(413, form.statusCode());
    assertTrue(Jsoup.parse(form.body()).select("[role=alert]").text().contains("50 MB"));
    HttpResponse<String> body =
        site.send(site.request("/api/preview", "text/plain", new String(large), Map.of()));
    assertEquals(413, body.statusCode());
    assertEquals("upload-too-large", JSON.readTree(body.body()).get("error").asText());
  }

  @Test
  void what_means_nothing_is_told_with_what_to_do() throws Exception {
    HttpResponse<String> empty = bring(new MultipartForm().field("text", " "));
    assertEquals(400, empty.statusCode());
    assertTrue(Jsoup.parse(empty.body()).select("[role=alert]").text().contains("Tempelkan teks"));
    assertEquals(400, bring(batang().field("readOn", "2026-02-30")).statusCode());
    assertEquals(400, bring(batang().field("readOn", "2025-12-02")).statusCode());
    HttpResponse<String> gone = site.page("/bawa/tak-ada");
    assertEquals(410, gone.statusCode());
    assertTrue(Jsoup.parse(gone.body()).select("[role=alert]").text().contains("bawa halamannya"));
    HttpResponse<String> type = site.post("/api/preview", "application/pdf", "*/*", "x");
    assertEquals("upload-invalid", JSON.readTree(type.body()).get("error").asText());
  }

  @Test
  void the_day_of_reading_bounds_years() throws Exception {
    Document page = show(address(batang().field("readOn", "2025-01-05")));
    assertTrue(
        page.select("aside").text().contains("6 November 2014"), page.select("aside").text());
  }

  @Test
  void programs_get_the_claims_as_the_command_writes_them() throws Exception {
    HttpResponse<String> answer =
        site.post("/api/preview?source=batang.txt", "text/plain", "*/*", text("batang.txt"));
    JsonNode preview = JSON.readTree(answer.body());
    List<Extraction> extracted =
        site.intake
            .pipeline()
            .extract(
                new Page("batang.txt", Page.Format.TEXT, text("batang.txt")), FixtureServer.TODAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ExtractionJson json = new ExtractionJson(out)) {
      json.claims(extracted);
    }
    JsonNode page = preview.get("pages").get(0);
    assertEquals(JSON.readTree(out.toByteArray()), page.get("articles"));
    assertEquals("new", page.get("store").get(0).get("state").asText());
    assertEquals("2025-12-01", page.get("readOn").asText());
    assertEquals(2, preview.get("report").get("articles").asInt());
    assertTrue(site.intake.pipeline().isEmpty());
  }

  @Test
  void programs_start_a_job_and_ask_for_its_report() throws Exception {
    HttpResponse<String> answer =
        site.send(batang().file("foto.png", new byte[] {1}).request(site.url("/api/pages")));
    assertEquals(202, answer.statusCode(), answer.body());
    String self = answer.headers().firstValue("Location").orElseThrow();
    JsonNode job = job(self, "done");
    assertEquals(1, job.get("report").get("pages").asInt());
    assertEquals("file-type", job.get("report").get("skipped").get(0).get("error").asText());
    assertEquals(2, job.get("articles").size());
    assertEquals(200, site.page(job.get("articles").get(0).get("page").asText()).statusCode());
    assertEquals(200, site.page(job.get("page").asText()).statusCode());
    JsonNode paths = JSON.readTree(site.get("/openapi.json", "*/*").body()).get("paths");
    JsonNode post = paths.get("/api/pages").get("post");
    assertTrue(post.get("responses").has("202"));
    assertTrue(post.get("requestBody").get("content").has("multipart/form-data"));
    assertTrue(paths.has("/api/jobs/{id}"));
  }

  @Test
  void one_job_waits_for_the_other_and_says_so() throws Exception {
    HttpResponse<String> answer;
    synchronized (site.intake.pipeline()) {
      answer = site.post("/api/pages", "text/plain", "*/*", text("batang.txt"));
      String self = answer.headers().firstValue("Location").orElseThrow();
      job(self, "waiting");
      String page = self.replace("/api/jobs/", "/bawa/");
      HttpResponse<String> waiting = site.page(page);
      assertEquals("2; url=" + page, waiting.headers().firstValue("Refresh").orElse(""));
      assertTrue(Jsoup.parse(waiting.body()).text().contains("Menunggu giliran"));
      HttpResponse<String> live = site.page(page + "?langsung=1");
      assertTrue(live.headers().firstValue("Refresh").isEmpty());
      assertEquals(1, Jsoup.parse(live.body()).select("[hx-get]").size());
    }
    job(answer.headers().firstValue("Location").orElseThrow(), "done");
  }

  @Test
  void a_job_that_breaks_off_leaves_nothing_and_can_be_tried_again() throws Exception {
    MemoryStore store = new MemoryStore();
    AtomicBoolean full = new AtomicBoolean(true);
    site = FixtureServer.startAt("127.0.0.1", false, fullWhile(full, store));
    HttpResponse<String> answer = site.post("/api/pages", "text/plain", "*/*", text("batang.txt"));
    String self = answer.headers().firstValue("Location").orElseThrow();
    assertEquals("internal", job(self, "failed").get("error").asText());
    assertTrue(site.intake.pipeline().isEmpty());
    String address = self.replace("/api/jobs/", "/bawa/");
    Document page = Jsoup.parse(site.page(address).body());
    assertTrue(page.text().contains("aman untuk dicoba lagi"));
    assertEquals(address, page.select("form.again").attr("action"));
    full.set(false);
    assertTrue(store(address).text().contains("Tersimpan"));
  }

  /** A store whose disk takes nothing more while {@code full} says so. */
  private static QuadStore fullWhile(AtomicBoolean full, QuadStore store) {
    return (QuadStore)
        Proxy.newProxyInstance(
            QuadStore.class.getClassLoader(),
            new Class<?>[] {QuadStore.class},
            (proxy, method, arguments) -> {
              if (full.get() && Set.of("write", "load").contains(method.getName())) {
                throw new IllegalStateException("No space left on device");
              }
              return method.invoke(store, arguments);
            });
  }
}
