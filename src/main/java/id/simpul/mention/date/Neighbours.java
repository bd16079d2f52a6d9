package id.simpul.mention.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Weighs the readings of a page's dates against each other: neighbours on a news page are close in
 * time. The total of a reading is the least cost of any reading of the whole page that contains it
 * (shortest path from both ends).
 */
final class Neighbours {
  private static final double MONTHS_APART = 0.3;
  private static final double HALF_YEAR_APART = 0.8;
  private static final double YEARS_APART = 4;
  private static final double AGAINST_ORDER = 4;
  private static final int TOLERATED_DISORDER = 14;

  /** How much an older year speaks against a reading, a year. */
  private static final double OLDER_YEAR = 0.4;

  /** The same where the page shows that it was news when it was read. */
  private static final double OLDER_THAN_CURRENT = 2;

  private final List<List<DayOption>> options;
  private final double olderYear;

  /**
   * @param current whether the page was news when it was read
   */
  Neighbours(List<List<DayOption>> options, boolean current) {
    this.options = options;
    this.olderYear = current ? OLDER_THAN_CURRENT : OLDER_YEAR;
  }

  /** The options with their totals as cost, in the order given. */
  List<List<DayOption>> totals() {
    if (options.isEmpty()) {
      return List.of();
    }
    List<List<DayOption>> newestFirst = totals(options, 1);
    List<List<DayOption>> oldestFirst = totals(options, -1);
    return least(oldestFirst) + 1 < least(newestFirst) ? oldestFirst : newestFirst;
  }

  private static double least(List<List<DayOption>> totals) {
    return totals.get(0).stream().mapToDouble(DayOption::cost).min().orElse(0);
  }

  private List<List<DayOption>> totals(List<List<DayOption>> options, int direction) {
    List<double[]> forward = paths(options, direction);
    List<List<DayOption>> reversed = new ArrayList<>(options);
    Collections.reverse(reversed);
    List<double[]> backward = paths(reversed, -direction);
    LocalDate latest =
        options.stream()
            .flatMap(List::stream)
            .map(DayOption::date)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.MAX);
    List<List<DayOption>> totals = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      List<DayOption> row = new ArrayList<>();
      double[] back = backward.get(options.size() - 1 - i);
      for (int j = 0; j < options.get(i).size(); j++) {
        DayOption option = options.get(i).get(j);
        double cost = forward.get(i)[j] + back[j] - option.cost() + age(option.date(), latest);
        row.add(new DayOption(option.date(), cost, option.agrees()));
      }
      totals.add(row);
    }
    return totals;
  }

  private double age(LocalDate date, LocalDate latest) {
    return olderYear * (latest.getYear() - date.getYear());
  }

  private static List<double[]> paths(List<List<DayOption>> rows, int direction) {
    List<double[]> paths = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double[] best = new double[rows.get(i).size()];
      for (int j = 0; j < best.length; j++) {
        DayOption to = rows.get(i).get(j);
        best[j] =
            to.cost() + (i == 0 ? 0 : arrive(rows.get(i - 1), paths.get(i - 1), to, direction));
      }
      paths.add(best);
    }
    return paths;
  }

  private static double arrive(List<DayOption> from, double[] soFar, DayOption to, int direction) {
    double least = Double.MAX_VALUE;
    for (int j = 0; j < soFar.length; j++) {
      least = Math.min(least, soFar[j] + step(from.get(j).date(), to.date(), direction));
    }
    return least;
  }

  private static double step(LocalDate upper, LocalDate lower, int direction) {
    long gap = direction * ChronoUnit.DAYS.between(lower, upper);
    long days = Math.abs(gap);
    // The wider gap costs as much more as an older year would, so that age alone never decides
    // between a gap of years and a wrong weekday.
    double years = YEARS_APART + OLDER_YEAR * Math.max(0, days / 365.0 - 1);
    double cost =
        days <= 45 ? 0 : days <= 120 ? MONTHS_APART : days <= 300 ? HALF_YEAR_APART : years;
    return gap < -TOLERATED_DISORDER ? cost + AGAINST_ORDER : cost;
  }
}
