package id.simpul.resolution.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Measures the resolver on an invented world: every pair of keys at one office, and every pair of
 * keys of namesakes at two offices. Print the figures with {@code -Dpersons.figures=true}.
 */
final class PersonBenchmarkTest {
  private static final PersonWorld WORLD = new PersonWorld(20251105, 300, 60);
  private static PersonResolution resolution;
  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  /** Pairs of whole, rare names of one person at two offices. */
  private static final Set<JudgedPairs.Pair> MOVES = new TreeSet<>();

  @BeforeAll
  static void resolve() {
    resolution = PersonResolver.resolve(WORLD.candidates().values(), JudgedPairs.NONE);
    Map<String, List<String>> byOffice = new HashMap<>();
    Map<String, List<String>> byName = new HashMap<>();
    WORLD
        .candidates()
        .forEach(
            (key, candidate) -> {
              Set<PersonWorld.Person> behind = WORLD.behind(key);
              if (behind.size() == 1) {
                PersonWorld.Person person = behind.iterator().next();
                byOffice.computeIfAbsent(person.office(), o -> new ArrayList<>()).add(key);
                String name = String.join(" ", person.name());
                byName.computeIfAbsent(name, n -> new ArrayList<>()).add(key);
              } else {
                count("keys of two people", 1);
              }
            });
    byOffice.values().forEach(keys -> pairs(keys, true));
    byName.values().forEach(keys -> pairs(keys, false));
    Set<JudgedPairs.Pair> asked = new TreeSet<>();
    resolution.proposals().forEach(p -> asked.add(JudgedPairs.Pair.of(p.left(), p.right())));
    MOVES.forEach(pair -> count(asked.contains(pair) ? "moves asked" : "moves unasked", 1));
    if (Boolean.getBoolean("persons.figures")) {
      System.out.println(COUNTS + " F1 " + f1() + " false merges " + falseMerges());
    }
  }

  private static void pairs(List<String> keys, boolean oneOffice) {
    for (int i = 0; i < keys.size(); i++) {
      for (int j = i + 1; j < keys.size(); j++) {
        PersonWorld.Person a = WORLD.behind(keys.get(i)).iterator().next();
        PersonWorld.Person b = WORLD.behind(keys.get(j)).iterator().next();
        if (a.office().equals(b.office()) == oneOffice) {
          pair(keys.get(i), keys.get(j), a, b);
        }
      }
    }
  }

  private static void pair(String x, String y, PersonWorld.Person a, PersonWorld.Person b) {
    boolean joined = resolution.canonical().get(x).equals(resolution.canonical().get(y));
    boolean oneOffice = a.office().equals(b.office());
    boolean one = a.number() == b.number();
    String kind = oneOffice ? (one ? "same" : "other") : one ? "moved" : "namesake";
    count(kind + (joined ? " joined" : " apart"), 1);
    if (kind.equals("moved") && isPlain(x, a) && isPlain(y, b)) {
      MOVES.add(JudgedPairs.Pair.of(x, y));
    }
  }

  private static boolean isPlain(String key, PersonWorld.Person person) {
    String name = String.join(" ", person.name());
    return FullName.of(name).isRare()
        && key.equals(id.simpul.model.Slug.of(name) + "." + person.office());
  }

  private static void count(String what, int times) {
    COUNTS.merge(what, times, Integer::sum);
  }

  private static int of(String what) {
    return COUNTS.getOrDefault(what, 0);
  }

  private static double f1() {
    double right = of("same joined");
    double joined = right + of("other joined") + of("namesake joined");
    double same = right + of("same apart");
    return 2 * right / (joined + same);
  }

  private static double falseMerges() {
    double wrong = of("other joined") + of("namesake joined") + of("moved joined");
    return wrong / (wrong + of("same joined"));
  }

  @Test
  void there_are_enough_pairs_of_each_kind() {
    int pairs = COUNTS.values().stream().mapToInt(Integer::intValue).sum();
    assertTrue(pairs >= 20_000, COUNTS::toString);
    assertTrue(of("same joined") + of("same apart") >= 5_000, COUNTS::toString);
    assertTrue(of("namesake apart") >= 1_000, COUNTS::toString);
    assertTrue(of("moved apart") >= 500, COUNTS::toString);
  }

  @Test
  void pairs_are_right() {
    assertTrue(f1() >= 0.98, () -> f1() + " " + COUNTS);
  }

  @Test
  void hardly_any_merge_is_false() {
    assertTrue(falseMerges() <= 0.005, () -> falseMerges() + " " + COUNTS);
  }

  @Test
  void nobody_is_joined_over_two_offices() {
    assertEquals(0, of("namesake joined") + of("moved joined"), COUNTS::toString);
  }
}
