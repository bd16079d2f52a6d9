package id.simpul.resolution;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds the reports that tell of one event. Reports are connected where they share a key, directly
 * or through others; the event of a connected group has the smallest local key in it. The answer
 * depends on the set of reports alone, never on their order.
 */
public final class EventUnifier {
  private EventUnifier() {}

  /**
   * @param reports every report that could share a key with another of them
   * @return report to the key of its event
   */
  public static Map<String, String> canonicalKeys(Collection<ReportKeys> reports) {
    List<ReportKeys> all = List.copyOf(reports);
    DisjointSets groups = new DisjointSets(all.size());
    Map<String, Integer> firstWith = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (String key : keys(all.get(i)).toList()) {
        Integer first = firstWith.putIfAbsent(key, i);
        if (first != null) {
          groups.unite(first, i);
        }
      }
    }
    return smallestKeys(all, groups);
  }

  private static Stream<String> keys(ReportKeys report) {
    return Stream.concat(Stream.of(report.localKey()), report.blockKeys().stream());
  }

  private static Map<String, String> smallestKeys(List<ReportKeys> all, DisjointSets groups) {
    Map<Integer, String> smallest = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      smallest.merge(groups.find(i), all.get(i).localKey(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
    Map<String, String> keys = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      keys.put(all.get(i).report(), smallest.getOrDefault(groups.find(i), all.get(i).localKey()));
    }
    return keys;
  }
}
