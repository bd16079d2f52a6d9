package id.simpul.mention.date;

import id.simpul.mention.date.DateChoice.Chosen;
import id.simpul.model.Article;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The days that an article's chosen date may mean, with what speaks against each. */
final class DayOptions {
  /** Offices put news online since about then; no page seen is older. */
  private static final int FIRST_YEAR = 2008;

  private static final int YEARS_BACK = 14;

  /** A printed weekday is wrong in about one date of a hundred. */
  static final double WRONG_WEEKDAY = 4;

  /** A printed year is wrong more rarely, mostly in January. */
  static final double WRONG_YEAR = 6;

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])20\\d\\d(?!\\d)");
  private static final Pattern ELECTION =
      Pattern.compile(
          "(?is).*\\b(?:pemilu|pilkada|pemilihan\\b.{0,60}|pilgub|pilbup|pilpres|serentak|anggaran|ta)\\.?(?:\\s+serentak)?(?:\\s+tahun)?\\s*$");

  private final Article article;
  private final Chosen chosen;

  DayOptions(Article article, Chosen chosen) {
    this.article = article;
    this.chosen = chosen;
  }

  /** The weekday printed at any print of the day. */
  @Nullable DayOfWeek weekday() {
    return chosen.same().stream().flatMap(d -> d.findWeekday().stream()).findFirst().orElse(null);
  }

  /** The year printed at any print of the day. */
  @Nullable Integer year() {
    return chosen.same().stream()
        .map(DateMention::year)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All options not after the day of reading, latest first. */
  List<DayOption> all() {
    List<DayOption> options = new ArrayList<>();
    int last = article.readOn().getYear();
    for (int year = last; year >= Math.max(FIRST_YEAR, last - YEARS_BACK); year--) {
      Optional<LocalDate> day = chosen.date().first(year);
      if (day.isPresent() && !day.get().isAfter(article.readOn())) {
        options.add(option(day.get(), year));
      }
    }
    return options;
  }

  private DayOption option(LocalDate day, int year) {
    Integer printedYear = year();
    boolean yearAgrees = printedYear == null || printedYear == year;
    boolean weekdayAgrees = weekdaysAgree(year);
    double cost = (yearAgrees ? 0 : WRONG_YEAR) + (weekdayAgrees ? 0 : WRONG_WEEKDAY);
    if (printedYear == null) {
      cost -= hints(year);
    }
    return new DayOption(day, cost, yearAgrees && weekdayAgrees);
  }

  private boolean weekdaysAgree(int year) {
    for (DateMention date : chosen.same()) {
      Optional<LocalDate> first = date.first(year);
      Optional<LocalDate> last = date.last(year);
      DayOfWeek weekday = date.weekday();
      DayOfWeek endWeekday = date.endWeekday();
      boolean wrongFirst =
          weekday != null && first.isPresent() && first.get().getDayOfWeek() != weekday;
      boolean wrongLast =
          endWeekday != null && last.isPresent() && last.get().getDayOfWeek() != endWeekday;
      if (wrongFirst || wrongLast) {
        return false;
      }
    }
    return true;
  }

  /** Years printed elsewhere in the story; a year that names an election tells nothing. */
  private double hints(int year) {
    String text = article.text();
    String month = Calendar.monthName(chosen.date().month()).toLowerCase(Locale.ROOT);
    double hint = 0;
    Matcher years = YEAR.matcher(text).region(article.bodyStart(), article.storyEnd());
    years.useTransparentBounds(true);
    while (years.find()) {
      String before = text.substring(Math.max(0, years.start() - 80), years.start());
      if (Integer.parseInt(years.group()) == year && !ELECTION.matcher(before).matches()) {
        boolean sameMonth =
            before.toLowerCase(Locale.ROOT).matches("(?s).*" + month + "\\s+(?:tahun\\s+)?");
        hint = Math.max(hint, sameMonth ? 2 : 0.3);
      }
    }
    return hint;
  }
}
