package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The pairs of candidates that share a blocking key. */
final class CandidatePairs {
  /**
   * A candidate under its blocking keys.
   *
   * @param keys numbers of the keys, ascending
   */
  private record Blocked(NamedCandidate who, int[] keys) {}

  private CandidatePairs() {}

  /** Decides about every pair once; those that are plainly two are left out. */
  static List<PairDecision> decide(Collection<PersonCandidate> candidates) {
    Map<String, Integer> numbers = new HashMap<>();
    List<List<Blocked>> blocks = new ArrayList<>();
    for (PersonCandidate candidate : candidates) {
      NamedCandidate named = NamedCandidate.of(candidate);
      Blocked blocked = new Blocked(named, numbers(BlockingKeys.of(named), numbers));
      for (int key : blocked.keys()) {
        if (key == blocks.size()) {
          blocks.add(new ArrayList<>(2));
        }
        blocks.get(key).add(blocked);
      }
    }
    List<PairDecision> decisions = new ArrayList<>();
    for (int block = 0; block < blocks.size(); block++) {
      decide(block, blocks.get(block), decisions);
    }
    return decisions;
  }

  private static int[] numbers(SortedSet<String> keys, Map<String, Integer> numbers) {
    return keys.stream()
        .mapToInt(key -> numbers.computeIfAbsent(key, k -> numbers.size()))
        .sorted()
        .toArray();
  }

  private static void decide(int block, List<Blocked> members, List<PairDecision> decisions) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Blocked a = members.get(i);
        Blocked b = members.get(j);
        if (firstShared(a.keys(), b.keys()) == block) {
          add(decisions, PairRule.decide(a.who(), b.who()));
        }
      }
    }
  }

  /** A pair is looked at in the first block that holds both: no memory of pairs seen is needed. */
  private static int firstShared(int[] a, int[] b) {
    int i = 0;
    int j = 0;
    while (a[i] != b[j]) {
      if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return a[i];
  }

  private static void add(List<PairDecision> decisions, PairDecision decision) {
    if (decision.verdict() != PairVerdict.DIFFERENT) {
      decisions.add(decision);
    }
  }
}
