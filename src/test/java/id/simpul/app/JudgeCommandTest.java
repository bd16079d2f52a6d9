package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command by which people decide, on a store that knows nothing but the registry. */
final class JudgeCommandTest {
  @TempDir Path folder;

  private CommandLineTester judge(String... words) {
    List<String> line = new ArrayList<>(List.of("judge"));
    line.addAll(List.of(words));
    line.addAll(List.of("--store", folder.resolve("store").toString()));
    return CommandLineTester.run(line.toArray(String[]::new));
  }

  private void makeStore() throws IOException {
    Path page =
        Files.writeString(
            folder.resolve("a.txt"), "Apel Pagi\n\nSemarang - Ketua KPU Kota Semarang hadir.\n");
    CommandLineTester.run("ingest", page.toString(), "--store", folder.resolve("store").toString());
  }

  @Test
  void what_is_decided_is_listed_exported_undone_and_taken_in_again() throws IOException {
    makeStore();
    CommandLineTester decided =
        judge(
            "same",
            "https://w3id.org/simpul/id/event/a",
            "event/b",
            "--reason",
            "Satu acara.",
            "--author",
            "Siti");
    assertEquals(0, decided.exit(), decided.err());
    assertTrue(decided.err().contains("'event/a'"), decided.err());
    assertTrue(judge("list").out().contains("event/a = event/b"));
    String csv = judge("export").out();
    assertTrue(csv.contains("event/a,event/b,,same,,Siti,"), csv);
    assertEquals(0, judge("undo", decided.out().substring(0, 16)).exit());
    assertEquals("", judge("list").out());
    Path file = Files.writeString(folder.resolve("keputusan.csv"), csv);
    assertTrue(judge("import", file.toString()).out().contains("Added 1"));
    assertEquals(csv, judge("export").out());
  }

  @Test
  void what_is_decided_last_counts_even_within_one_second() throws IOException {
    makeStore();
    for (String verdict : List.of("same", "different", "same", "different")) {
      judge(verdict, "event/a", "event/b", "--reason", "Dibaca.");
    }
    List<String> lines = judge("list").out().lines().toList();
    assertEquals(4, lines.size());
    assertTrue(lines.get(3).contains("  different  "), lines.toString());
  }

  @Test
  void what_is_no_judgement_is_wrong_usage() throws IOException {
    makeStore();
    assertEquals(2, judge("same", "event/a", "person/b", "--reason", "Dibaca.").exit());
    assertEquals(2, judge("same", "event/a", "event/b").exit());
    CommandLineTester bad =
        judge("correct", "claim/x", "--corrected", "date=kemarin", "--reason", "Dibaca.");
    assertEquals(2, bad.exit());
    assertTrue(bad.err().contains("'date=kemarin'"), bad.err());
    CommandLineTester unknown = judge("undo", "0000000000000000");
    assertEquals(1, unknown.exit());
    assertTrue(unknown.err().contains("judgement-unknown"), unknown.err());
  }
}
