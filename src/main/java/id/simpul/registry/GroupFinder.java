package id.simpul.registry;

import id.simpul.model.Span;
import id.simpul.registry.GroupGrammar.Group;
import id.simpul.registry.InstitutionNames.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds groups of offices named as a whole, by "seluruh", by "se-" with a region, or by their
 * count. One pass over the words. Safe for use by several threads.
 *
 * <p>Example: {@code seluruh satuan kerja KPU se-Jawa Tengah} is the group {@code KPU
 * Kabupaten/Kota se-Jawa Tengah} with its 35 members. "KPU Kabupaten/Kota" alone is no group.
 */
public final class GroupFinder {
  private final Registry registry;
  private final GroupGrammar grammar;
  private final Map<Membership, List<Office>> members = new ConcurrentHashMap<>();

  private record Membership(Institution family, Region scope, Set<Level> levels) {}

  public GroupFinder(Registry registry) {
    this.registry = registry;
    this.grammar = new GroupGrammar(registry);
  }

  /** The groups named in {@code text}, in order, none overlapping another. */
  public List<GroupMatch> find(String text) {
    return find(Words.of(text));
  }

  /** The same in words that other finders read too. */
  public List<GroupMatch> find(Words words) {
    List<GroupMatch> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Named> named = InstitutionNames.at(words, i);
      Optional<Group> group =
          named.isEmpty() ? Optional.empty() : grammar.parse(words, i, named.get());
      if (group.isPresent()) {
        match(words, i, named.get().institution().family(), group.get()).ifPresent(matches::add);
        i = group.get().next();
      } else {
        i = named.map(Named::next).orElse(i + 1);
      }
    }
    return List.copyOf(matches);
  }

  /**
   * The group with the scope its context gives it: "35 KPU Kabupaten/Kota", told by an office of
   * Jawa Tengah, is all of Jawa Tengah.
   *
   * @param group a group without a scope of its own; others are returned as they are
   * @param province the province of the organizer or publisher
   */
  public GroupMatch within(GroupMatch group, Region province) {
    boolean fits = province.level() == Level.PROVINSI && !group.levels().contains(Level.PROVINSI);
    if (group.scope() != null || !fits) {
      return group;
    }
    GroupMatch placed =
        build(
            group.span(),
            group.institution(),
            province,
            group.whole(),
            group.count(),
            group.levels());
    return placed.whole() ? placed : group;
  }

  private Optional<GroupMatch> match(Words words, int i, Institution family, Group group) {
    Quantifier quantifier =
        Quantifier.before(words, i).orElse(new Quantifier(i, false, false, null));
    boolean says = quantifier.whole() || quantifier.count() != null || group.scope() != null;
    if (!group.named() || !says) {
      return Optional.empty();
    }
    Span span = new Span(words.start(quantifier.start()), group.end());
    boolean whole = (group.whole() || quantifier.whole()) && !quantifier.part();
    Region scope = group.scope();
    Set<Level> levels = group.levels();
    if (levels.isEmpty() && scope != null) {
      levels = GroupGrammar.levelsWithin(scope);
    }
    Integer count = quantifier.count();
    boolean others = words.text().substring(span.start(), span.end()).contains("lain");
    Integer meant = count != null && others ? Integer.valueOf(count + 1) : count;
    return Optional.of(build(span, family, scope, whole, meant, levels));
  }

  private GroupMatch build(
      Span span,
      Institution family,
      @Nullable Region scope,
      boolean saidWhole,
      @Nullable Integer count,
      Set<Level> levels) {
    List<Office> members = scope == null ? List.of() : members(family, scope, levels);
    boolean whole = count == null || scope == null ? saidWhole : count == members.size();
    return new GroupMatch(
        span,
        family,
        scope,
        whole,
        count,
        levels,
        label(family, scope, whole, count, levels),
        whole ? members : List.of());
  }

  /** Group names repeat in every article; a membership hangs on the registry alone. */
  private List<Office> members(Institution family, Region scope, Set<Level> levels) {
    return members.computeIfAbsent(
        new Membership(family, scope, Set.copyOf(levels)), this::membersOf);
  }

  private List<Office> membersOf(Membership of) {
    return registry.offices().stream()
        .filter(office -> office.institution().family() == of.family())
        .filter(office -> of.levels().contains(office.region().level()))
        .filter(office -> liesIn(office.region(), of.scope()))
        .toList();
  }

  private static boolean liesIn(Region region, Region scope) {
    return scope.level() == Level.NATIONAL || scope.code().equals(region.provinceCode());
  }

  /** E.g. {@code KPU Kabupaten/Kota se-Jawa Tengah}, {@code 175 KPU Kabupaten/Kota}. */
  private static String label(
      Institution family,
      @Nullable Region scope,
      boolean whole,
      @Nullable Integer count,
      Set<Level> levels) {
    Institution institution = scope == null ? family : OfficeRule.institutionIn(family, scope);
    String name = institution.shortName();
    StringBuilder label = new StringBuilder();
    if (count != null && !whole) {
      label.append(count).append(' ');
    }
    label.append(offices(name, levels));
    if (scope != null) {
      label.append(whole ? " se-" : " di ").append(scope.name());
    }
    return label.toString();
  }

  private static String offices(String name, Set<Level> levels) {
    boolean province = levels.contains(Level.PROVINSI);
    Set<Level> below = levels.isEmpty() ? EnumSet.noneOf(Level.class) : EnumSet.copyOf(levels);
    below.remove(Level.PROVINSI);
    String regencies =
        below.size() == 2
            ? name + " Kabupaten/Kota"
            : below.stream().map(level -> name + " " + level.word()).findFirst().orElse("");
    if (!province) {
      return regencies.isEmpty() ? name : regencies;
    }
    return name + " Provinsi" + (regencies.isEmpty() ? "" : " dan " + regencies);
  }
}
