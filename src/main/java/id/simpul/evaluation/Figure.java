package id.simpul.evaluation;

import java.util.List;

/**
 * One line of the board.
 *
 * @param count facts right, invented, lost
 * @param precision interval of precision (Wilson)
 * @param recall interval of recall (Wilson)
 * @param f1 interval of F1 (bootstrap over articles)
 */
public record Figure(Count count, Interval precision, Interval recall, Interval f1) {

  static Figure of(List<Count> articles) {
    Count sum = articles.stream().reduce(Count.NONE, Count::plus);
    return new Figure(
        sum,
        Intervals.share(sum.right(), sum.right() + sum.invented()),
        Intervals.share(sum.right(), sum.right() + sum.lost()),
        Intervals.f1(articles));
  }
}
