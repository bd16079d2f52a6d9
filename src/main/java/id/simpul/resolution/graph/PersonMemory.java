package id.simpul.resolution.graph;

import id.simpul.resolution.person.PersonCandidate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What articles say under the local keys of persons, remembered from one write to the next, so that
 * one more article about somebody is read and not all the others. What an article said that now
 * says something else is not known any more: such keys are forgotten. For one dataset.
 */
final class PersonMemory {
  /** About what one article adds to one key, with its sets. */
  private static final int BYTES_EACH = 2_000;

  private final long most = Runtime.getRuntime().maxMemory() / 8 / BYTES_EACH;
  private final LinkedHashMap<String, PersonCandidate> known = new LinkedHashMap<>(16, 0.75f, true);
  private final Map<String, PersonCandidate> pending = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private final Map<String, Set<String>> added = new HashMap<>();
  private final Set<String> fresh = new HashSet<>();
  private long weight;
  private long writes = -1;

  /**
   * A transaction begins.
   *
   * @param now how many writes were committed before it: what the last one was told counts only
   *     where that one is the next of them
   */
  void begin(long now) {
    if (now == writes + 1) {
      pending.forEach(this::put);
    } else if (now != writes) {
      forget();
    }
    writes = now;
    pending.clear();
    seen.clear();
    added.clear();
    fresh.clear();
  }

  private void put(String key, PersonCandidate candidate) {
    remove(key);
    known.put(key, candidate);
    weight += weight(candidate);
    while (weight > most && !known.isEmpty()) {
      remove(known.keySet().iterator().next());
    }
  }

  private static long weight(PersonCandidate candidate) {
    return candidate.articles().size() + 1L;
  }

  private void remove(String key) {
    PersonCandidate gone = known.remove(key);
    if (gone != null) {
      weight -= weight(gone);
    }
  }

  private void drop(String key) {
    remove(key);
    pending.remove(key);
  }

  /** Nothing is remembered. */
  void forget() {
    known.clear();
    pending.clear();
    weight = 0;
  }

  /**
   * The graph of an article says this now; asked before the first change and after the last.
   *
   * @param keys local keys of its persons
   */
  void see(String graph, Set<String> keys) {
    if (seen.add(graph) && keys.isEmpty()) {
      fresh.add(graph);
    } else if (fresh.contains(graph)) {
      keys.forEach(key -> added.computeIfAbsent(key, k -> new HashSet<>()).add(graph));
    } else {
      keys.forEach(this::drop);
      keys.forEach(added::remove);
    }
  }

  /** What is remembered of a key; whoever takes it brings it back, up to date. */
  Optional<PersonCandidate> take(String key) {
    PersonCandidate candidate = known.get(key);
    if (candidate == null) {
      return Optional.empty();
    }
    drop(key);
    return Optional.of(candidate);
  }

  /** What was remembered of a key when the last write ended, as long as nobody took it. */
  Optional<PersonCandidate> findBefore(String key) {
    return Optional.ofNullable(known.get(key));
  }

  /** Articles that came since, and name the key. */
  Set<String> added(String key) {
    return added.getOrDefault(key, Set.of());
  }

  /** What holds of a key once the transaction is committed. */
  void bring(PersonCandidate candidate) {
    pending.put(candidate.key(), candidate);
  }
}
