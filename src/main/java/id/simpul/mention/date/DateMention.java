package id.simpul.mention.date;

import id.simpul.model.Span;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as printed, with no more than is printed.
 *
 * @param span where, the weekday and brackets included, e.g. {@code Rabu (6/8)}
 * @param printed exactly the text at {@code span}
 * @param form how much it says
 * @param weekday the weekday printed, or the first of two, or null
 * @param endWeekday the second weekday printed, or null
 * @param day day of the month; of a range the one printed first
 * @param month 1 to 12; of a range that of {@code day}
 * @param year four digits, or null where none is printed
 * @param endDay the last day of a range, or null
 * @param endMonth its month, or null
 * @param bracketed true where the date stands in brackets, as dates of events do
 */
public record DateMention(
    Span span,
    String printed,
    Form form,
    @Nullable DayOfWeek weekday,
    @Nullable DayOfWeek endWeekday,
    int day,
    int month,
    @Nullable Integer year,
    @Nullable Integer endDay,
    @Nullable Integer endMonth,
    boolean bracketed) {

  /** How much a printed date says. */
  public enum Form {
    /** Day, month and year. */
    EXPLICIT,
    /** Day and month only. */
    DAY_MONTH,
    /** Two days, with or without a year. */
    RANGE
  }

  public boolean isRange() {
    return endDay != null;
  }

  /** True where the days of a range are printed in reverse: {@code Sabtu-Minggu (5-4/1)}. */
  public boolean isReversed() {
    return endDay != null && endMonth != null && endMonth == month && endDay < day;
  }

  /** The first day in {@code inYear}, empty where the calendar lacks it (31 June). */
  public Optional<LocalDate> first(int inYear) {
    return isReversed() ? day(inYear, month, endDay == null ? day : endDay) : startIn(inYear);
  }

  /** The last day of a range in {@code inYear}; empty for a single day. */
  public Optional<LocalDate> last(int inYear) {
    if (endDay == null || endMonth == null) {
      return Optional.empty();
    }
    return isReversed() ? day(inYear, month, day) : day(inYear, endMonth, endDay);
  }

  /** The weekday of the first day, where one is printed. */
  public Optional<DayOfWeek> findWeekday() {
    return Optional.ofNullable(weekday);
  }

  private Optional<LocalDate> startIn(int inYear) {
    boolean overNewYear = endMonth != null && endMonth < month;
    return day(overNewYear ? inYear - 1 : inYear, month, day);
  }

  private static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }
}
