package id.simpul.mention.legal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Case files: one {@code phrase => expected} a line, lines with # are comments, {@code \n} is a
 * line break, several expectations stand side by side with |, a single hyphen expects nothing.
 */
final class LegalCases {
  record Case(String phrase, List<String> expected) {
    @Override
    public String toString() {
      return phrase;
    }
  }

  private LegalCases() {}

  static List<Case> read(String file) {
    try (InputStream in = LegalCases.class.getResourceAsStream("/cases/" + file)) {
      String text =
          new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(LegalCases::parse)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Case parse(String line) {
    int arrow = line.indexOf(" => ");
    String expected = line.substring(arrow + 4).strip();
    List<String> all =
        expected.equals("-")
            ? List.of()
            : Arrays.stream(expected.split("\\s\\|\\s")).map(String::strip).toList();
    return new Case(line.substring(0, arrow).replace("\\n", "\n"), all);
  }
}
