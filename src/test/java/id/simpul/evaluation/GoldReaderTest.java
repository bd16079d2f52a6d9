package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

final class GoldReaderTest {
  private static final String BLOCK = "\n## berita.txt 1\nread-on: 2025-12-31\ntitle: Rapat\n";

  @TempDir private Path folder;

  @Test
  void a_file_tells_its_pages_what_it_covers_and_its_articles() throws IOException {
    GoldSet set = read("satu.txt", "pages: laman\ncovers: date tenure\n" + BLOCK + BLOCK);
    assertEquals("satu", set.name());
    assertFalse(set.blind());
    assertEquals(folder.resolve("laman"), set.pages());
    assertEquals(Set.of(Measure.DATE, Measure.TENURE), set.covers());
    assertEquals(2, set.articles().size());
    assertEquals("berita.txt 1", set.articles().get(0).name());
    assertEquals("Rapat", set.articles().get(0).facts().title);
  }

  @Test
  void a_file_is_blind_by_its_head_or_by_its_name() throws IOException {
    assertTrue(read("satu.txt", "pages: laman\nblind: true\n" + BLOCK).blind());
    assertTrue(read("blind-7.txt", "pages: laman\n" + BLOCK).blind());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/evaluation/bad-lines.csv", numLinesToSkip = 1, quoteCharacter = '"')
  void a_bad_line_is_named_with_its_place(String line, String problem) {
    SimpulException error =
        assertThrows(
            SimpulException.class, () -> read("satu.txt", "pages: laman\n" + BLOCK + line + "\n"));
    assertEquals(ErrorId.GOLD_INVALID, error.id());
    assertTrue(error.problem().contains("satu.txt, line 6: "), error.problem());
    assertTrue(error.problem().contains(problem), error.problem());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/evaluation/bad-lines.csv", numLinesToSkip = 1, quoteCharacter = '"')
  void words_of_a_blind_file_are_not_repeated(String line, String problem) {
    SimpulException error =
        assertThrows(
            SimpulException.class, () -> read("blind.txt", "pages: laman\n" + BLOCK + line + "\n"));
    assertEquals(
        folder.resolve("blind.txt") + ", line 6: the line cannot be read.", error.problem());
  }

  @Test
  void a_file_without_pages_or_a_block_without_its_day_is_refused() {
    assertThrows(SimpulException.class, () -> read("satu.txt", BLOCK));
    assertThrows(
        SimpulException.class, () -> read("satu.txt", "pages: laman\n## a.txt 1\ntitle: Rapat\n"));
  }

  private GoldSet read(String name, String text) throws IOException {
    return GoldReader.read(Files.writeString(folder.resolve(name), text));
  }
}
