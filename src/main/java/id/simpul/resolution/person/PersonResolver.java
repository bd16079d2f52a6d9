package id.simpul.resolution.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Makes persons of candidates. First what people decided; then pairs that are one person whoever
 * else there is, the surest first; then those that say less (a part of a name, a name without an
 * office), where they fit one person only. Two people of one article, of two offices, or judged
 * different, never come together by themselves. The answer depends on the set of candidates alone,
 * never on their order.
 */
public final class PersonResolver {
  private static final String JUDGED = "Diputuskan oleh pemeriksa.";
  private static final Comparator<PairDecision> SUREST_FIRST =
      Comparator.comparingDouble((PairDecision d) -> -d.score())
          .thenComparing(PairDecision::left)
          .thenComparing(PairDecision::right);

  private final Groups groups;
  private final JudgedPairs judged;
  private final List<PairDecision> decisions;

  private PersonResolver(
      Collection<PersonCandidate> candidates, JudgedPairs judged, List<PairDecision> decisions) {
    this.groups = new Groups(candidates, judged);
    this.judged = judged;
    this.decisions = decisions.stream().sorted(SUREST_FIRST).toList();
  }

  /**
   * @param candidates every candidate that could be one person with another of them
   * @param judged what people decided; may speak of keys that are no candidates
   */
  public static PersonResolution resolve(
      Collection<PersonCandidate> candidates, JudgedPairs judged) {
    return resolve(candidates, judged, CandidatePairs.decide(candidates));
  }

  /**
   * The same where the pairs were decided about before.
   *
   * @param decisions about the pairs that share a blocking key; those that are plainly two may be
   *     left out
   */
  public static PersonResolution resolve(
      Collection<PersonCandidate> candidates, JudgedPairs judged, List<PairDecision> decisions) {
    return new PersonResolver(candidates, judged, decisions).resolve();
  }

  private PersonResolution resolve() {
    for (JudgedPairs.Pair pair : new TreeSet<>(judged.same())) {
      if (!groups.areJudgedApart(pair.left(), pair.right())) {
        groups.join(pair.left(), pair.right(), 1, JUDGED);
      }
    }
    decisions.stream().filter(d -> d.verdict() == PairVerdict.SAME).forEach(this::join);
    while (joinThoseAlone()) {
      // Whoever found one person may stand for one now to whom a shorter name was open before.
    }
    Map<String, String> canonical = groups.canonical();
    return new PersonResolution(canonical, groups.joined(canonical), proposals());
  }

  private void join(PairDecision decision) {
    if (groups.mayJoin(decision.left(), decision.right())) {
      groups.join(decision.left(), decision.right(), decision.score(), decision.reason());
    }
  }

  private boolean joinThoseAlone() {
    Map<String, List<PairDecision>> open = new TreeMap<>();
    for (PairDecision d : decisions) {
      if (d.verdict() == PairVerdict.SAME_IF_ALONE
          && !groups.areOne(d.left(), d.right())
          && groups.mayJoin(d.left(), d.right())) {
        open.computeIfAbsent(d.lesser(), key -> new ArrayList<>()).add(d);
      }
    }
    List<PairDecision> alone =
        open.entrySet().stream()
            .filter(e -> persons(e.getKey(), e.getValue()).size() == 1)
            .map(e -> nearest(e.getValue()))
            .sorted(SUREST_FIRST)
            .toList();
    alone.forEach(this::join);
    return !alone.isEmpty();
  }

  /** A part of the name elsewhere, or a slip, does not make the whole name doubtful. */
  private Set<String> persons(String lesser, List<PairDecision> decisions) {
    boolean whole = decisions.stream().anyMatch(PairDecision::isWholeName);
    return decisions.stream()
        .filter(d -> !whole || d.isWholeName())
        .map(d -> groups.name(d.other(lesser)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static PairDecision nearest(List<PairDecision> decisions) {
    return decisions.stream()
        .max(Comparator.comparing(PairDecision::isWholeName).thenComparing(SUREST_FIRST.reversed()))
        .orElseThrow();
  }

  private List<PairDecision> proposals() {
    return decisions.stream()
        .filter(d -> !groups.areOne(d.left(), d.right()))
        .filter(d -> !groups.areJudgedApart(d.left(), d.right()))
        .map(d -> d.verdict().joins() ? d.with(PairVerdict.PROPOSE) : d)
        .toList();
  }
}
