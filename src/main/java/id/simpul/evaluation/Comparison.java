package id.simpul.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts, measure by measure, the facts that the two sides of an article share. */
final class Comparison {
  private final Measure.Pair pair;
  private final Map<Measure, Count> counts = new EnumMap<>(Measure.class);
  private final List<String> lost = new ArrayList<>();
  private final List<String> invented = new ArrayList<>();

  Comparison(Measure.Pair pair) {
    this.pair = pair;
  }

  void compare(Measure measure) {
    compare(measure, measure.gold(pair), measure.found(pair));
  }

  void compare(Measure measure, List<Fact> expected, List<Fact> got) {
    Map<String, String> gold = byKey(expected);
    Map<String, String> found = byKey(got);
    Set<String> both = new HashSet<>(gold.keySet());
    both.retainAll(found.keySet());
    if (measure.told()) {
      tell(measure, gold, both, lost);
      tell(measure, found, both, invented);
    }
    counts.put(
        measure, new Count(both.size(), found.size() - both.size(), gold.size() - both.size()));
  }

  Map<Measure, Count> counts() {
    return counts;
  }

  /** Facts of gold that were not found, as lines {@code measure: fact}. */
  List<String> lost() {
    return lost;
  }

  /** Facts found that gold does not tell. */
  List<String> invented() {
    return invented;
  }

  private static Map<String, String> byKey(List<Fact> facts) {
    return facts.stream().collect(Collectors.toMap(Fact::key, Fact::shown, (a, b) -> a));
  }

  private static void tell(
      Measure measure, Map<String, String> facts, Set<String> both, List<String> into) {
    facts.entrySet().stream()
        .filter(e -> !both.contains(e.getKey()))
        .map(e -> measure.slug() + ": " + e.getValue())
        .sorted()
        .forEach(into::add);
  }
}
