package id.simpul.resolution.person;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What is made of two candidates, and why.
 *
 * @param left key of the first; smaller than the second
 * @param right key of the second
 * @param verdict what is made of them
 * @param lesser for {@link PairVerdict#SAME_IF_ALONE}, the key that says less; else empty
 * @param score confidence from 0 to 0.99 that they are one person
 * @param findings what each feature found, the name first
 * @param apart true where nothing but a judgement may make one of them
 */
public record PairDecision(
    String left,
    String right,
    PairVerdict verdict,
    String lesser,
    double score,
    List<Finding> findings,
    boolean apart) {
  public PairDecision {
    findings = List.copyOf(findings);
  }

  /** All that speaks, in Indonesian sentences. */
  public String reason() {
    return findings.stream()
        .map(Finding::sentence)
        .filter(sentence -> !sentence.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** True where nothing of the name differs but its spelling. */
  boolean isWholeName() {
    return !findings.isEmpty() && findings.get(0).score() >= NameMatch.WHOLE;
  }

  PairDecision with(PairVerdict other) {
    return new PairDecision(left, right, other, lesser, score, findings, apart);
  }

  String other(String key) {
    return key.equals(left) ? right : left;
  }
}
