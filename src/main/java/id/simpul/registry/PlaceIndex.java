package id.simpul.registry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks up names of regions that start at a word. Names are compared by their letters alone, so
 * that {@code Bau-Bau} and {@code Baubau} are one; a bounded window of words keeps every look-up
 * constant.
 */
final class PlaceIndex {
  private static final int LONGEST = 5;
  private static final int SHORTEST_FORGIVEN = 6;
  private static final Set<String> STOPPED = Set.of("kep", "kepl", "adm", "d", "i", "p", "peg");

  private final Map<String, Set<Region>> byKey = new HashMap<>();
  private final Map<String, Set<Region>> afterLevelOnly = new HashMap<>();
  private final Map<String, Set<String>> byDeletion = new HashMap<>();

  /**
   * A name found.
   *
   * @param next the word after it
   * @param regions the regions it may mean
   * @param exact false where a letter is wrong
   */
  record Hit(int next, List<Region> regions, boolean exact) {}

  PlaceIndex(RegionTable table) {
    for (Region region : table.all()) {
      if (region.level() != Level.NATIONAL) {
        add(region.name(), region, byKey);
        forgive(PlaceName.key(region.name()));
      }
    }
    for (Alias alias : table.aliases()) {
      add(alias.name(), alias.region(), alias.needsLevel() ? afterLevelOnly : byKey);
      if (alias.kind() == Alias.Kind.SPELLING) {
        forgive(PlaceName.key(alias.name()));
      }
    }
  }

  private static void add(String name, Region region, Map<String, Set<Region>> index) {
    index.computeIfAbsent(PlaceName.key(name), k -> new LinkedHashSet<>()).add(region);
  }

  private void forgive(String key) {
    if (key.length() >= SHORTEST_FORGIVEN) {
      deletions(key).forEach(d -> byDeletion.computeIfAbsent(d, k -> new HashSet<>()).add(key));
    }
  }

  /**
   * The names printed without error from word {@code from} on, shortest first.
   *
   * @param levelPrinted true after "Kabupaten" and the like: small letters and ordinary words will
   *     do
   */
  List<Hit> find(Words words, int from, boolean levelPrinted) {
    List<Hit> hits = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + LONGEST && continues(words, from, i, levelPrinted); i++) {
      key.append(expanded(words.key(i)));
      List<Region> regions = regions(key.toString(), levelPrinted);
      if (!regions.isEmpty()) {
        hits.add(new Hit(i + 1, regions, true));
      }
    }
    return hits;
  }

  /**
   * The longest name of {@code level} from word {@code from} on with one letter missing, too many,
   * wrong or swapped; only names of six letters or more, and only where one region is left.
   *
   * @param longerThan words that an exact but shorter name already covers; 0 for none
   */
  List<Hit> findMisprinted(Words words, int from, Level level, int longerThan) {
    List<Hit> hits = new ArrayList<>();
    StringBuilder key = new StringBuilder();
    for (int i = from; i < from + LONGEST && continues(words, from, i, false); i++) {
      String before = key.toString();
      key.append(expanded(words.key(i)));
      boolean initial = longerThan > 0 && words.key(i).length() < 3;
      if (i - from >= longerThan && !initial && key.length() >= SHORTEST_FORGIVEN - 1) {
        String begins = longerThan > 0 ? before : "";
        Set<Region> regions = near(key.toString(), begins, level);
        if (regions.size() == 1) {
          hits.add(0, new Hit(i + 1, List.copyOf(regions), false));
        }
      }
    }
    return hits;
  }

  private Set<Region> near(String printed, String begins, Level level) {
    Set<Region> regions = new LinkedHashSet<>();
    for (String deletion : deletions(printed)) {
      for (String name : byDeletion.getOrDefault(deletion, Set.of())) {
        if (name.startsWith(begins) && oneEditApart(printed, name)) {
          byKey.getOrDefault(name, Set.of()).stream()
              .filter(r -> r.level() == level)
              .forEach(regions::add);
        }
      }
    }
    return regions;
  }

  private List<Region> regions(String key, boolean levelPrinted) {
    Set<Region> plain = byKey.getOrDefault(key, Set.of());
    if (!levelPrinted || !afterLevelOnly.containsKey(key)) {
      return List.copyOf(plain);
    }
    Set<Region> all = new LinkedHashSet<>(plain);
    all.addAll(afterLevelOnly.get(key));
    return List.copyOf(all);
  }

  private static boolean continues(Words words, int from, int i, boolean anyCase) {
    if (!words.has(i)) {
      return false;
    }
    if (i == from) {
      return anyCase || startsName(words, i);
    }
    boolean close = words.joined(i) || (STOPPED.contains(words.key(i - 1)) && words.abbreviated(i));
    boolean asFirst = words.capital(i) || !words.capital(from) || words.key(i).equals("dan");
    return close && asFirst;
  }

  /** "DI Yogyakarta" is a name, "di Yogyakarta" says where. */
  private static boolean startsName(Words words, int i) {
    return words.key(i).equals("di") ? words.allCapitals(i) : words.capital(i);
  }

  private static String expanded(String word) {
    return switch (word) {
      case "kep", "kepl" -> "kepulauan";
      case "adm" -> "administrasi";
      case "peg" -> "pegunungan";
      default -> word;
    };
  }

  /** The word itself and the word without each of its letters. */
  private static Set<String> deletions(String word) {
    Set<String> all = new HashSet<>();
    all.add(word);
    for (int i = 0; i < word.length(); i++) {
      all.add(word.substring(0, i) + word.substring(i + 1));
    }
    return all;
  }

  /** True where one letter inserted, deleted, replaced or swapped turns one into the other. */
  static boolean oneEditApart(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = 0;
    int shorter = Math.min(a.length(), b.length());
    while (from < shorter && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    String restA = a.substring(from);
    String restB = b.substring(from);
    if (restA.length() != restB.length()) {
      return restA.length() > restB.length()
          ? restA.substring(1).equals(restB)
          : restB.substring(1).equals(restA);
    }
    return restA.length() < 2
        || restA.substring(1).equals(restB.substring(1))
        || swapped(restA, restB);
  }

  private static boolean swapped(String a, String b) {
    return a.charAt(0) == b.charAt(1)
        && a.charAt(1) == b.charAt(0)
        && a.substring(2).equals(b.substring(2));
  }
}
