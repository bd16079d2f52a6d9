package id.simpul.resolution.graph;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts strings; the commonest is the one met most often, ties going to the smallest. */
final class Tally {
  private final TreeMap<String, Integer> counts = new TreeMap<>();

  void add(String text) {
    counts.merge(text, 1, Integer::sum);
  }

  /** TreeMap runs in code unit order; strict comparison keeps the first of equals. */
  Optional<String> findCommonest() {
    Map.Entry<String, Integer> best = null;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (best == null || entry.getValue() > best.getValue()) {
        best = entry;
      }
    }
    return Optional.ofNullable(best).map(Map.Entry::getKey);
  }

  Iterable<String> all() {
    return counts.keySet();
  }
}
