package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.RemoteAddress;
import id.simpul.store.StorePlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConfigTest {
  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("simpul.properties"), text);
  }

  private Config environment(Map<String, String> environment) {
    return Config.load(folder.resolve("none"), environment, Map.of());
  }

  private String problem(Map<String, String> environment) {
    SimpulException e = assertThrows(SimpulException.class, () -> environment(environment));
    assertEquals(ErrorId.SETTING_INVALID, e.id());
    return e.problem();
  }

  @Test
  void defaults_are_the_published_ones() {
    Config config = environment(Map.of());
    assertEquals(8080, config.port());
    assertEquals("127.0.0.1", config.host());
    assertEquals(new StorePlace.Folder(Path.of("data/store")), config.store());
    assertEquals("https://w3id.org/simpul/", config.base());
    assertEquals("id", config.lang());
    assertNull(config.readOn());
    assertEquals(Duration.ofSeconds(15), config.queryTimeout());
    assertEquals(1_000_000, config.queryRows());
    assertEquals(64L << 20, config.queryBytes());
    assertEquals(Runtime.getRuntime().availableProcessors(), config.queryConcurrency());
  }

  @Test
  void the_later_source_wins_and_is_named() throws IOException {
    Path file = file("port=1\nstore=dari-berkas\nquery-timeout=0.5\nread-on=2025-11-05\n");
    Config config =
        Config.load(
            file,
            Map.of("SIMPUL_PORT", "2", "SIMPUL_STORE", "dari-lingkungan"),
            Map.of(Key.PORT, "3"));
    assertEquals(3, config.port());
    assertEquals(new StorePlace.Folder(Path.of("dari-lingkungan")), config.store());
    assertEquals(Duration.ofMillis(500), config.queryTimeout());
    assertEquals(LocalDate.of(2025, 11, 5), config.readOn());
    assertEquals("--port", origin(config, Key.PORT));
    assertEquals("SIMPUL_STORE", origin(config, Key.STORE));
    assertEquals(file.toString(), origin(config, Key.READ_ON));
    assertEquals("default", origin(config, Key.LANG));
  }

  @Test
  void a_store_is_a_folder_or_a_server() {
    Config config =
        environment(
            Map.of(
                "SIMPUL_STORE", "https://data.example/kueri https://data.example/ubah",
                "SIMPUL_STORE_LOGIN", "penjaga:rahasia"));
    RemoteAddress server = (RemoteAddress) config.store();
    assertEquals("https://data.example/kueri", server.query().toString());
    assertEquals("https://data.example/ubah", server.update().toString());
    assertEquals("penjaga:rahasia", server.login());
    assertTrue(config.settings().stream().noneMatch(s -> s.shown().contains("rahasia")));
  }

  @Test
  void a_password_does_not_belong_into_the_address_and_is_not_repeated() {
    String problem = problem(Map.of("SIMPUL_STORE", "https://penjaga:rahasia@data.example/"));
    assertTrue(problem.contains("STORE") && !problem.contains("rahasia"), problem);
  }

  private static String origin(Config config, Key key) {
    return config.settings().stream()
        .filter(s -> s.key() == key)
        .findFirst()
        .orElseThrow()
        .origin();
  }

  @ParameterizedTest
  @CsvSource({
    "SIMPUL_PORT, 65536",
    "SIMPUL_PORT, -1",
    "SIMPUL_PORT, delapan",
    "SIMPUL_HOST, a b",
    "SIMPUL_STORE, ''",
    "SIMPUL_BASE, simpul",
    "SIMPUL_BASE, https://simpul.example",
    "SIMPUL_LANG, jv",
    "SIMPUL_READ_ON, 5/11/2025",
    "SIMPUL_WRITE, ya",
    "SIMPUL_QUERY_TIMEOUT, 0",
    "SIMPUL_QUERY_TIMEOUT, lima",
    "SIMPUL_QUERY_ROWS, 0",
    "SIMPUL_QUERY_BYTES, 64 XB",
    "SIMPUL_QUERY_BYTES, 99999999999 GB",
    "SIMPUL_QUERY_CONCURRENCY, banyak"
  })
  void a_value_that_does_not_fit_is_told_with_its_origin(String name, String value) {
    String problem = problem(Map.of(name, value));
    assertTrue(problem.contains("'" + value + "' (" + name + ")"), problem);
  }

  @Test
  void every_problem_is_told_at_once() {
    String problem = problem(Map.of("SIMPUL_PORT", "x", "SIMPUL_LANG", "y", "SIMPUL_PROT", "1"));
    for (String part : List.of("3 settings", "'x'", "'y'", "'SIMPUL_PROT'", "mean PORT?")) {
      assertTrue(problem.contains(part), problem);
    }
  }

  @ParameterizedTest
  @CsvSource({"64 MB, 67108864", "1048576, 1048576", "2 gb, 2147483648", "1_000_000, 1000000"})
  void sizes_may_have_units(String value, long bytes) {
    assertEquals(bytes, environment(Map.of("SIMPUL_QUERY_BYTES", value)).queryBytes());
  }

  @Test
  void a_strange_variable_is_a_warning_and_a_strange_property_a_problem() throws IOException {
    Config config = environment(Map.of("SIMPUL_SESUATU_LAIN", "1", "PATH", "x"));
    assertEquals(1, config.warnings().size());
    assertTrue(config.warnings().get(0).contains("SIMPUL_SESUATU_LAIN"));
    Path file = file("sesuatu-lain=1\n");
    SimpulException e =
        assertThrows(SimpulException.class, () -> Config.load(file, Map.of(), Map.of()));
    assertTrue(e.problem().contains("'sesuatu-lain'"), e.problem());
  }
}
