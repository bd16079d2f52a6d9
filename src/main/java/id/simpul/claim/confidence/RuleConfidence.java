package id.simpul.claim.confidence;

import id.simpul.model.ClaimKind;
import id.simpul.model.RuleCount;
import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The confidence of a claim is the precision of its rule on annotated articles, drawn toward the
 * precision of its kind of claim as long as the rule was seen rarely: the m-estimate {@code (right
 * + m · p) / (right + wrong + m)} with {@code m} = 10 (B. Cestnik, Estimating probabilities: a
 * crucial task in machine learning, 1990). {@code p} is the precision of the kind by Laplace's rule
 * of succession, {@code (right + 1) / (all + 2)}; a rule never seen has {@code p}. Two places, half
 * up.
 */
public final class RuleConfidence {
  private static final String FILE = "accuracy/rules.csv";
  private static final int WEIGHT = 10;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private static final class Measured {
    static final RuleConfidence INSTANCE = load();
  }

  private record Key(ClaimKind kind, String rule) {}

  private final List<RuleCount> rules;
  private final Map<Key, Double> byRule = new HashMap<>();
  private final Map<ClaimKind, RuleCount> byKind = new EnumMap<>(ClaimKind.class);

  /**
   * @param rules what was counted; one for each rule and kind
   */
  public RuleConfidence(List<RuleCount> rules) {
    this.rules = List.copyOf(rules);
    for (RuleCount rule : rules) {
      byKind.merge(rule.kind(), rule, RuleConfidence::sum);
    }
    for (RuleCount rule : rules) {
      byRule.put(new Key(rule.kind(), rule.rule()), confidence(rule));
    }
  }

  /** The counts that travel with the program, {@code accuracy/rules.csv}. */
  public static RuleConfidence measured() {
    return Measured.INSTANCE;
  }

  /**
   * How sure a claim is.
   *
   * @param rule name and version of the rule that made it
   * @return between 0 and 1, e.g. 0.93 for a rule with 40 claims right of 42 whose kind is right
   *     nine times out of ten
   */
  public double of(ClaimKind kind, String rule) {
    Double seen = byRule.get(new Key(kind, rule));
    return seen == null ? confidence(none(kind)) : seen;
  }

  private double confidence(RuleCount count) {
    double kind = kindPrecision(count.kind());
    return rounded((count.right() + WEIGHT * kind) / (count.all() + WEIGHT));
  }

  /** What was counted, in the order of the file. */
  public List<RuleCount> rules() {
    return rules;
  }

  private double kindPrecision(ClaimKind kind) {
    RuleCount count = byKind.getOrDefault(kind, none(kind));
    return (count.right() + 1.0) / (count.all() + 2.0);
  }

  private static double rounded(double share) {
    return BigDecimal.valueOf(share).setScale(2, RoundingMode.HALF_UP).doubleValue();
  }

  private static RuleCount none(ClaimKind kind) {
    return new RuleCount("", kind, 0, 0);
  }

  private static RuleCount sum(RuleCount a, RuleCount b) {
    return new RuleCount("", a.kind(), a.right() + b.right(), a.wrong() + b.wrong());
  }

  private static RuleConfidence load() {
    try (Reader in = new InputStreamReader(Bundle.open(FILE), StandardCharsets.UTF_8)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bundled file '" + FILE + "'", e);
    }
  }

  /**
   * Reads counts.
   *
   * @param in CSV with the columns kind, rule, right, wrong; kind is the name of the claim's class,
   *     e.g. {@code Tenure}
   * @throws IllegalArgumentException naming the line that cannot be read
   */
  static RuleConfidence read(Reader in) throws IOException {
    List<RuleCount> rules = new ArrayList<>();
    for (CSVRecord line : FORMAT.parse(in)) {
      rules.add(
          new RuleCount(
              line.get("rule"), kind(line), number(line, "right"), number(line, "wrong")));
    }
    return new RuleConfidence(rules);
  }

  private static ClaimKind kind(CSVRecord line) {
    for (ClaimKind kind : ClaimKind.values()) {
      if (kind.className().equals(line.get("kind"))) {
        return kind;
      }
    }
    throw bad(line, "kind");
  }

  private static int number(CSVRecord line, String column) {
    if (!line.get(column).matches("\\d{1,9}")) {
      throw bad(line, column);
    }
    return Integer.parseInt(line.get(column));
  }

  private static IllegalArgumentException bad(CSVRecord line, String column) {
    return new IllegalArgumentException(
        FILE
            + ", record "
            + line.getRecordNumber()
            + ": no "
            + column
            + " is '"
            + line.get(column)
            + "'");
  }
}
