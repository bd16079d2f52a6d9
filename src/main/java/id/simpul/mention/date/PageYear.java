package id.simpul.mention.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a page was news when it was read: the latest day its dates may mean lies shortly before
 * the reading, and the year of that day is the latest that its stories print. Then the latest
 * reading of {@code (25/1)} is meant, not one of years ago.
 */
final class PageYear {
  /** An office that publishes at all publishes within two months. */
  private static final long RECENT_DAYS = 62;

  private PageYear() {}

  /**
   * @param options the days that each dated article may mean
   * @param printed years printed in the stories, those of elections and budgets left out
   * @param readOn the day of reading
   */
  static boolean isCurrent(List<List<DayOption>> options, Set<Integer> printed, LocalDate readOn) {
    Optional<LocalDate> newest =
        options.stream().flatMap(List::stream).map(DayOption::date).max(Comparator.naturalOrder());
    Optional<Integer> year = printed.stream().max(Comparator.naturalOrder());
    if (newest.isEmpty() || year.isEmpty()) {
      return false;
    }
    LocalDate day = newest.get();
    boolean yearAgrees =
        year.get() == day.getYear()
            || (day.getMonthValue() <= 2 && year.get() == day.getYear() - 1);
    return yearAgrees && ChronoUnit.DAYS.between(day, readOn) <= RECENT_DAYS;
  }
}
