package id.simpul.resolution.graph;

import id.simpul.resolution.person.FullName;
import id.simpul.resolution.person.JudgedPairs;
import id.simpul.resolution.person.NamedCandidate;
import id.simpul.resolution.person.PairDecision;
import id.simpul.resolution.person.PairRule;
import id.simpul.resolution.person.PairVerdict;
import id.simpul.resolution.person.PersonCandidate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a change concerns: the keys that were touched, and whoever is or was joined with one of
 * these, directly, through others or by judgement. Beside them, those about whom there is only a
 * question: they are looked at, but stay as they are.
 */
final class Acquaintance {
  private final PersonReader reader;
  private final PersonIndex index;
  private final Map<String, Set<String>> judgedSame = new HashMap<>();
  private final Map<String, Map<String, Boolean>> near = new HashMap<>();
  private final Map<String, NamedCandidate> named = new HashMap<>();
  private final Set<String> affected = new TreeSet<>();
  private final Set<String> seen = new TreeSet<>();
  private final Set<String> closed = new HashSet<>();
  private final ArrayDeque<String> open = new ArrayDeque<>();
  private final List<PairDecision> decisions = new ArrayList<>();

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
    Set<String> before = near.joinedBefore(new HashSet<>(touched));
    touched.forEach(key -> reader.find(key).ifPresent(index::find));
    touched.forEach(near::add);
    before.forEach(near::add);
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

  /** About every pair of which one is affected, but those that are plainly two. */
  List<PairDecision> decisions() {
    return decisions;
  }

  private void add(String key) {
    if (affected.add(key)) {
      open.add(key);
    }
  }

  /** Who could be one with a touched key by what was said of it before. */
  private Set<String> joinedBefore(Set<String> touched) {
    Set<String> joined = new TreeSet<>();
    for (String key : touched) {
      PersonKeys.Known known = index.known(key);
      if (known.isWritten()) {
        Optional<NamedCandidate> was = reader.findBefore(key).map(NamedCandidate::of);
        for (String other : neighbours(key, known.nameKeys(), parse(known.spellings()))) {
          // What the articles said before may be known no more: then whoever is near by name.
          if (!touched.contains(other)
              && (was.isEmpty() || find(other).filter(o -> joins(was.get(), o)).isPresent())) {
            joined.add(other);
          }
        }
      }
    }
    return joined;
  }

  private static boolean joins(NamedCandidate one, NamedCandidate other) {
    return PairRule.decide(one, other).verdict().joins();
  }

  private void close() {
    while (!open.isEmpty()) {
      String key = open.remove();
      closed.add(key);
      judgedSame.getOrDefault(key, Set.of()).forEach(this::add);
      find(key).ifPresent(this::close);
    }
  }

  private void close(NamedCandidate candidate) {
    String key = candidate.candidate().key();
    for (String other : neighbours(key, index.known(key).nameKeys(), candidate.names())) {
      Optional<NamedCandidate> found = closed.contains(other) ? Optional.empty() : find(other);
      if (found.isPresent()) {
        seen.add(other);
        PairDecision decision = PairRule.decide(candidate, found.get());
        if (decision.verdict() != PairVerdict.DIFFERENT) {
          decisions.add(decision);
        }
        if (decision.verdict().joins()) {
          add(other);
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

  private static List<FullName> parse(Set<String> spellings) {
    return spellings.stream().map(FullName::of).toList();
  }

  /** Keys under one of its blocking keys, with a name near one of its names. */
  private Set<String> neighbours(String key, Set<String> nameKeys, List<FullName> names) {
    Set<String> found = new TreeSet<>();
    for (String nameKey : nameKeys) {
      index
          .under(nameKey)
          .forEach(
              (spelling, keys) -> {
                if (names.stream().anyMatch(name -> isNear(name, spelling))) {
                  found.addAll(keys);
                }
              });
    }
    found.remove(key);
    return found;
  }

  /** Many keys bear one name: two names are compared once. */
  private boolean isNear(FullName one, String other) {
    return near.computeIfAbsent(one.printed(), printed -> new HashMap<>())
        .computeIfAbsent(other, printed -> one.isNear(FullName.of(printed)));
  }
}
