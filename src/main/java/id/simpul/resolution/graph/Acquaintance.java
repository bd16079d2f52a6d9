package id.simpul.resolution.graph;

import id.simpul.resolution.person.FullName;
import id.simpul.resolution.person.JudgedPairs;
import id.simpul.resolution.person.NamedCandidate;
import id.simpul.resolution.person.PairRule;
import id.simpul.resolution.person.PersonCandidate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a change concerns: the keys that were touched, all near them by name, and whoever is or was
 * joined with one of these, directly, through others or by judgement. Beside them, those about whom
 * there is only a question: they are looked at, but stay as they are.
 */
final class Acquaintance {
  private final PersonReader reader;
  private final PersonIndex index;
  private final Map<String, Set<String>> judgedSame = new HashMap<>();
  private final Map<String, FullName> parsed = new HashMap<>();
  private final Map<String, Set<String>> under = new HashMap<>();
  private final Map<String, List<FullName>> namesOf = new HashMap<>();
  private final Map<String, Map<String, Boolean>> near = new HashMap<>();
  private final Map<String, NamedCandidate> named = new HashMap<>();
  private final Set<String> affected = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();

  private Acquaintance(PersonReader reader, PersonIndex index, JudgedPairs judged) {
    this.reader = reader;
    this.index = index;
    for (JudgedPairs.Pair pair : judged.same()) {
      judgedSame.computeIfAbsent(pair.left(), k -> new TreeSet<>()).add(pair.right());
      judgedSame.computeIfAbsent(pair.right(), k -> new TreeSet<>()).add(pair.left());
    }
  }

  /** Brings the index up to date for {@code touched} and finds whom that concerns. */
  static Acquaintance of(
      Collection<String> touched, PersonReader reader, PersonIndex index, JudgedPairs judged) {
    Acquaintance near = new Acquaintance(reader, index, judged);
    Map<String, Set<String>> before = new HashMap<>();
    Map<String, List<FullName>> names = new HashMap<>();
    for (String key : touched) {
      before.put(key, new TreeSet<>(index.nameKeys(key)));
      names.put(key, near.parse(index.spellings(key)));
      reader.find(key).ifPresent(index::find);
    }
    touched.forEach(near::add);
    for (String key : touched) {
      near.neighbours(key, before.getOrDefault(key, Set.of()), names.getOrDefault(key, List.of()))
          .forEach(near::add);
    }
    near.close();
    return near;
  }

  /** Keys whose person may change. */
  Set<String> affected() {
    return affected;
  }

  /** What articles say of them and of those about whom there may be a question. */
  List<PersonCandidate> candidates() {
    Set<String> all = new TreeSet<>(affected);
    all.addAll(seen);
    return all.stream().map(reader::find).flatMap(Optional::stream).toList();
  }

  private void add(String key) {
    if (affected.add(key)) {
      open.add(key);
    }
  }

  private void close() {
    while (!open.isEmpty()) {
      String key = open.remove();
      judgedSame.getOrDefault(key, Set.of()).forEach(this::add);
      Optional<NamedCandidate> candidate = find(key);
      for (String other : neighbours(key, Set.of(), List.of())) {
        Optional<NamedCandidate> found = find(other);
        if (candidate.isPresent() && found.isPresent()) {
          seen.add(other);
          if (!affected.contains(other)
              && PairRule.decide(candidate.get(), found.get()).verdict().joins()) {
            add(other);
          }
        }
      }
    }
  }

  private Optional<NamedCandidate> find(String key) {
    NamedCandidate known = named.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<NamedCandidate> found = reader.find(key).map(NamedCandidate::of);
    found.ifPresent(candidate -> named.put(key, candidate));
    return found;
  }

  private List<FullName> parse(Set<String> spellings) {
    return spellings.stream().map(s -> parsed.computeIfAbsent(s, FullName::of)).toList();
  }

  /** The index stands once the touched keys are in it: what is read of it is kept. */
  private Set<String> under(String nameKey) {
    return under.computeIfAbsent(nameKey, index::under);
  }

  private List<FullName> names(String key) {
    return namesOf.computeIfAbsent(key, k -> parse(index.spellings(k)));
  }

  /** Keys under one of its blocking keys, old or new, with a name near one of its names. */
  private Set<String> neighbours(String key, Set<String> before, List<FullName> oldNames) {
    Set<FullName> names = new HashSet<>(oldNames);
    find(key).ifPresent(c -> names.addAll(c.names()));
    Set<String> nameKeys = new TreeSet<>(index.nameKeys(key));
    nameKeys.addAll(before);
    Set<String> found = new TreeSet<>();
    nameKeys.forEach(nameKey -> found.addAll(under(nameKey)));
    found.remove(key);
    found.removeIf(
        other ->
            names(other).stream().noneMatch(name -> names.stream().anyMatch(n -> isNear(n, name))));
    return found;
  }

  /** Many keys bear one name: two names are compared once. */
  private boolean isNear(FullName one, FullName other) {
    return near.computeIfAbsent(one.printed(), printed -> new HashMap<>())
        .computeIfAbsent(other.printed(), printed -> one.isNear(other));
  }
}
