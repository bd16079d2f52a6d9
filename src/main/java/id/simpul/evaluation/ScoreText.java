package id.simpul.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Scores as plain text, in an order that does not change, so that two versions of a rule can be
 * compared line by line: tables first, then each fact lost (-) and invented (+).
 */
public final class ScoreText {
  private ScoreText() {}

  /** Figures of every set, with 95% intervals. */
  public static String figures(Scores scores) {
    StringBuilder out = new StringBuilder();
    for (SetScore set : scores.withTotals()) {
      if (out.length() > 0) {
        out.append('\n');
      }
      table(set, out);
    }
    return out.toString();
  }

  /** Figures, and the facts lost and invented of the sets that are not blind. */
  public static String whole(Scores scores) {
    StringBuilder out = new StringBuilder(figures(scores));
    out.append("\n# lost (-) and invented (+)\n");
    scores.sets().stream().filter(set -> !set.blind()).forEach(set -> facts(set, out));
    return out.toString();
  }

  private static void table(SetScore set, StringBuilder out) {
    out.append(
        "# %s: %d articles, %d claims%n"
            .formatted(label(set), set.articles().size(), set.claims()));
    out.append(
        "%-14s %6s %8s %6s  %-20s %-20s %-20s%n"
            .formatted("", "right", "invented", "lost", "precision", "recall", "F1")
            .replaceAll(" +(?=\\R)", ""));
    for (Map.Entry<Measure, Figure> line : set.figures().entrySet()) {
      Figure f = line.getValue();
      Count c = f.count();
      out.append(
          String.format(
              Locale.ROOT,
              "%-14s %6d %8d %6d  %s  %s  %s%n",
              line.getKey().slug(),
              c.right(),
              c.invented(),
              c.lost(),
              share(c.precision(), f.precision()),
              share(c.recall(), f.recall()),
              share(c.f1(), f.f1())));
    }
    if (set.notPersons() > 0) {
      out.append("%-14s %6d of %d%n".formatted("intruders", set.intruders(), set.notPersons()));
    }
  }

  private static String label(SetScore set) {
    return set.name()
        + (set.blind() && !set.name().equals("all") && !set.name().startsWith("blind")
            ? " (blind)"
            : "");
  }

  private static String share(double value, Interval interval) {
    return String.format(Locale.ROOT, "%.3f [%.3f–%.3f]", value, interval.low(), interval.high());
  }

  private static void facts(SetScore set, StringBuilder out) {
    for (ArticleScore article : set.articles()) {
      List<String> lines =
          Stream.of(
                  article.lost().stream().map(f -> "  - " + f),
                  article.invented().stream().map(f -> "  + " + f),
                  article.intruders().stream().map(f -> "  + intruder: " + f))
              .flatMap(s -> s)
              .toList();
      if (!lines.isEmpty()) {
        out.append('\n').append(set.name()).append(": ").append(article.name()).append('\n');
        lines.forEach(l -> out.append(l).append('\n'));
      }
    }
  }
}
