package id.simpul.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Abbreviations that end in a full stop, by what follows them. */
final class Abbreviations {
  /** What stands after the full stop of an abbreviation. */
  enum Kind {
    /** A name follows: {@code Prof.}, {@code Plt.}, {@code Kab.}, {@code PT.}. */
    LEADS,
    /** A number follows: {@code No.}, {@code hlm.}, {@code tgl.}. */
    COUNTS,
    /** It may end a sentence: {@code dll.}, {@code dsb.}, {@code Tbk.}. */
    ENDS
  }

  private static final Map<Kind, Set<String>> LISTS = load();

  private Abbreviations() {}

  private static Map<Kind, Set<String>> load() {
    Map<Kind, Set<String>> lists = new EnumMap<>(Kind.class);
    for (String line : Words.lines("/names/abbreviations.txt")) {
      int colon = line.indexOf(':');
      Kind kind = Kind.valueOf(line.substring(0, colon).strip().toUpperCase(java.util.Locale.ROOT));
      List<String> words = List.of(line.substring(colon + 1).strip().split("\\s+"));
      lists.computeIfAbsent(kind, k -> new HashSet<>()).addAll(words);
    }
    return lists;
  }

  /** True where {@code word}, without its last full stop, is of that kind; case counts. */
  static boolean is(Kind kind, String word) {
    return LISTS.getOrDefault(kind, Set.of()).contains(word);
  }

  /** True for any listed abbreviation. */
  static boolean isAny(String word) {
    return is(Kind.LEADS, word) || is(Kind.COUNTS, word) || is(Kind.ENDS, word);
  }
}
