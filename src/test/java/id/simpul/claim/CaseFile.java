package id.simpul.claim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Blocks of a case file: what is expected, and the sentences that must each give exactly that. */
final class CaseFile {

  /** One sentence with its expectations, sorted; empty where nothing may be found. */
  record Case(String place, TreeSet<String> expected, String sentence) {
    @Override
    public String toString() {
      return place + " " + sentence;
    }
  }

  private CaseFile() {}

  static List<Case> read(String name) {
    List<Case> cases = new ArrayList<>();
    TreeSet<String> expected = new TreeSet<>();
    boolean open = false;
    int number = 0;
    for (String line : lines(name)) {
      number++;
      if (line.startsWith("=")) {
        expected = open ? expected : new TreeSet<>();
        open = true;
        if (!line.substring(1).strip().equals("-")) {
          expected.add(normal(line.substring(1)));
        }
      } else if (!line.isBlank() && !line.startsWith("#")) {
        open = false;
        cases.add(new Case(name + ":" + number, expected, line.strip()));
      }
    }
    return cases;
  }

  /** Cells trimmed, empty ones at the end left out. */
  static String normal(String cells) {
    String joined =
        String.join(" | ", List.of(cells.split("\\|")).stream().map(String::strip).toList());
    return joined.replaceAll("[\\s|]+$", "").strip();
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(Path.of("src/test/resources/cases", name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
