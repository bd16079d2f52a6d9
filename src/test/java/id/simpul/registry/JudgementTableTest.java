package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.Judgement;
import id.simpul.model.SimpulException;
import id.simpul.model.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JudgementTableTest {
  private static final String HEADER = "left,right,on,verdict,corrected,author,time,reason\n";
  private static final Path BAD = Path.of("src/test/resources/judgements/bad.csv");

  private static List<Judgement> read(String rows) throws IOException {
    return JudgementTable.read("keputusan.csv", new StringReader(HEADER + rows));
  }

  @Test
  void what_is_written_reads_back_the_same() throws IOException {
    Instant time = Instant.parse("2025-11-05T08:30:00Z");
    List<Judgement> judgements =
        List.of(
            Judgement.ofPair(
                "event/a", "event/b", Verdict.SAME, "Siti", time, "Satu acara, \"dua\" berita."),
            Judgement.onOne(
                "claim/x.report.1-2", Verdict.CORRECT, "theme=Data, Pemilih", "Budi", time, "Ya."));
    StringBuilder out = new StringBuilder();
    JudgementTable.write(judgements, out);
    assertEquals(
        judgements, JudgementTable.read("keputusan.csv", new StringReader(out.toString())));
  }

  @Test
  void rows_that_say_the_same_are_one() throws IOException {
    String row = "event/a,event/b,,same,,Siti,2025-11-05T08:30:00Z,Satu acara.\n";
    assertEquals(1, read(row + row).size());
  }

  @Test
  void the_bundled_table_can_be_read() {
    assertTrue(JudgementTable.bundled().stream().allMatch(j -> !j.reason().isEmpty()));
  }

  @Test
  void a_file_with_other_columns_is_refused() {
    SimpulException refused =
        assertThrows(
            SimpulException.class,
            () -> JudgementTable.read("keputusan.csv", new StringReader("left,right\n")));
    assertEquals(ErrorId.JUDGEMENT_INVALID, refused.id());
  }

  /** Each line: what the message must quote, a bar, the row. */
  static Stream<String> bad() throws IOException {
    return Files.readAllLines(BAD).stream().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void a_row_that_is_wrong_is_refused_with_its_value_and_line(String line) {
    String[] parts = line.split("\\|", 2);
    SimpulException refused = assertThrows(SimpulException.class, () -> read(parts[1] + "\n"));
    assertEquals(ErrorId.JUDGEMENT_INVALID, refused.id());
    assertTrue(refused.problem().contains(parts[0]), refused.problem());
    assertTrue(refused.problem().startsWith("keputusan.csv, line 2: "), refused.problem());
  }
}
