package id.simpul.resolution.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.jena.graph.Node;

/**
 * One value out of several statements: the one with most publishers, then the one that the
 * organizer's own report gives, then the surest, then the first in code point order.
 *
 * @param agreed the values that stand
 * @param others values that lost and do not just say less or more of the same, best first
 */
record Agreement(SortedSet<String> agreed, List<SortedSet<String>> others) {

  static Optional<Agreement> of(List<Statement> statements) {
    Map<String, Candidate> candidates = new TreeMap<>();
    for (Statement statement : statements) {
      candidates
          .computeIfAbsent(String.join("\n", statement.values()), k -> new Candidate(statement))
          .add(statement);
    }
    List<SortedSet<String>> ranked =
        candidates.values().stream().sorted(Candidate.BEST_FIRST).map(c -> c.values).toList();
    return ranked.isEmpty()
        ? Optional.empty()
        : Optional.of(new Agreement(ranked.get(0), others(ranked)));
  }

  private static List<SortedSet<String>> others(List<SortedSet<String>> ranked) {
    SortedSet<String> agreed = ranked.get(0);
    List<SortedSet<String>> others = new ArrayList<>();
    for (SortedSet<String> values : ranked) {
      if (!agreed.containsAll(values) && !values.containsAll(agreed)) {
        others.add(values);
      }
    }
    return others;
  }

  /** Equal statements together. */
  private static final class Candidate {
    static final Comparator<Candidate> BEST_FIRST =
        Comparator.comparingInt((Candidate c) -> -c.publishers.size())
            .thenComparing(c -> !c.own)
            .thenComparingDouble(c -> -c.confidence)
            .thenComparing(c -> String.join("\n", c.values));

    private final SortedSet<String> values;
    private final Set<Optional<Node>> publishers = new HashSet<>();
    private boolean own;
    private double confidence;

    Candidate(Statement first) {
      this.values = first.values();
    }

    void add(Statement statement) {
      publishers.add(Optional.ofNullable(statement.publisher()));
      own |= statement.own();
      confidence = Math.max(confidence, statement.confidence());
    }
  }
}
