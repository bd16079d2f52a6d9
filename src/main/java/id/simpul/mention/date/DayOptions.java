package id.simpul.mention.date;

import id.simpul.mention.date.DateChoice.Chosen;
import id.simpul.model.Article;
import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final HeadedPattern YEAR = HeadedPattern.of("(?<![\\d/.])20\\d\\d(?!\\d)");
  private static final Pattern ELECTION =
      Pattern.compile(
          "(?is).*\\b(?:pemilu|pilkada|pemilihan\\b.{0,60}|pilgub|pilbup|pilpres|serentak|anggaran|ta)\\.?(?:\\s+serentak)?(?:\\s+tahun)?\\s*$");

  /** "Pilkada tahun 2015 akan digelar": the event is of that year or earlier. */
  private static final HeadedPattern COMING_YEAR =
      HeadedPattern.of(
          "(?i)(?:pemilu|pilkada|pemilihan|pilgub|pilbup|pilwali|pilwalkot|pilpres)(?:\\s\\p{L}{3,20}){0,5}?\\s(20\\d\\d)(?:\\s\\p{L}{3,12}){0,2}\\s(?:akan|mendatang|nanti|nantinya)(?!\\p{L})");

  private static final double AFTER_COMING = 4;

  /** An event does not cite a regulation of a later year. */
  private static final double BEFORE_CITED = 4;

  private static final HeadedPattern CITED_YEAR =
      HeadedPattern.of(
          "(?i)(?:nomor|no\\.?|PKPU|UU)\\s{0,2}:?\\s?\\d{1,4}\\s(?:tahun\\s|/\\s?)(20\\d\\d)(?!\\d)|/(20\\d\\d)(?!\\d)");
  private static final Pattern BARE_MONTH_YEAR =
      Pattern.compile("(?is).*(?<!\\d|\\d\\s)\\b(\\p{L}+)\\s+(?:tahun\\s+)?$");

  private static final Pattern HISTORY =
      Pattern.compile("(?i)\\b(?:pernah|sebelumnya|sejak|hingga|sampai|akan|mulai)\\b");

  private static final double MONTH_AND_YEAR = 2;

  /** News is published within weeks: "(15/12)" below "16/12/2022" is of that year. */
  private static final double BEFORE_POSTED = 3;

  private static final int POSTED_WITHIN_DAYS = 45;

  private static final double YEAR_ALONE = 0.1;

  private final Article article;
  private final Chosen chosen;
  private final int citedYear;
  private final int comingYear;
  private final Map<Integer, Double> hints;
  private final Optional<LocalDate> posted;

  DayOptions(Article article, Chosen chosen) {
    this.article = article;
    this.chosen = chosen;
    this.citedYear = citedYear();
    this.comingYear = comingYear();
    this.hints = year() == null ? hints() : Map.of();
    this.posted = year() == null ? posted() : Optional.empty();
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
    cost += year < citedYear ? BEFORE_CITED : 0;
    cost += year > comingYear ? AFTER_COMING : 0;
    if (printedYear == null) {
      cost -= hints.getOrDefault(year, 0.0);
      cost -= posted.filter(p -> isShortlyBefore(day, p)).isPresent() ? BEFORE_POSTED : 0;
    }
    return new DayOption(day, cost, yearAgrees && weekdayAgrees);
  }

  private static boolean isShortlyBefore(LocalDate day, LocalDate posted) {
    long days = ChronoUnit.DAYS.between(day, posted);
    return days >= 0 && days <= POSTED_WITHIN_DAYS;
  }

  /** The day in full above the story, at which the page was published. */
  private Optional<LocalDate> posted() {
    Span line = article.dateline();
    return line == null
        ? Optional.empty()
        : DateFinder.find(article.text(), line).stream()
            .filter(date -> date.form() == DateMention.Form.EXPLICIT)
            .flatMap(date -> Optional.ofNullable(date.year()).flatMap(date::first).stream())
            .findFirst();
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
    HeadedPattern.Search search = CITED_YEAR.in(article.text(), story());
    int latest = 0;
    while (search.find()) {
      Matcher cited = search.match();
      int year = Integer.parseInt(cited.group(1) != null ? cited.group(1) : cited.group(2));
      boolean ownDate =
          chosen.date().span().start() <= cited.start()
              && cited.end() <= chosen.date().span().end();
      latest = !ownDate && year <= article.readOn().getYear() ? Math.max(latest, year) : latest;
    }
    return latest;
  }

  /** The earliest year of an election that is still to come, the largest number without one. */
  private int comingYear() {
    HeadedPattern.Search search = COMING_YEAR.in(article.text(), story());
    int earliest = Integer.MAX_VALUE;
    while (search.find()) {
      earliest = Math.min(earliest, Integer.parseInt(search.match().group(1)));
    }
    return earliest;
  }

  /**
   * What the story says of the year beside the date: "Bulan Januari Tahun 2022" tells much, a year
   * alone next to nothing, a year that names an election nothing.
   */
  private Map<Integer, Double> hints() {
    String text = article.text();
    Map<Integer, Double> hints = new HashMap<>();
    HeadedPattern.Search years = YEAR.in(text, story());
    while (years.find()) {
      int at = years.span().start();
      String before = text.substring(Math.max(0, at - 80), at);
      if (!ELECTION.matcher(before).matches()) {
        Matcher month = BARE_MONTH_YEAR.matcher(before);
        boolean sameMonth =
            month.matches() && isMonthName(month.group(1)) && !HISTORY.matcher(before).find();
        double hint = sameMonth ? MONTH_AND_YEAR : YEAR_ALONE;
        hints.merge(Integer.valueOf(years.match().group()), hint, Math::max);
      }
    }
    return hints;
  }

  /** Years that the story prints, those of elections and budgets left out. */
  static Set<Integer> printedYears(Article article) {
    String text = article.text();
    Set<Integer> printed = new TreeSet<>();
    HeadedPattern.Search years = YEAR.in(text, new Span(article.bodyStart(), article.storyEnd()));
    while (years.find()) {
      int at = years.span().start();
      int year = Integer.parseInt(years.match().group());
      if (year <= article.readOn().getYear()
          && !ELECTION.matcher(text.substring(Math.max(0, at - 80), at)).matches()) {
        printed.add(year);
      }
    }
    return printed;
  }

  private Span story() {
    return new Span(article.bodyStart(), article.storyEnd());
  }

  private boolean isMonthName(String word) {
    return word.equalsIgnoreCase(Calendar.monthName(chosen.date().month()));
  }
}
