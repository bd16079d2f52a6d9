package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalsTest {

  /**
   * The first four stand in R. G. Newcombe, Two-sided confidence intervals for the single
   * proportion (Statistics in Medicine 17, 1998), table I, method 3.
   */
  @ParameterizedTest
  @CsvSource({
    "81, 263, 0.2553, 0.3662",
    "15, 148, 0.0624, 0.1605",
    "0, 20, 0.0000, 0.1611",
    "1, 29, 0.0061, 0.1718",
    "8, 10, 0.4902, 0.9433",
    "20, 20, 0.8389, 1.0000"
  })
  void shares_have_wilsons_interval(int part, int whole, double low, double high) {
    Interval interval = Intervals.share(part, whole);
    assertEquals(low, interval.low(), 0.00005);
    assertEquals(high, interval.high(), 0.00005);
  }

  @Test
  void nothing_counted_is_nothing_known() {
    assertEquals(Interval.UNKNOWN, Intervals.share(0, 0));
    assertEquals(Interval.UNKNOWN, Intervals.f1(List.of(Count.NONE, Count.NONE)));
  }

  @Test
  void f1_of_one_faultless_and_one_wholly_wrong_article_may_be_anything() {
    Interval interval = Intervals.f1(List.of(new Count(5, 0, 0), new Count(0, 5, 5)));
    assertEquals(new Interval(0, 1), interval);
  }

  @Test
  void f1_of_articles_that_are_all_alike_does_not_move() {
    Interval interval = Intervals.f1(Collections.nCopies(30, new Count(8, 2, 2)));
    assertEquals(new Interval(0.8, 0.8), interval);
  }

  /**
   * Half of 100 articles right, half wrong, one fact each: F1 is the share of right draws, whose
   * standard error is 0.05.
   */
  @Test
  void f1_moves_as_far_as_its_articles_differ() {
    List<Count> articles = new java.util.ArrayList<>(Collections.nCopies(50, new Count(1, 0, 0)));
    articles.addAll(Collections.nCopies(50, new Count(0, 1, 1)));
    Interval interval = Intervals.f1(articles);
    assertEquals(0.40, interval.low(), 0.02);
    assertEquals(0.60, interval.high(), 0.02);
    assertEquals(interval, Intervals.f1(articles));
    assertTrue(interval.low() < interval.high());
  }
}
