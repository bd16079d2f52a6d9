package id.simpul.mention.date;

import id.simpul.model.Span;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The day of the event that an article reports.
 *
 * @param date the first day, or null where it is in doubt: nothing is guessed
 * @param end the last day of an event of several days, or null
 * @param printedSpan where the date is printed
 * @param printed as printed there, e.g. {@code Rabu (6/8)}
 * @param candidates where in doubt, the days it may be, the likelier first; both readings of a
 *     clash
 * @param proof how the day was found, in Indonesian
 * @param certain true where one day remains
 * @param issue where in doubt, slug in the concept scheme {@code issue}: {@code weekday-clash} or
 *     {@code year-uncertain}; else null
 * @param endSpan where the last day is printed, or null where {@code printedSpan} prints it
 */
public record EventDate(
    @Nullable LocalDate date,
    @Nullable LocalDate end,
    Span printedSpan,
    String printed,
    List<LocalDate> candidates,
    String proof,
    boolean certain,
    @Nullable String issue,
    @Nullable Span endSpan) {

  /** Weekday and date contradict each other. */
  public static final String WEEKDAY_CLASH = "weekday-clash";

  /** More than one day remains. */
  public static final String YEAR_UNCERTAIN = "year-uncertain";

  public EventDate {
    candidates = List.copyOf(candidates);
  }
}
