package id.simpul.mention.date;

import id.simpul.mention.date.DateChoice.Chosen;
import id.simpul.model.Article;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
  static final double WRONG_YEAR = 10;

  private static final Pattern YEAR = Pattern.compile("(?<![\\d/.])20\\d\\d(?!\\d)");
  private static final Pattern ELECTION =
      Pattern.compile(
          "(?is).*\\b(?:pemilu|pilkada|pemilihan\\b.{0,60}|pilgub|pilbup|pilpres|serentak|anggaran|ta)\\.?(?:\\s+serentak)?(?:\\s+tahun)?\\s*$");

  /** An event does not cite a regulation of a later year. */
  private static final double BEFORE_CITED = 4;

  private static final Pattern CITED_YEAR =
      Pattern.compile(
          "(?i)(?:nomor|no\\.?|PKPU|UU)\\s{0,2}:?\\s?\\d{1,4}\\s(?:tahun\\s|/\\s?)(20\\d\\d)(?!\\d)|/(20\\d\\d)(?!\\d)");
  private static final Pattern BARE_MONTH_YEAR =
      Pattern.compile("(?is).*(?<!\\d|\\d\\s)\\b(\\p{L}+)\\s+(?:tahun\\s+)?$");

  private static final Pattern HISTORY =
      Pattern.compile("(?i)\\b(?:pernah|sebelumnya|sejak|hingga|sampai|akan|mulai)\\b");

  private static final double MONTH_AND_YEAR = 2;
  private static final double YEAR_ALONE = 0.1;

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
    cost += year < citedYear() ? BEFORE_CITED : 0;
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

  /** The latest year of a regulation, ruling or letter that the story cites, 0 without one. */
  private int citedYear() {
    Matcher cited =
        CITED_YEAR.matcher(article.text()).region(article.bodyStart(), article.storyEnd());
    int latest = 0;
    while (cited.find()) {
      int year = Integer.parseInt(cited.group(1) != null ? cited.group(1) : cited.group(2));
      boolean ownDate =
          chosen.date().span().start() <= cited.start()
              && cited.end() <= chosen.date().span().end();
      latest = !ownDate && year <= article.readOn().getYear() ? Math.max(latest, year) : latest;
    }
    return latest;
  }

  /**
   * What the story says of the year beside the date: "Bulan Januari Tahun 2022" tells much, a year
   * alone next to nothing, a year that names an election nothing.
   */
  private double hints(int year) {
    String text = article.text();
    double hint = 0;
    Matcher years = YEAR.matcher(text).region(article.bodyStart(), article.storyEnd());
    years.useTransparentBounds(true);
    while (years.find()) {
      String before = text.substring(Math.max(0, years.start() - 80), years.start());
      if (Integer.parseInt(years.group()) == year && !ELECTION.matcher(before).matches()) {
        Matcher month = BARE_MONTH_YEAR.matcher(before);
        boolean sameMonth =
            month.matches() && isMonthName(month.group(1)) && !HISTORY.matcher(before).find();
        hint = Math.max(hint, sameMonth ? MONTH_AND_YEAR : YEAR_ALONE);
      }
    }
    return hint;
  }

  private boolean isMonthName(String word) {
    return word.equalsIgnoreCase(Calendar.monthName(chosen.date().month()));
  }
}
