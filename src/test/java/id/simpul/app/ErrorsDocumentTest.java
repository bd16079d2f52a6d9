package id.simpul.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ErrorsDocumentTest {
  private static final Path DOCUMENT = Path.of("docs/errors.md");

  @Test
  void every_error_has_its_heading_and_every_heading_its_error() throws IOException {
    List<String> headings =
        Files.readAllLines(DOCUMENT).stream()
            .filter(line -> line.startsWith("## "))
            .map(line -> line.substring(3))
            .toList();
    assertEquals(Arrays.stream(ErrorId.values()).map(ErrorId::slug).toList(), headings);
  }

  @Test
  void every_heading_says_what_to_do() throws IOException {
    for (String part : Files.readString(DOCUMENT).split("\n## ")) {
      assertTrue(part.startsWith("# Errors") || part.contains("**What to do:**"), part);
    }
  }
}
