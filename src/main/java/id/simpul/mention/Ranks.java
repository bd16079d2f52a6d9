package id.simpul.mention;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ranks of the police and the army written out ("Ajun Komisaris Besar Polisi", "Letnan Kolonel
 * Infanteri"): titles of several words, some of which are posts or names where they stand alone.
 */
final class Ranks {
  private static final Set<String> GRADES = Set.of("satu", "dua", "kepala", "mayor");

  private static final Map<String, Set<String>> SECOND =
      Map.of(
          "ajun", Set.of("komisaris", "inspektur"),
          "komisaris", Set.of("besar", "jenderal", "polisi", "pol", "pol."),
          "inspektur", Set.of("satu", "dua", "jenderal", "polisi"),
          "brigadir", Set.of("jenderal", "polisi", "kepala", "satu", "dua"),
          "letnan", Set.of("satu", "dua", "kolonel", "jenderal"),
          "mayor", Set.of("jenderal"),
          "laksamana", Set.of("pertama", "muda", "madya"),
          "marsekal", Set.of("pertama", "muda", "madya"),
          "sersan", GRADES,
          "kopral", GRADES);

  private static final Set<String> LAST = Set.of("besar", "satu", "dua", "polisi");

  private Ranks() {}

  /** How many words a rank of two or more takes that starts at {@code from}; else 0. */
  static int at(List<Word> words, int from) {
    Set<String> second = SECOND.get(words.get(from).lower());
    if (second == null || !isOneOf(words, from + 1, second)) {
      return 0;
    }
    int end = from + 2;
    while (isOneOf(words, end, LAST)) {
      end++;
    }
    return end - from;
  }

  private static boolean isOneOf(List<Word> words, int at, Set<String> known) {
    return at < words.size()
        && words.get(at).isCapitalised()
        && known.contains(words.get(at).lower());
  }
}
