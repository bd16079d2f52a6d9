package id.simpul.resolution.graph;

import id.simpul.resolution.person.FullName;
import id.simpul.resolution.person.JudgedPairs;
import id.simpul.resolution.person.NamedCandidate;
import id.simpul.resolution.person.PairDecision;
import id.simpul.resolution.person.PairRule;
import id.simpul.resolution.person.PairVerdict;
import id.simpul.resolution.person.PersonCandidate;
import id.simpul.resolution.person.PersonResolution;
import id.simpul.resolution.person.PersonResolver;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whom a change concerns, and who they are. Resolving joins keys that are one whoever else there is
 * (SAME), then keys that fit one person only (the lesser key of SAME_IF_ALONE). So a key that
 * <em>changes</em> concerns those that it was, may be or is judged to be one with, and the lesser
 * keys that it is a possible person for. These are resolved; the persons that fit them stand beside
 * as they are, with all their keys where they have several. Where the answer then differs for one
 * that was to stay, it changes too, and all begins again: what comes out is what resolving
 * everybody would say, for whoever is left out sees the same as before.
 */
final class Acquaintance {
  private final PersonReader reader;
  private final PersonIndex index;
  private final JudgedPairs judged;
  private final Map<String, Set<String>> judgedSame = new HashMap<>();
  private final Map<String, Map<String, Boolean>> near = new HashMap<>();
  private final Map<String, Optional<NamedCandidate>> named = new HashMap<>();
  private final Map<String, Map<String, PairDecision>> decided = new HashMap<>();
  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Set<String> changed = new TreeSet<>();
  private final Set<String> resolved = new LinkedHashSet<>();
  private final Set<String> beside = new LinkedHashSet<>();
  private final ArrayDeque<Runnable> open = new ArrayDeque<>();

  private Acquaintance(PersonReader reader, PersonIndex index, JudgedPairs judged) {
    this.reader = reader;
    this.index = index;
    this.judged = judged;
    for (JudgedPairs.Pair pair : judged.same()) {
      judgedSame.computeIfAbsent(pair.left(), k -> new TreeSet<>()).add(pair.right());
      judgedSame.computeIfAbsent(pair.right(), k -> new TreeSet<>()).add(pair.left());
    }
  }

  /** Brings the index up to date for {@code touched} and finds whom that concerns. */
  static Acquaintance of(
      Collection<String> touched, PersonReader reader, PersonIndex index, JudgedPairs judged) {
    Acquaintance near = new Acquaintance(reader, index, judged);
    Set<String> before = near.concernedBefore(new HashSet<>(touched));
    touched.forEach(key -> reader.find(key).ifPresent(index::find));
    touched.forEach(near::change);
    before.forEach(near::concern);
    return near;
  }

  /** Keys whose person may have changed, once {@link #resolve} answered. */
  Set<String> affected() {
    return changed;
  }

  /** Who they are. */
  PersonResolution resolve() {
    while (true) {
      while (!open.isEmpty()) {
        open.remove().run();
      }
      PersonResolution resolution =
          PersonResolver.resolve(candidates(), judged, List.copyOf(decisions()));
      Set<String> moved = moved(resolution.canonical());
      if (moved.isEmpty()) {
        return resolution;
      }
      moved.forEach(this::change);
    }
  }

  /** What is said of a key, or whom it is one with, may be otherwise than before. */
  private void change(String key) {
    if (changed.add(key)) {
      open.add(
          () -> {
            resolve(key);
            group(key).forEach(this::change);
            judgedSame.getOrDefault(key, Set.of()).forEach(this::change);
            decided(key)
                .forEach(
                    (other, decision) -> {
                      if (decision.verdict() == PairVerdict.SAME) {
                        change(other);
                      } else if (isLesser(other, decision)) {
                        concern(other);
                      }
                    });
          });
    }
  }

  /** Whom a key may be one with changed. */
  private void concern(String key) {
    if (group(key).size() > 1) {
      change(key);
    } else {
      resolve(key);
    }
  }

  private void resolve(String key) {
    if (resolved.add(key)) {
      open.add(
          () -> {
            boolean several = group(key).size() > 1;
            if (several) {
              group(key).forEach(this::resolve);
              judgedSame.getOrDefault(key, Set.of()).forEach(this::resolve);
            }
            decided(key)
                .forEach(
                    (other, decision) -> {
                      if (isLesser(key, decision)) {
                        standBeside(other);
                      } else if (several && decision.verdict() == PairVerdict.SAME) {
                        resolve(other);
                      }
                    });
          });
    }
  }

  private void standBeside(String key) {
    if (group(key).size() > 1) {
      resolve(key);
    } else {
      beside.add(key);
    }
  }

  private static boolean isLesser(String key, PairDecision decision) {
    return decision.verdict() == PairVerdict.SAME_IF_ALONE && decision.lesser().equals(key);
  }

  /** Those that were to stay as they are and do not. */
  private Set<String> moved(Map<String, String> canonical) {
    Map<String, Set<String>> now = new HashMap<>();
    canonical.forEach((key, person) -> now.computeIfAbsent(person, p -> new HashSet<>()).add(key));
    Set<String> moved = new TreeSet<>();
    for (String key : all()) {
      String person = canonical.get(key);
      if (person != null
          && !changed.contains(key)
          && !now.getOrDefault(person, Set.of()).equals(group(key))) {
        moved.add(key);
      }
    }
    return moved;
  }

  private Set<String> all() {
    Set<String> all = new TreeSet<>(resolved);
    all.addAll(beside);
    return all;
  }

  private List<PersonCandidate> candidates() {
    return all().stream().map(reader::find).flatMap(Optional::stream).toList();
  }

  /** Those that those who change have with anybody, and those by which the others stay. */
  private Set<PairDecision> decisions() {
    Set<PairDecision> decisions = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> all = all();
    for (String key : resolved) {
      decided(key)
          .forEach(
              (other, decision) -> {
                if (changed.contains(key)
                    || isLesser(key, decision)
                    || (decision.verdict() == PairVerdict.SAME && all.contains(other))) {
                  decisions.add(decision);
                }
              });
    }
    return decisions;
  }

  /** With whom a key was one before. */
  private Set<String> group(String key) {
    Set<String> group = groups.get(key);
    if (group == null) {
      group = index.findCanonical(key).map(index::keysOf).orElse(Set.of());
      for (String one : group) {
        groups.put(one, group);
      }
      groups.put(key, group);
    }
    return group;
  }

  /** Who could be one with a touched key, by what was said of it before, and says less. */
  private Set<String> concernedBefore(Set<String> touched) {
    Set<String> concerned = new TreeSet<>();
    for (String key : touched) {
      PersonKeys.Known known = index.known(key);
      if (known.isWritten()) {
        Optional<NamedCandidate> was = reader.findBefore(key).map(NamedCandidate::of);
        for (String other : neighbours(key, known.nameKeys(), parse(known.spellings()))) {
          // What the articles said before may be known no more: then whoever is near by name.
          if (!touched.contains(other)
              && (was.isEmpty()
                  || find(other)
                      .filter(o -> isLesser(other, PairRule.decide(was.get(), o)))
                      .isPresent())) {
            concerned.add(other);
          }
        }
      }
    }
    return concerned;
  }

  /** What is to be decided about a key and others; those that are plainly two are left out. */
  private Map<String, PairDecision> decided(String key) {
    Map<String, PairDecision> all = decided.get(key);
    if (all == null) {
      all = find(key).map(this::decide).orElse(Map.of());
      decided.put(key, all);
    }
    return all;
  }

  private Map<String, PairDecision> decide(NamedCandidate candidate) {
    String key = candidate.candidate().key();
    Map<String, PairDecision> all = new HashMap<>();
    for (String other : neighbours(key, index.known(key).nameKeys(), candidate.names())) {
      Map<String, PairDecision> theirs = decided.get(other);
      Optional<PairDecision> decision =
          theirs == null
              ? find(other).map(found -> PairRule.decide(candidate, found))
              : Optional.ofNullable(theirs.get(key));
      decision.filter(d -> d.verdict() != PairVerdict.DIFFERENT).ifPresent(d -> all.put(other, d));
    }
    return all;
  }

  private Optional<NamedCandidate> find(String key) {
    Optional<NamedCandidate> found = named.get(key);
    if (found == null) {
      found = reader.find(key).map(NamedCandidate::of);
      named.put(key, found);
    }
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
