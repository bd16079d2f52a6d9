package id.simpul.resolution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reports in groups, each an event, that know what keeps them apart. */
final class EventGroups {
  private final List<Group> groupOf = new ArrayList<>();
  private final Map<String, Set<String>> apart = new HashMap<>();

  /**
   * @param reports as {@link #sorted}
   */
  EventGroups(List<ReportKeys> reports, List<JudgedPair> judged) {
    for (int i = 0; i < reports.size(); i++) {
      groupOf.add(new Group(i, reports.get(i)));
    }
    for (JudgedPair pair : judged) {
      if (!pair.same()) {
        apart.computeIfAbsent(pair.left(), k -> new HashSet<>()).add(pair.right());
        apart.computeIfAbsent(pair.right(), k -> new HashSet<>()).add(pair.left());
      }
    }
  }

  /** In an order that hangs on what they say alone. */
  static List<ReportKeys> sorted(Collection<ReportKeys> reports) {
    return reports.stream()
        .sorted(Comparator.comparing(ReportKeys::localKey).thenComparing(ReportKeys::report))
        .toList();
  }

  /** Every group once. */
  Collection<Group> all() {
    return new LinkedHashSet<>(groupOf);
  }

  /**
   * Unites the groups of {@code holders}, which share a key. A group that goes with two which
   * exclude each other is left alone; of the others, those that go together are united.
   */
  void unite(List<Integer> holders, Strength strength) {
    List<Group> groups =
        new ArrayList<>(new LinkedHashSet<>(holders.stream().map(groupOf::get).toList()));
    List<BitSet> fits = fits(groups, strength);
    for (int i = 0; i < groups.size(); i++) {
      for (int j = i + 1; j < groups.size(); j++) {
        if (fits.get(i).get(j) && fits.get(i).equals(fits.get(j))) {
          merge(groupOf.get(groups.get(i).first()), groupOf.get(groups.get(j).first()));
        }
      }
    }
  }

  /** For each group those that it goes with, itself among them. */
  private List<BitSet> fits(List<Group> groups, Strength strength) {
    List<BitSet> fits = new ArrayList<>();
    for (Group group : groups) {
      BitSet row = new BitSet(groups.size());
      for (int j = 0; j < groups.size(); j++) {
        row.set(j, group == groups.get(j) || !excludes(group, groups.get(j), strength));
      }
      fits.add(row);
    }
    return fits;
  }

  private boolean excludes(Group a, Group b, Strength strength) {
    if (a.localKeys.stream()
        .anyMatch(key -> !Collections.disjoint(apart.getOrDefault(key, Set.of()), b.localKeys))) {
      return true;
    }
    return strength != Strength.JUDGED
        && (differ(a.series, b.series)
            || differ(a.organizers, b.organizers)
            || (strength != Strength.SERIES && differ(a.cases, b.cases)));
  }

  private static boolean differ(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private void merge(Group into, Group gone) {
    if (into == gone) {
      return;
    }
    into.take(gone);
    gone.members().forEach(member -> groupOf.set(member, into));
  }

  /** Reports that tell of one event. */
  static final class Group {
    /** By what tells groups of one name apart, then by their first report. */
    static final Comparator<Group> BY_MARK =
        Comparator.comparing(Group::mark).thenComparing(Group::first);

    private final TreeSet<Integer> members = new TreeSet<>();
    private final TreeSet<String> localKeys = new TreeSet<>();
    private final TreeSet<String> series = new TreeSet<>();
    private final TreeSet<String> organizers = new TreeSet<>();
    private final TreeSet<String> cases = new TreeSet<>();

    Group(int member, ReportKeys report) {
      members.add(member);
      localKeys.add(report.localKey());
      series.addAll(report.identity().series());
      organizers.addAll(report.identity().organizers());
      cases.addAll(report.identity().cases());
    }

    private void take(Group other) {
      members.addAll(other.members);
      localKeys.addAll(other.localKeys);
      series.addAll(other.series);
      organizers.addAll(other.organizers);
      cases.addAll(other.cases);
    }

    int first() {
      return members.first();
    }

    Set<Integer> members() {
      return members;
    }

    String smallestKey() {
      return localKeys.first();
    }

    /** Organizers, else series, else cases, as the end of a key. */
    String mark() {
      for (Set<String> told : List.of(organizers, series, cases)) {
        if (!told.isEmpty()) {
          return String.join(".", told);
        }
      }
      return "lain";
    }
  }
}
