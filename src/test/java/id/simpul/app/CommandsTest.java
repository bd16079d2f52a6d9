package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CommandsTest {
  private static final String PAGE =
      """
      KPU Kota Semarang Ikuti Kamis Sesuatu

      Semarang, kota-semarang.kpu.go.id - Ketua KPU Kota Semarang, Ahmad Zaini, membuka kegiatan Kamis \
      Sesuatu, Kamis (6/11/2025). Kegiatan ini membahas Putusan MK Nomor 81/PHPU.BUP-XXIII/2025.
      """;

  @TempDir Path folder;
  private Path page;
  private String store;

  @BeforeEach
  void write() throws IOException {
    page = Files.writeString(folder.resolve("kpu-semarang.txt"), PAGE);
    store = folder.resolve("store").toString();
  }

  private CommandLineTester ingest(String... more) {
    String[] args = {"ingest", page.toString(), "--store", store, "--read-on", "2025-12-01"};
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return CommandLineTester.run(all);
  }

  @Test
  void help_lists_every_command_and_the_exit_codes() {
    CommandLineTester help = CommandLineTester.run("--help");
    assertEquals(0, help.exit());
    for (String command :
        List.of(
            "start",
            "serve",
            "ingest",
            "remove",
            "rebuild",
            "query",
            "extract",
            "explain",
            "export",
            "validate",
            "evaluate",
            "config")) {
      assertTrue(help.out().contains("\n  " + command + " "), command);
      assertEquals(0, CommandLineTester.run(command, "--help").exit(), command);
    }
  }

  @Test
  void a_page_goes_in_answers_and_goes_out_again() {
    CommandLineTester in = ingest();
    assertEquals(0, in.exit(), in.err());
    assertTrue(in.out().contains("Articles   1"), in.out());
    CommandLineTester speakers =
        CommandLineTester.run(
            "query", "person-forums", "--store", store, "--param", "person=zaini");
    assertTrue(speakers.out().contains("Ahmad Zaini"), speakers.out());
    assertTrue(speakers.out().contains("2025-11-06"), speakers.out());
    CommandLineTester out = CommandLineTester.run("remove", page.toString(), "--store", store);
    assertEquals("Removed 1 articles.\n", out.out());
    assertFalse(
        CommandLineTester.run("query", "person-forums", "--store", store).out().contains("Zaini"));
  }

  @Test
  void the_second_time_changes_nothing() {
    ingest();
    String once = CommandLineTester.run("export", "--store", store).out();
    ingest();
    assertEquals(once, CommandLineTester.run("export", "--store", store).out());
    assertEquals(0, CommandLineTester.run("rebuild", "--store", store).exit());
    assertEquals(once, CommandLineTester.run("export", "--store", store).out());
    assertTrue(once.contains("Ahmad Zaini"));
  }

  @Test
  void what_was_read_is_valid() {
    ingest();
    CommandLineTester validate = CommandLineTester.run("validate", "--store", store);
    assertEquals(0, validate.exit(), validate.out());
  }

  @Test
  void annotated_articles_are_scored_and_what_changed_is_told() throws IOException {
    Path gold = gold("tenure: Ahmad Zaini | ketua | | kpu-kota-semarang");
    String scores = folder.resolve("scores.txt").toString();
    CommandLineTester first = CommandLineTester.run("evaluate", gold.toString(), "--out", scores);
    assertEquals(0, first.exit(), first.err());
    assertTrue(first.out().contains("# gold: 1 articles"), first.out());
    assertTrue(Files.readString(Path.of(scores)).contains("  - publisher: kpu-kota-tegal"));
    gold("tenure: Ahmad Zaini | anggota | | kpu-kota-semarang");
    String rules = folder.resolve("rules.csv").toString();
    CommandLineTester second =
        CommandLineTester.run(
            "evaluate", gold.toString(), "--out", scores, "--rules", rules, "--summary");
    assertTrue(second.out().contains("lost  gold: kpu-semarang.txt 1 - tenure"), second.out());
    assertTrue(Files.readString(Path.of(rules)).contains("Tenure,"), rules);
    CommandLineTester json = CommandLineTester.run("evaluate", gold.toString(), "--json");
    assertEquals(
        "gold", new ObjectMapper().readTree(json.out()).get("sets").get(0).get("name").asText());
  }

  @Test
  void a_bad_line_of_a_gold_file_is_named() throws IOException {
    CommandLineTester bad = CommandLineTester.run("evaluate", gold("tenure: Zaini").toString());
    assertEquals(1, bad.exit());
    assertTrue(bad.err().contains("[gold-invalid]"), bad.err());
    assertTrue(bad.err().contains("gold.txt, line 6: "), bad.err());
  }

  private Path gold(String tenure) throws IOException {
    String text =
        """
        pages: .
        ## kpu-semarang.txt 1
        read-on: 2025-12-01
        title: KPU Kota Semarang Ikuti Kamis Sesuatu
        publisher: kpu-kota-tegal
        """;
    return Files.writeString(folder.resolve("gold.txt"), text + tenure + "\n");
  }

  @Test
  void a_page_that_cannot_be_read_is_named_and_the_rest_goes_on() throws IOException {
    Path empty = Files.writeString(folder.resolve("kosong.txt"), "");
    CommandLineTester report = ingest(empty.toString(), "--json");
    assertEquals(1, report.exit());
    JsonNode json = new ObjectMapper().readTree(report.out());
    assertEquals(1, json.get("articles").asInt());
    assertEquals("file-empty", json.get("skipped").get(0).get("error").asText());
  }

  @Test
  void extract_counts_code_points_and_stores_nothing() throws IOException {
    Files.writeString(page, PAGE.replaceFirst(".*", "Kabar 🌾 dari KPU Kota Semarang"));
    String path = page.toString();
    ObjectMapper json = new ObjectMapper();
    JsonNode articles =
        json.readTree(CommandLineTester.run("extract", path, "--format", "json").out());
    JsonNode mentions =
        json.readTree(
            CommandLineTester.run("extract", path, "--mentions", "--format", "json").out());
    int[] text = articles.get(0).get("text").asText().codePoints().toArray();
    assertTrue(mentions.size() > 3, mentions.toString());
    for (JsonNode mention : mentions) {
      int start = mention.get("start").asInt();
      int length = mention.get("end").asInt() - start;
      assertEquals(mention.get("text").asText(), new String(text, start, length));
    }
    assertFalse(Files.exists(Path.of(store)));
  }

  @Test
  void extract_speaks_turtle_and_tables() {
    String turtle = CommandLineTester.run("extract", page.toString(), "--format", "turtle").out();
    assertTrue(turtle.contains("simpul:Participation"), turtle);
    String table = CommandLineTester.run("extract", page.toString()).out();
    assertTrue(table.contains("participant=Ahmad Zaini"), table);
  }

  @Test
  void explain_shows_rule_mentions_and_evidence() {
    CommandLineTester explain =
        CommandLineTester.run("explain", "Ketua KPU Kota Semarang, Ahmad Zaini, membuka acara.");
    for (String part : List.of("Tenure", "rule ", "person 25–36 \"Ahmad Zaini\"", "evidence")) {
      assertTrue(explain.out().contains(part), explain.out());
    }
    assertTrue(CommandLineTester.run("explain", "Hujan turun.").out().contains("No claim"));
    assertTrue(CommandLineTester.run("explain", " ").err().contains("[text-empty]"));
  }

  @Test
  void a_query_of_ones_own_is_a_file() throws IOException {
    ingest();
    Path own =
        Files.writeString(
            folder.resolve("punya-saya.rq"),
            "SELECT (COUNT(*) AS ?n) { ?a a <https://w3id.org/simpul/ontology#Article> }");
    CommandLineTester answer =
        CommandLineTester.run("query", own.toString(), "--store", store, "--format", "csv");
    assertEquals("n\r\n1\r\n", answer.out());
  }

  @Test
  void without_a_name_query_lists_the_questions() {
    CommandLineTester list = CommandLineTester.run("query");
    assertEquals(0, list.exit());
    assertTrue(list.out().lines().count() >= 30);
  }

  @Test
  void wrong_usage_ends_with_2_and_says_how_to_go_on() {
    assertEquals(2, CommandLineTester.run("inges").exit());
    assertEquals(2, CommandLineTester.run("ingest").exit());
    assertEquals(2, CommandLineTester.run("query", "--format", "pdf").exit());
    ingest();
    CommandLineTester unknown = CommandLineTester.run("query", "studied-case", "--store", store);
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains("studied-cases"), unknown.err());
    assertTrue(unknown.err().contains("docs/errors.md#query-unknown"), unknown.err());
  }

  @Test
  void a_store_that_is_not_there_is_not_made_by_asking() {
    CommandLineTester query = CommandLineTester.run("query", "top-speakers", "--store", store);
    assertEquals(1, query.exit());
    assertTrue(query.err().contains("[store-unreadable]"), query.err());
    assertFalse(Files.exists(Path.of(store)));
  }

  @Test
  void config_shows_values_and_origins() {
    CommandLineTester config = CommandLineTester.run("config");
    assertTrue(config.out().contains("SIMPUL_QUERY_BYTES"), config.out());
  }
}
