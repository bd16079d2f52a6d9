package id.simpul.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Facts read by hand, by article. */
final class Gold {
  private Gold() {}

  /**
   * Blocks that begin with {@code ## file index}; lines of facts; comments begin with {@code # }.
   */
  static Map<String, TreeSet<String>> read(Path file) throws IOException {
    Map<String, TreeSet<String>> gold = new TreeMap<>();
    TreeSet<String> block = new TreeSet<>();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("## ")) {
        block = new TreeSet<>();
        gold.put(line.substring(3).strip(), block);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        block.add(Facts.normal(line));
        if (line.startsWith("organizer:")) {
          block.add(
              Facts.normal(
                  "participation: " + line.substring(10).strip() + " | organizer | named-office"));
        }
      }
    }
    return gold;
  }
}
