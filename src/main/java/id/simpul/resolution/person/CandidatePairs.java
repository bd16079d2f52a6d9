package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of candidates that share a blocking key. */
final class CandidatePairs {
  private CandidatePairs() {}

  /** Decides about every pair once; those that are plainly two are left out. */
  static List<PairDecision> decide(Collection<PersonCandidate> candidates) {
    Map<String, List<PersonCandidate>> blocks = new HashMap<>();
    for (PersonCandidate candidate : candidates) {
      for (String key : BlockingKeys.of(candidate)) {
        blocks.computeIfAbsent(key, k -> new ArrayList<>(2)).add(candidate);
      }
    }
    List<PairDecision> decisions = new ArrayList<>();
    Set<JudgedPairs.Pair> seen = new HashSet<>();
    for (List<PersonCandidate> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          PersonCandidate a = block.get(i);
          PersonCandidate b = block.get(j);
          if (seen.add(JudgedPairs.Pair.of(a.key(), b.key()))) {
            add(decisions, PairRule.decide(a, b));
          }
        }
      }
    }
    return decisions;
  }

  private static void add(List<PairDecision> decisions, PairDecision decision) {
    if (decision.verdict() != PairVerdict.DIFFERENT) {
      decisions.add(decision);
    }
  }
}
