package id.simpul.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The case files of this package. */
final class Cases {
  private Cases() {}

  /** The lines of a case file without comments and empty lines. */
  static Stream<String> lines(String name) {
    try (InputStream in = Cases.class.getResourceAsStream("/cases/" + name)) {
      if (in == null) {
        throw new IllegalStateException("No case file \"" + name + "\"");
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines =
          all.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
      return lines.stream();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
