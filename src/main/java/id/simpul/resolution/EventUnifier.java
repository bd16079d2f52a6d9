package id.simpul.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the reports that tell of one event. Reports are united where they share a key, directly or
 * through others, but never across different series, organizers or cases, and never against a
 * judgement. Keys are looked at from the strongest to the weakest: judgements, then series with
 * date or edition, then the event's own key, then case, then theme. A report that would fit two
 * events which exclude each other stays by itself. The event of a group has the smallest local key
 * in it. The answer depends on the set of reports and judgements alone, never on their order.
 */
public final class EventUnifier {
  private final EventGroups groups;
  private final List<ReportKeys> reports;

  private EventUnifier(Collection<ReportKeys> reports, List<JudgedPair> judged) {
    this.reports = EventGroups.sorted(reports);
    this.groups = new EventGroups(this.reports, judged);
  }

  /** {@link #canonicalKeys(Collection, List)} where nothing was judged. */
  public static Map<String, String> canonicalKeys(Collection<ReportKeys> reports) {
    return canonicalKeys(reports, List.of());
  }

  /**
   * @param reports every report that could be connected with another of them
   * @param judged what people decided on local keys of events
   * @return report to the key of its event
   */
  public static Map<String, String> canonicalKeys(
      Collection<ReportKeys> reports, List<JudgedPair> judged) {
    EventUnifier unifier = new EventUnifier(reports, judged);
    unifier.uniteJudged(judged);
    unifier.uniteByKeys();
    return unifier.names();
  }

  private void uniteJudged(List<JudgedPair> judged) {
    Map<String, List<Integer>> byLocalKey = new HashMap<>();
    for (int i = 0; i < reports.size(); i++) {
      byLocalKey.computeIfAbsent(reports.get(i).localKey(), k -> new ArrayList<>()).add(i);
    }
    for (JudgedPair pair : judged) {
      if (pair.same()) {
        List<Integer> both = new ArrayList<>(byLocalKey.getOrDefault(pair.left(), List.of()));
        both.addAll(byLocalKey.getOrDefault(pair.right(), List.of()));
        groups.unite(both, Strength.JUDGED);
      }
    }
  }

  private void uniteByKeys() {
    Map<Strength, Map<String, List<Integer>>> byKey = new TreeMap<>();
    for (int i = 0; i < reports.size(); i++) {
      Set<String> keys = new TreeSet<>(reports.get(i).blockKeys());
      keys.add(reports.get(i).localKey());
      for (String key : keys) {
        byKey
            .computeIfAbsent(Strength.of(key), s -> new TreeMap<>())
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(i);
      }
    }
    byKey.forEach(
        (strength, keys) -> keys.values().forEach(holders -> groups.unite(holders, strength)));
  }

  /**
   * Groups that would bear one name, since an unknown series and a date make the same key at two
   * offices, are told apart by what keeps them apart; the first keeps the name.
   */
  private Map<String, String> names() {
    Map<String, List<EventGroups.Group>> byName = new TreeMap<>();
    for (EventGroups.Group group : groups.all()) {
      byName.computeIfAbsent(group.smallestKey(), k -> new ArrayList<>()).add(group);
    }
    Map<String, String> names = new TreeMap<>();
    byName.forEach(
        (name, sharing) -> {
          sharing.sort(EventGroups.Group.BY_MARK);
          Set<String> taken = new HashSet<>();
          for (EventGroups.Group group : sharing) {
            String key = taken.isEmpty() ? name : name + "." + group.mark();
            String free = taken.add(key) ? key : numbered(key, taken);
            group.members().forEach(m -> names.put(reports.get(m).report(), free));
          }
        });
    return names;
  }

  private static String numbered(String key, Set<String> taken) {
    int number = 2;
    while (!taken.add(key + "." + number)) {
      number++;
    }
    return key + "." + number;
  }
}
