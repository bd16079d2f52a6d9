package id.simpul.text.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TrainModelsTest {
  private static final Path SOURCE = Path.of("src/main/nlp");
  private static final List<String> FILES =
      List.of("sentences.bin", "tokens.bin", "persons.bin", "genres.bin");

  @Test
  void two_trainings_give_the_same_bytes_and_a_third_is_skipped(@TempDir Path folder)
      throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    TrainModels.main(new String[] {SOURCE.toString(), first.toString()});
    TrainModels.main(new String[] {SOURCE.toString(), second.toString()});
    for (String file : FILES) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
    }
    FileTime old = FileTime.fromMillis(0);
    Files.setLastModifiedTime(first.resolve("persons.bin"), old);
    TrainModels.main(new String[] {SOURCE.toString(), first.toString()});
    assertEquals(old, Files.getLastModifiedTime(first.resolve("persons.bin")));
  }

  @Test
  void patterns_give_many_different_sentences_and_always_the_same() throws IOException {
    List<String> once = PatternSentences.read(SOURCE.resolve("patterns.txt")).all();
    assertEquals(once, PatternSentences.read(SOURCE.resolve("patterns.txt")).all());
    long distinct = once.stream().filter(line -> !line.isEmpty()).distinct().count();
    assertTrue(distinct > 1500, "only " + distinct);
  }
}
