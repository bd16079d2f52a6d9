package id.simpul.evaluation;

import id.simpul.model.ClaimKind;
import id.simpul.model.RuleCount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** How often each rule was right. */
public final class RuleTable {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader("kind", "rule", "right", "wrong")
          .setRecordSeparator('\n')
          .get();

  private record Key(ClaimKind kind, String rule) {}

  private RuleTable() {}

  /** Every rule that made a claim, by kind and name. */
  public static List<RuleCount> of(Scores scores) {
    Map<Key, RuleCount> counts =
        new TreeMap<>(Comparator.comparing(Key::kind).thenComparing(Key::rule));
    scores
        .verdicts()
        .map(RuleTable::count)
        .forEach(c -> counts.merge(new Key(c.kind(), c.rule()), c, RuleTable::sum));
    return List.copyOf(counts.values());
  }

  private static RuleCount count(Verdict v) {
    return new RuleCount(v.rule(), v.kind(), v.right() ? 1 : 0, v.right() ? 0 : 1);
  }

  private static RuleCount sum(RuleCount a, RuleCount b) {
    return new RuleCount(a.rule(), a.kind(), a.right() + b.right(), a.wrong() + b.wrong());
  }

  /** As CSV with the columns kind, rule, right and wrong. */
  public static String csv(Scores scores) {
    StringBuilder out = new StringBuilder();
    try (CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      for (RuleCount c : of(scores)) {
        printer.printRecord(c.kind().className(), c.rule(), c.right(), c.wrong());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }
}
