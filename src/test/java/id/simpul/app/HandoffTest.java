package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.app.cli.Commands;
import id.simpul.store.Holder;
import id.simpul.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside a server that holds their store. */
final class HandoffTest {
  @TempDir Path folder;
  private Path store;
  private Application application;
  private WebServer server;

  @BeforeEach
  void serve() {
    store = folder.resolve("store");
    Config config =
        Config.load(
            folder.resolve("none"),
            Map.of(),
            Map.of(Key.STORE, store.toString(), Key.PORT, "0", Key.READ_ON, "2025-12-01"));
    application = Application.open(config);
    server =
        application.serve(
            (line, terminal) -> Commands.run(new ServerDesk(application, terminal), line),
            () -> java.time.LocalDate.of(2025, 12, 1));
  }

  @AfterEach
  void stop() {
    server.close();
    application.close();
  }

  private CommandLineTester atStore(String... args) {
    String[] all = java.util.Arrays.copyOf(args, args.length + 2);
    all[args.length] = "--store";
    all[args.length + 1] = store.toString();
    return CommandLineTester.run(all);
  }

  @Test
  void the_server_takes_the_work_and_its_output_comes_back() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("kpu.txt"),
            "KPU Kota Semarang Gelar Rapat\n\nSemarang, kota-semarang.kpu.go.id - Ketua KPU Kota"
                + " Semarang, Ahmad Zaini, membuka rapat, Kamis (6/11/2025).\n");
    CommandLineTester ingest = atStore("ingest", page.toString());
    assertEquals(0, ingest.exit(), ingest.err());
    assertTrue(ingest.out().contains("Articles   1"), ingest.out());
    assertTrue(ingest.err().contains("Reading pages"), ingest.err());
    CommandLineTester query = atStore("query", "person-forums", "--format", "csv");
    assertTrue(query.out().contains("Ahmad Zaini"), query.out() + query.err());
    assertEquals(atStore("export").out(), atStore("export").out());
    assertTrue(atStore("export").out().contains("Ahmad Zaini"));
    assertEquals("Removed 1 articles.\n", atStore("remove", page.toString()).out());
  }

  @Test
  void the_server_is_backed_up_compacted_and_restored_while_it_serves() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("kpu.txt"),
            "KPU Kota Semarang Gelar Rapat\n\nSemarang, kota-semarang.kpu.go.id - Ketua KPU Kota"
                + " Semarang, Ahmad Zaini, membuka rapat, Kamis (6/11/2025).\n");
    atStore("ingest", page.toString());
    String full = atStore("export").out();
    Path backup = folder.resolve("cadangan.zip");
    CommandLineTester written = atStore("backup", backup.toString());
    assertEquals(0, written.exit(), written.err());
    assertTrue(written.out().contains(" quads to " + backup), written.out());
    assertEquals(0, atStore("backup", folder.toString()).exit());
    assertTrue(atStore("compact").out().startsWith("Compacted the store from "));
    assertEquals(full, atStore("export").out());
    atStore("remove", page.toString());
    assertEquals(0, atStore("restore", backup.toString()).exit());
    assertEquals(full, atStore("export").out());
    CommandLineTester refused = atStore("restore", backup.toString());
    assertEquals(1, refused.exit());
    assertTrue(refused.err().contains("[store-not-empty]"), refused.err());
    assertEquals(0, atStore("restore", backup.toString(), "--replace").exit());
    assertEquals(0, atStore("validate").exit());
    assertEquals("Removed 1 articles.\n", atStore("remove", page.toString()).out());
  }

  @Test
  void errors_and_exit_codes_come_back_too() {
    CommandLineTester unknown = atStore("query", "studied-case");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("[query-unknown]"), unknown.err());
    assertEquals(1, atStore("ingest", folder.resolve("tidak-ada.txt").toString()).exit());
  }

  @Test
  void a_second_server_is_told_who_holds_the_store() {
    CommandLineTester second = atStore("serve", "--port", "0");
    assertEquals(1, second.exit());
    assertTrue(second.err().contains("[store-locked]"), second.err());
    assertTrue(second.err().contains("port " + server.port()), second.err());
  }

  @Test
  void only_the_owner_of_the_store_can_read_the_token() throws IOException {
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("holder"))));
  }

  @Test
  void without_the_token_the_route_does_not_exist() throws Exception {
    String token = Holder.find(store).orElseThrow().token();
    assertEquals(200, post("Bearer " + token));
    assertEquals(404, post("Bearer " + token + "x"));
    assertEquals(404, post(token));
    assertEquals(404, post(""));
  }

  private int post(String authorization) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/internal/query"))
            .POST(HttpRequest.BodyPublishers.ofString("[]"));
    if (!authorization.isEmpty()) {
      request.header("Authorization", authorization);
    }
    return HttpClient.newHttpClient()
        .send(request.build(), HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void a_server_that_does_not_answer_is_named() throws IOException {
    Path holder = store.resolve("holder");
    String text = Files.readString(holder);
    Files.writeString(holder, text.replaceFirst("port=\\d+", "port=1"));
    CommandLineTester query = atStore("query", "top-speakers");
    assertEquals(1, query.exit());
    assertTrue(query.err().contains("[store-locked]"), query.err());
    assertTrue(query.err().contains("port 1 "), query.err());
  }

  @Test
  void a_port_that_is_taken_is_told_with_the_next_step() {
    Path other = folder.resolve("lain");
    CommandLineTester second =
        CommandLineTester.run(
            "serve", "--store", other.toString(), "--port", Integer.toString(server.port()));
    assertEquals(1, second.exit());
    assertTrue(second.err().contains("[port-in-use]"), second.err());
    assertFalse(Files.exists(other.resolve("holder")));
  }
}
