package id.simpul.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads files of lines "phrase => what it gives". */
final class CaseFile {
  private CaseFile() {}

  static Stream<Arguments> read(String name) {
    List<Arguments> cases =
        text(name)
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.split(" => ", 2))
            .map(parts -> Arguments.of(unescaped(parts[0]), parts[1].strip()))
            .toList();
    return cases.stream();
  }

  private static String unescaped(String phrase) {
    return phrase.replace("\\n", "\n").replace("\\u00a0", "\u00a0");
  }

  private static String text(String name) {
    try (InputStream in = CaseFile.class.getResourceAsStream("/cases/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
