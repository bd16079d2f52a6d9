package id.simpul.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.simpul.resolution.ReportKeys.Identity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * No event has two series, two organizers that share nothing, or two cases, whatever chains say.
 */
final class EventIdentityTest {

  private static ReportKeys report(
      String name, Set<String> keys, Set<String> series, Set<String> hosts, Set<String> cases) {
    return new ReportKeys(name, name, keys, new Identity(series, hosts, cases));
  }

  @Test
  void one_theme_of_one_organizer_on_one_day_is_not_one_event_where_the_cases_differ() {
    Set<String> theme = Set.of("tema|kpu-x|2025-11-05|bedah-putusan");
    Map<String, String> events =
        EventUnifier.canonicalKeys(
            List.of(
                report("a", theme, Set.of(), Set.of("kpu-x"), Set.of("1")),
                report("b", theme, Set.of(), Set.of("kpu-x"), Set.of("2"))));
    assertEquals(Map.of("a", "a", "b", "b"), events);
  }

  @Test
  void a_report_that_would_fit_two_events_that_exclude_each_other_stays_by_itself() {
    Set<String> theme = Set.of("tema|kpu-x|2025-11-05|bedah-putusan");
    Map<String, String> events =
        EventUnifier.canonicalKeys(
            List.of(
                report("a", theme, Set.of(), Set.of("kpu-x"), Set.of("1")),
                report("b", theme, Set.of(), Set.of("kpu-x"), Set.of()),
                report("c", theme, Set.of(), Set.of("kpu-x"), Set.of("2"))));
    assertEquals(Map.of("a", "a", "b", "b", "c", "c"), events);
  }

  @Test
  void reports_of_one_series_and_day_may_differ_on_the_case() {
    Set<String> series = Set.of("seri|kamis|2025-11-05");
    Map<String, String> events =
        EventUnifier.canonicalKeys(
            List.of(
                report("a", series, Set.of("kamis"), Set.of("kpu-x"), Set.of("1")),
                report("b", series, Set.of("kamis"), Set.of(), Set.of("2"))));
    assertEquals(Map.of("a", "a", "b", "a"), events);
  }

  @Test
  void one_name_of_a_series_at_two_organizers_is_two_events_with_keys_of_their_own() {
    Set<String> series = Set.of("seri|rabu-hukum|2025-11-05");
    Identity x = new Identity(Set.of("rabu-hukum"), Set.of("kpu-x"), Set.of());
    Identity y = new Identity(Set.of("rabu-hukum"), Set.of("kpu-y"), Set.of());
    Map<String, String> events =
        EventUnifier.canonicalKeys(
            List.of(
                new ReportKeys("a", "rabu-hukum.2025-11-05", series, x),
                new ReportKeys("b", "rabu-hukum.2025-11-05", series, y)));
    assertEquals(Map.of("a", "rabu-hukum.2025-11-05", "b", "rabu-hukum.2025-11-05.kpu-y"), events);
  }

  @Test
  void a_judgement_stands_over_series_and_keys() {
    ReportKeys a = report("a", Set.of("seri|k|1"), Set.of("k"), Set.of(), Set.of());
    ReportKeys b = report("b", Set.of("seri|k|1"), Set.of("k"), Set.of(), Set.of());
    ReportKeys c = report("c", Set.of("seri|r|1"), Set.of("r"), Set.of(), Set.of());
    assertEquals(
        Map.of("a", "a", "b", "b", "c", "a"),
        EventUnifier.canonicalKeys(
            List.of(a, b, c),
            List.of(new JudgedPair("a", "b", false), new JudgedPair("c", "a", true))));
  }

  @Provide
  Arbitrary<List<ReportKeys>> reports() {
    Arbitrary<Set<String>> few = Arbitraries.of("1", "2", "3").set().ofMaxSize(2);
    Arbitrary<Set<String>> one = Arbitraries.of("k", "r").set().ofMaxSize(1);
    Arbitrary<Set<String>> keys =
        Arbitraries.of("seri|k|5", "seri|r|5", "edisi|k|3|2025", "perkara|1|5|1", "tema|1|5|t")
            .set()
            .ofMaxSize(3);
    Arbitrary<String> local = Arbitraries.of("a", "b", "c", "d", "e", "f");
    return Combinators.combine(local, keys, one, few, few)
        .as((name, k, s, o, c) -> new ReportKeys(name, name, k, new Identity(s, o, c)))
        .list()
        .ofMinSize(2)
        .ofMaxSize(7)
        .map(EventIdentityTest::named);
  }

  private static List<ReportKeys> named(List<ReportKeys> reports) {
    List<ReportKeys> named = new ArrayList<>();
    for (ReportKeys report : reports) {
      named.add(
          new ReportKeys(
              "r" + named.size(), report.localKey(), report.blockKeys(), report.identity()));
    }
    return named;
  }

  @Provide
  Arbitrary<List<JudgedPair>> judged() {
    Arbitrary<String> key = Arbitraries.of("a", "b", "c", "d", "e", "f");
    return Combinators.combine(key, key, Arbitraries.of(true, false))
        .as(JudgedPair::new)
        .filter(pair -> !pair.left().equals(pair.right()))
        .list()
        .ofMaxSize(3);
  }

  @Property(tries = 300)
  void the_order_of_reports_never_matters(
      @ForAll("reports") List<ReportKeys> reports,
      @ForAll("judged") List<JudgedPair> judged,
      @ForAll Random random) {
    List<ReportKeys> shuffled = new ArrayList<>(reports);
    Collections.shuffle(shuffled, random);
    assertEquals(
        EventUnifier.canonicalKeys(reports, judged), EventUnifier.canonicalKeys(shuffled, judged));
  }

  @Property(tries = 300)
  void an_event_has_one_series_unless_a_person_said_otherwise(
      @ForAll("reports") List<ReportKeys> reports) {
    Map<String, Set<String>> series = new HashMap<>();
    Map<String, String> events = EventUnifier.canonicalKeys(reports);
    for (ReportKeys report : reports) {
      series
          .computeIfAbsent(events.getOrDefault(report.report(), ""), e -> new TreeSet<>())
          .addAll(report.identity().series());
    }
    series.forEach((event, named) -> assertEquals(Math.min(1, named.size()), named.size(), event));
  }

  @Property(tries = 300)
  void what_was_judged_different_is_different(
      @ForAll("reports") List<ReportKeys> reports, @ForAll("judged") List<JudgedPair> judged) {
    Map<String, String> events = EventUnifier.canonicalKeys(reports, judged);
    for (JudgedPair pair : judged) {
      if (!pair.same()) {
        for (ReportKeys left : reports) {
          for (ReportKeys right : reports) {
            if (left.localKey().equals(pair.left()) && right.localKey().equals(pair.right())) {
              assertNotEquals(events.get(left.report()), events.get(right.report()));
            }
          }
        }
      }
    }
  }
}
