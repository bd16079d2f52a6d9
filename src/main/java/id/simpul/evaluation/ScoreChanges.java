package id.simpul.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a new scores file says otherwise than the one before: facts won and lost. */
public final class ScoreChanges {
  private ScoreChanges() {}

  /**
   * Compares two texts of {@link ScoreText#whole}.
   *
   * @return lines {@code won …} and {@code lost …}; empty where no fact changed. Sets that stand in
   *     only one of the two do not count.
   */
  public static List<String> between(String before, String after) {
    Set<String> sets = sets(after);
    sets.retainAll(sets(before));
    Set<String> was = faults(before, sets);
    Set<String> is = faults(after, sets);
    List<String> changes = new ArrayList<>();
    was.stream().filter(f -> !is.contains(f)).forEach(f -> changes.add("won   " + f));
    is.stream().filter(f -> !was.contains(f)).forEach(f -> changes.add("lost  " + f));
    return changes;
  }

  private static Set<String> sets(String text) {
    Set<String> sets = new TreeSet<>();
    text.lines()
        .filter(l -> l.matches("# .+: \\d+ articles, .*"))
        .forEach(l -> sets.add(l.substring(2, l.indexOf(':')).replace(" (blind)", "")));
    return sets;
  }

  private static Set<String> faults(String text, Set<String> sets) {
    Set<String> faults = new TreeSet<>();
    String article = "";
    for (String line : text.lines().toList()) {
      if (line.startsWith("  - ") || line.startsWith("  + ")) {
        if (sets.contains(article.replaceAll(":.*", ""))) {
          faults.add(article + line.substring(1));
        }
      } else {
        article = line;
      }
    }
    return faults;
  }
}
