package id.simpul.mention.date;

import id.simpul.mention.date.DateMention.Form;
import id.simpul.model.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days told from the day of writing: "Kamis minggu lalu", "Selasa kemarin". The day of writing is
 * the full date of the date-line; without one they tell no day.
 */
final class RelativeDates {
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<!\\p{L})(?<wd>"
              + Calendar.WEEKDAY
              + ")\\s{1,2}(?:(?<week>minggu|pekan)\\s{1,2}(?:lalu|kemarin|sebelumnya)|lalu|kemarin)"
              + "(?!\\p{L}|\\s{0,2}[,(]?\\s{0,2}\\(?\\d)",
          Pattern.CASE_INSENSITIVE);

  private RelativeDates() {}

  /**
   * @param text an article's text, {@code plain} the same in plain characters
   * @param range where to look
   * @param written the day of writing
   */
  static List<DateMention> find(String text, String plain, Span range, LocalDate written) {
    List<DateMention> found = new ArrayList<>();
    Matcher matcher = RELATIVE.matcher(plain).region(range.start(), range.end());
    matcher.useTransparentBounds(true);
    while (matcher.find()) {
      Optional<DayOfWeek> weekday = Calendar.weekday(matcher.group("wd"));
      if (weekday.isPresent()) {
        boolean week = matcher.group("week") != null;
        LocalDate day = week ? lastWeek(written, weekday.get()) : last(written, weekday.get());
        found.add(mention(text, new Span(matcher.start(), matcher.end()), day));
      }
    }
    return found;
  }

  /** Weeks begin on Monday. */
  private static LocalDate lastWeek(LocalDate written, DayOfWeek weekday) {
    return written
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .minusWeeks(1)
        .with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static LocalDate last(LocalDate written, DayOfWeek weekday) {
    return written.with(TemporalAdjusters.previous(weekday));
  }

  private static DateMention mention(String text, Span span, LocalDate day) {
    return new DateMention(
        span,
        span.in(text),
        Form.EXPLICIT,
        day.getDayOfWeek(),
        null,
        day.getDayOfMonth(),
        day.getMonthValue(),
        day.getYear(),
        null,
        null,
        false);
  }
}
