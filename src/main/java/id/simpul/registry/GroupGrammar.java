package id.simpul.registry;

import id.simpul.registry.InstitutionNames.Named;
import id.simpul.registry.PlaceIndex.Hit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that name many offices at once, from the name of the institution on. */
final class GroupGrammar {
  private static final Set<Level> REGENCIES = Set.of(Level.KABUPATEN, Level.KOTA);
  private static final Set<Level> ALL = Set.of(Level.PROVINSI, Level.KABUPATEN, Level.KOTA);
  private static final Set<String> BEFORE_SCOPE =
      Set.of(
          "lainnya",
          "lain",
          "di",
          "dari",
          "pada",
          "yang",
          "ada",
          "lingkungan",
          "lingkup",
          "wilayah",
          "dalam");
  private static final int LONGEST_LIST = 8;

  private final Registry registry;

  GroupGrammar(Registry registry) {
    this.registry = registry;
  }

  /**
   * Offices named at once.
   *
   * @param levels their levels; empty where only a scope is printed ("KPU se-Jawa Tengah")
   * @param scope the region, or null where none is printed
   * @param whole true for "se-" and "seluruh" before the scope
   * @param named false where "se-" is followed by an area that is no region ("se-Solo Raya")
   * @param next the word after it
   * @param end index in the text after it
   */
  record Group(
      Set<Level> levels, @Nullable Region scope, boolean whole, boolean named, int next, int end) {}

  private record Scope(@Nullable Region region, boolean whole, int next) {}

  /** The word after a group, quantified or not, or -1 where word {@code i} starts none. */
  int after(Words words, int i, Named named) {
    return parse(words, i, named).map(Group::next).orElse(-1);
  }

  Optional<Group> parse(Words words, int i, Named named) {
    Institution family = named.institution().family();
    if (family != Institution.KPU && family != Institution.BAWASLU) {
      return Optional.empty();
    }
    int j = afterTwin(words, named.next());
    int both = afterBothWithKip(words, j);
    if (both > 0) {
      return Optional.of(scoped(words, REGENCIES, both));
    }
    Optional<LevelWords.Printed> level = LevelWords.at(words, j);
    if (level.isPresent() && words.abbreviated(j)) {
      return ofLevel(words, i, level.get());
    }
    Scope scope = scope(words, j);
    if (scope != null && (words.key(j).startsWith("se") || scope.whole())) {
      return Optional.of(group(words, Set.of(), scope));
    }
    return fromEveryRegency(words, named);
  }

  /** "KPU/KIP" names both. */
  private static int afterTwin(Words words, int j) {
    boolean twin = words.key(j).equals("kip") || words.key(j).equals("panwaslih");
    return twin && words.gap(j).strip().equals("/") ? j + 1 : j;
  }

  private static int afterBothWithKip(Words words, int j) {
    int both = words.has(j) && words.partedBy(j, ")") ? LevelWords.afterBoth(words, j) : -1;
    if (both > 0 && words.gap(both).strip().equals("/") && words.key(both).equals("kip")) {
      int again = LevelWords.afterBoth(words, both + 1);
      return again > 0 ? again : both;
    }
    return both > 0 && !startsPlace(words, j, both) ? both : -1;
  }

  /** "Kabupaten Kota Baru" is Kotabaru. */
  private static boolean startsPlace(Words words, int j, int both) {
    return words.gap(j + 1).isBlank() && words.key(both).equals("baru");
  }

  private Optional<Group> ofLevel(Words words, int i, LevelWords.Printed printed) {
    int j = printed.next();
    if (printed.level() == Level.PROVINSI) {
      int afterAceh = afterAceh(words, j);
      int regencies = afterRegencies(words, afterAceh);
      if (regencies > 0) {
        return Optional.of(scoped(words, ALL, regencies));
      }
      if (afterAceh > j) {
        return Optional.of(scoped(words, Set.of(Level.PROVINSI), afterAceh));
      }
    }
    Scope scope = scope(words, j);
    if (scope != null && (words.key(j).equals("se") || scope.whole())) {
      return Optional.of(group(words, Set.of(printed.level()), scope));
    }
    boolean counted = Quantifier.before(words, i).isPresent();
    return counted && !place(words, j, printed.level())
        ? Optional.of(scoped(words, Set.of(printed.level()), j))
        : Optional.empty();
  }

  private boolean place(Words words, int j, Level level) {
    return words.abbreviated(j)
        && (registry.places().find(words, j, true).stream()
                .anyMatch(hit -> hit.regions().stream().anyMatch(r -> r.level() == level))
            || !registry.places().findMisprinted(words, j, level, 0).isEmpty());
  }

  /** "KPU Provinsi/KIP Aceh": every province. */
  private static int afterAceh(Words words, int j) {
    boolean kip = words.key(j).equals("kip") || words.key(j).equals("panwaslih");
    boolean slash = words.gap(j).strip().equals("/");
    return kip && slash && words.key(j + 1).equals("aceh") ? j + 2 : j;
  }

  /** After "dan KPU Kabupaten/Kota", or -1. */
  private static int afterRegencies(Words words, int j) {
    boolean and = LevelWords.isAnd(words, j) && words.partedBy(j, ",");
    boolean mark = words.partedBy(j, "/,&") && !words.spaced(j);
    if (!and && !mark) {
      return -1;
    }
    int at = and ? j + 1 : j;
    Optional<Named> again = InstitutionNames.at(words, at);
    return afterBothWithKip(words, again.map(n -> afterTwin(words, n.next())).orElse(at));
  }

  private Group scoped(Words words, Set<Level> levels, int next) {
    Scope scope = scope(words, next);
    return scope == null
        ? new Group(levels, null, false, true, next, words.end(next - 1))
        : group(words, levels, scope);
  }

  private static Group group(Words words, Set<Level> levels, Scope scope) {
    boolean named = scope.region() != null;
    return new Group(
        levels, scope.region(), scope.whole(), named, scope.next(), words.end(scope.next() - 1));
  }

  /** "se-Jawa Tengah", "di seluruh Indonesia", "di Provinsi Banten", or null. */
  private @Nullable Scope scope(Words words, int from) {
    if (words.key(from).equals("seindonesia")) {
      return new Scope(registry.region(Region.INDONESIA), true, from + 1);
    }
    int j = from;
    boolean whole = false;
    while (j < from + 5 && words.spaced(j) && !words.key(j).equals("se")) {
      boolean every = Quantifier.every(words.key(j));
      if (!every && !BEFORE_SCOPE.contains(words.key(j))) {
        break;
      }
      whole |= every;
      j++;
    }
    boolean se = words.key(j).equals("se") && words.spaced(j);
    if (se) {
      return target(words, j + 1, true, true);
    }
    return words.spaced(j) ? target(words, j, whole, false) : null;
  }

  private @Nullable Scope target(Words words, int j, boolean whole, boolean se) {
    if (!words.joined(j) || (!se && words.newLine(j))) {
      return null;
    }
    if (words.key(j).equals("indonesia")) {
      return new Scope(registry.region(Region.INDONESIA), whole, j + 1);
    }
    Optional<LevelWords.Printed> level = LevelWords.at(words, j);
    int at = level.map(LevelWords.Printed::next).orElse(j);
    List<Hit> hits = registry.places().find(words, at, level.isPresent());
    for (int k = hits.size() - 1; k >= 0; k--) {
      for (Region region : hits.get(k).regions()) {
        if (region.level() == Level.PROVINSI) {
          return new Scope(region, whole, hits.get(k).next());
        }
      }
    }
    return se ? new Scope(null, true, j + 1) : null;
  }

  /** "KPU, Bawaslu, dan Diskominfo dari seluruh kabupaten/kota se-Jawa Tengah". */
  private Optional<Group> fromEveryRegency(Words words, Named named) {
    for (int j = named.next(); j < named.next() + LONGEST_LIST && inList(words, j); j++) {
      boolean from = words.key(j).equals("dari") || words.key(j).equals("di");
      if (from && Quantifier.every(words.key(j + 1))) {
        int both = LevelWords.afterBoth(words, j + 2);
        Scope scope = both > 0 ? scope(words, both) : null;
        Region region = scope == null ? null : scope.region();
        return Optional.ofNullable(region)
            .map(r -> new Group(REGENCIES, r, true, true, named.next(), named.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean inList(Words words, int j) {
    return words.partedBy(j, ",")
        && (words.capital(j)
            || LevelWords.isAnd(words, j)
            || words.key(j).equals("dari")
            || words.key(j).equals("di"));
  }

  /** The levels meant where only a scope is printed. */
  static Set<Level> levelsWithin(Region scope) {
    return scope.level() == Level.NATIONAL ? ALL : EnumSet.copyOf(REGENCIES);
  }
}
