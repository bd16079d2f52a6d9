package id.simpul.evaluation;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.apache.commons.math3.stat.descriptive.rank.Percentile;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * 95% confidence intervals. Shares of facts get Wilson's score interval (E. B. Wilson, 1927), which
 * treats facts as independent. F1 gets a percentile bootstrap (B. Efron, 1979) over articles: whole
 * articles are drawn again, so that facts that stand or fall together do so in every draw.
 */
final class Intervals {
  private static final double LEVEL = 0.95;
  private static final int DRAWS = 1000;
  private static final long SEED = 20250806L;

  private Intervals() {}

  /** Wilson's interval for {@code part} of {@code whole}; unknown where whole is 0. */
  static Interval share(int part, int whole) {
    if (whole == 0) {
      return Interval.UNKNOWN;
    }
    ConfidenceInterval wilson = new WilsonScoreInterval().createInterval(whole, part, LEVEL);
    return new Interval(Math.max(0, wilson.getLowerBound()), Math.min(1, wilson.getUpperBound()));
  }

  /**
   * The bootstrap interval of F1; the same counts give the same interval.
   *
   * @param articles the count of each article
   */
  static Interval f1(List<Count> articles) {
    if (articles.stream().allMatch(Count::isEmpty)) {
      return Interval.UNKNOWN;
    }
    RandomGenerator random = new Well19937c(SEED);
    double[] draws = new double[DRAWS];
    Arrays.setAll(draws, i -> draw(articles, random).f1());
    Percentile percentile = new Percentile();
    percentile.setData(draws);
    return new Interval(percentile.evaluate(2.5), percentile.evaluate(97.5));
  }

  private static Count draw(List<Count> articles, RandomGenerator random) {
    int right = 0;
    int invented = 0;
    int lost = 0;
    for (int i = 0; i < articles.size(); i++) {
      Count count = articles.get(random.nextInt(articles.size()));
      right += count.right();
      invented += count.invented();
      lost += count.lost();
    }
    return new Count(right, invented, lost);
  }
}
