package id.simpul.web.dashboard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Forums per month, told apart by kind or by how they were held.
 *
 * @param months every month from the first to the last, e.g. {@code 2025-11}
 * @param parts IRIs of kinds or modes, the commonest first; empty where no article says it
 * @param counts for each month and part how many forums
 * @param undated forums whose day is not known
 */
public record Timeline(
    List<String> months, List<String> parts, List<List<Integer>> counts, int undated) {

  /** By what the forums of a month are told apart; the word stands in addresses. */
  public enum By {
    KIND("jenis"),
    MODE("cara");

    private final String word;

    By(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    String part(Forum forum) {
      return this == KIND ? forum.kind() : forum.mode();
    }
  }

  static Timeline of(Cube cube, Filter filter, By by) {
    BitSet forums = new Selection(cube, filter).forums(filter);
    Map<String, Map<String, Integer>> months = new HashMap<>();
    Map<String, Integer> weight = new HashMap<>();
    int undated = 0;
    for (int f = forums.nextSetBit(0); f >= 0; f = forums.nextSetBit(f + 1)) {
      Forum forum = cube.forum(f);
      if (cube.month(f).isEmpty()) {
        undated++;
        continue;
      }
      months
          .computeIfAbsent(cube.month(f), m -> new HashMap<>())
          .merge(by.part(forum), 1, Integer::sum);
      weight.merge(by.part(forum), 1, Integer::sum);
    }
    List<String> parts = new ArrayList<>(weight.keySet());
    parts.sort(
        Comparator.<String, Boolean>comparing(String::isEmpty)
            .thenComparing(p -> -weight.getOrDefault(p, 0))
            .thenComparing(p -> p));
    List<String> span = new ArrayList<>(GridColumns.span(new TreeSet<>(months.keySet())));
    Collections.reverse(span);
    return new Timeline(
        span, parts, span.stream().map(m -> row(months, m, parts)).toList(), undated);
  }

  private static List<Integer> row(
      Map<String, Map<String, Integer>> months, String month, List<String> parts) {
    Map<String, Integer> counts = months.getOrDefault(month, Map.of());
    return parts.stream().map(p -> counts.getOrDefault(p, 0)).toList();
  }

  public boolean isEmpty() {
    return months.isEmpty();
  }

  /** Forums of a month, whatever their kind. */
  public int total(int month) {
    return counts.get(month).stream().mapToInt(Integer::intValue).sum();
  }

  /** The most forums a month has. */
  public int most() {
    int most = 1;
    for (int i = 0; i < months.size(); i++) {
      most = Math.max(most, total(i));
    }
    return most;
  }
}
