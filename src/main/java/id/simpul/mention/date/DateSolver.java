package id.simpul.mention.date;

import id.simpul.model.Article;
import java.util.List;
import java.util.Optional;

/** Solves the date of one article that stands alone on its page. */
public final class DateSolver {
  private DateSolver() {}

  /**
   * @param article an article; its {@code readOn} bounds the year
   * @return the day of its event, empty where it prints none; e.g. {@code Kamis (16/10)} read in
   *     2026 gives 16 October 2025, the latest year in which both agree
   */
  public static Optional<EventDate> solve(Article article) {
    return PageDates.solve(List.of(article)).get(0);
  }
}
