package id.simpul.mention.date;

import id.simpul.mention.date.DateMention.Form;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.text.Beginnings;
import id.simpul.text.HeadedPattern;
import id.simpul.text.Heads;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in every form in which Indonesian offices print them: {@code Rabu (6/8)}, {@code
 * Kamis, 27 Januari 2022}, {@code (07/07 s/d 08/07/2020)}, {@code Sabtu-Minggu (5-4/1)}. A weekday
 * counts only where it stands at a date, so the name of a series ("Kamis Sesuatu") is none.
 */
public final class DateFinder {
  private static final String TO =
      "\\s{0,2}(?:-|s\\s?\\.?/?\\s?d\\.?|sampai(?:\\s(?:dengan|tanggal))?|hingga|dan|&)\\s{0,2}";

  private static final String WEEKDAY =
      "(?:(?<wd>"
          + Calendar.WEEKDAY
          + ")(?:"
          + TO
          + "(?<wd2>"
          + Calendar.WEEKDAY
          + "))?(?!\\p{L})(?:\\s{1,2}"
          + "(?:pagi|siang|sore|malam|petang|ini|kemarin|lalu|Legi|Pahing|Pon|Wage|Kliwon))?"
          + "\\s{0,2}[,.]?\\s{0,3}(?:(?:tanggal|tgl\\.?)\\s{1,2})?)?";

  /** A day with its month: 6/8, 6/8/2025, 6 Agustus, 6 Agustus 2025. */
  private static String day(int n) {
    return "(?<d"
        + n
        + ">\\d{1,2})(?!\\d)(?:\\s?/\\s?(?<m"
        + n
        + ">\\d{1,2})(?!\\d)(?:\\s?/\\s?(?<ny"
        + n
        + ">\\d{4}|\\d{2})(?!\\d))?|\\s{0,2}(?<name"
        + n
        + ">"
        + Calendar.MONTH
        + ")(?!\\p{L})\\.?(?:,?\\s{0,2}(?:Tahun\\s{1,2})?(?<ty"
        + n
        + ">(?:19|20)\\d\\d)(?!\\d))?)";
  }

  private static final String SECOND_WEEKDAY = "(?:(?:" + Calendar.WEEKDAY + "),?\\s{1,2})?";

  private static final Pattern DATE_PRINTED =
      Pattern.compile(
          "(?<![\\p{L}\\d/])"
              + WEEKDAY
              + "(?<open>\\(\\s?(?:(?<wdin>"
              + Calendar.WEEKDAY
              + ")\\s?,?\\s?)?)?(?<![\\d/.]|\\d,|\\d-)(?:"
              + day(1)
              + "(?:"
              + TO
              + SECOND_WEEKDAY
              + day(2)
              + ")?|(?<d3>\\d{1,2})(?!\\d)(?:(?:"
              + TO
              + "|\\s?,\\s{0,2})\\d{1,2}(?!\\d|\\s?/|\\s{0,2}(?:"
              + Calendar.MONTH
              + "))){0,3}(?:"
              + TO
              + "|,\\sdan\\s)"
              + SECOND_WEEKDAY
              + day(4)
              + ")(?:\\s?/)?\\s{0,2}(?<close>\\))?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Day, month and year with dots or hyphens, which need the year to be told from other numbers.
   */
  private static final Pattern DOTTED_PRINTED =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])"
              + WEEKDAY
              + "(?<open>\\(\\s?)?(?<![\\d/.-])(?<d>\\d{1,2})([.-])(?<m>\\d{1,2})\\5(?<y>(?:19|20)\\d\\d)(?![\\d/])\\s?(?<close>\\))?",
          Pattern.CASE_INSENSITIVE);

  private static final Heads HEADS =
      Heads.of(
          "senin", "selasa", "rabu", "kamis", "jum", "sabtu", "minggu", "ahad", "(", "0", "1", "2",
          "3", "4", "5", "6", "7", "8", "9");

  private static final HeadedPattern DATE = new HeadedPattern(DATE_PRINTED, DateFinder::next);
  private static final HeadedPattern DOTTED = new HeadedPattern(DOTTED_PRINTED, DateFinder::next);

  /** As sites made with Drupal stamp their pages, e.g. {@code Jum, 12/16/2022 - 09:10}. */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?<![\\p{L}\\d])(sen|sel|rab|kam|jum|sab|min),\\s(\\d{1,2})/(\\d{1,2})/(20\\d\\d)(?=\\s-\\s\\d{1,2}:\\d\\d)",
          Pattern.CASE_INSENSITIVE);

  private static final List<String> STAMP_DAYS =
      List.of("sen", "sel", "rab", "kam", "jum", "sab", "min");

  private DateFinder() {}

  /**
   * @param text an article's text
   * @param range where to look
   * @return the dates, by place
   */
  public static List<DateMention> find(String text, Span range) {
    String plain = PlainText.of(text);
    List<DateMention> found = new ArrayList<>();
    HeadedPattern.Search dates = DATE.in(plain, range);
    int from = range.start();
    while (dates.find(from)) {
      Optional<DateMention> date = read(dates.match(), plain, text);
      date.ifPresent(found::add);
      from = date.isPresent() ? date.get().span().end() : retry(dates.match());
    }
    if (hasYearBehindDot(plain, range)) {
      addDotted(text, plain, range, found);
    }
    addStamps(text, plain, range, found);
    return found;
  }

  /** A stamp tells by its weekday whether it begins with the month or with the day. */
  private static void addStamps(String text, String plain, Span range, List<DateMention> found) {
    if (plain.indexOf("/20", range.start()) < 0) {
      return;
    }
    Matcher stamp = STAMP.matcher(plain).region(range.start(), range.end());
    stamp.useTransparentBounds(true);
    while (stamp.find()) {
      stamped(stamp, text)
          .ifPresent(
              date -> {
                found.removeIf(other -> other.span().overlaps(date.span()));
                found.add(date);
              });
    }
    found.sort(Comparator.comparing(DateMention::span));
  }

  private static Optional<DateMention> stamped(Matcher m, String text) {
    DayOfWeek weekday = DayOfWeek.of(STAMP_DAYS.indexOf(m.group(1).toLowerCase(Locale.ROOT)) + 1);
    int first = Integer.parseInt(m.group(2));
    int second = Integer.parseInt(m.group(3));
    int year = Integer.parseInt(m.group(4));
    Span span = new Span(m.start(2), m.end(4));
    return Stream.of(new int[] {second, first}, new int[] {first, second})
        .filter(d -> valid(d[0], d[1]) && d[0] <= YearMonth.of(year, d[1]).lengthOfMonth())
        .filter(d -> LocalDate.of(year, d[1], d[0]).getDayOfWeek() == weekday)
        .findFirst()
        .map(
            d ->
                new DateMention(
                    span,
                    span.in(text),
                    Form.EXPLICIT,
                    null,
                    null,
                    d[0],
                    d[1],
                    year,
                    null,
                    null,
                    false));
  }

  private static void addDotted(String text, String plain, Span range, List<DateMention> found) {
    HeadedPattern.Search dotted = DOTTED.in(plain, range);
    while (dotted.find()) {
      dotted(dotted.match(), text)
          .filter(d -> found.stream().noneMatch(f -> f.span().overlaps(d.span())))
          .ifPresent(found::add);
    }
    found.sort(Comparator.comparing(DateMention::span));
  }

  /** Where a date may begin: no letter, digit or stroke stands before it. */
  private static int next(String plain, int from, int end) {
    int at = HEADS.next(plain, from, end);
    while (at > 0 && (plain.charAt(at - 1) == '/' || Beginnings.isDigit(plain, at - 1))) {
      at = HEADS.next(plain, at + 1, end);
    }
    return at;
  }

  /** True where ".19", "-20" and the like stand somewhere, as in every date with dots. */
  private static boolean hasYearBehindDot(String plain, Span range) {
    for (int i = range.start() + 3; i < range.end() - 3; i++) {
      char c = plain.charAt(i);
      if ((c == '1' || c == '2') && (plain.charAt(i - 1) == '.' || plain.charAt(i - 1) == '-')) {
        return true;
      }
    }
    return false;
  }

  /** After a first number that begins no date the next may: 6 July in "35 dan 6 Juli". */
  private static int retry(Matcher m) {
    return m.group("d1") != null ? m.end("d1") : m.end("d3");
  }

  private static Optional<DateMention> read(Matcher m, String plain, String text) {
    boolean bare = m.group("d1") == null;
    int last = bare ? 4 : m.group("d2") != null ? 2 : 1;
    int day = Integer.parseInt(m.group(bare ? "d3" : "d1"));
    int month = month(m, bare ? 4 : 1);
    int endDay = Integer.parseInt(m.group("d" + last));
    int endMonth = month(m, last);
    if (!valid(day, month) || !valid(endDay, endMonth) || !told(m, plain, last)) {
      return Optional.empty();
    }
    boolean range = last != 1;
    Integer year = year(m, last);
    Form form = range ? Form.RANGE : year != null ? Form.EXPLICIT : Form.DAY_MONTH;
    boolean closed = m.group("open") != null && m.group("close") != null;
    Span span = new Span(m.start(), closed ? m.end() : end(m, last));
    return Optional.of(
        new DateMention(
            span,
            span.in(text),
            form,
            weekday(m.group("wd") != null ? m.group("wd") : m.group("wdin")),
            weekday(m.group("wd2")),
            day,
            month,
            year,
            range ? endDay : null,
            range ? endMonth : null,
            closed));
  }

  /** A bare 6/8 is a date only at a weekday, in brackets, with a year or where announced. */
  private static boolean told(Matcher m, String plain, int last) {
    boolean closed = m.group("open") != null && m.group("close") != null;
    return m.group("wd") != null
        || m.group("wdin") != null
        || m.group("name" + last) != null
        || year(m, last) != null
        || closed
        || announced(plain, m, last);
  }

  private static Optional<DateMention> dotted(Matcher m, String text) {
    int day = Integer.parseInt(m.group("d"));
    int month = Integer.parseInt(m.group("m"));
    if (!valid(day, month)) {
      return Optional.empty();
    }
    boolean closed = m.group("open") != null && m.group("close") != null;
    Span span = new Span(m.start(), closed ? m.end() : m.end("y"));
    return Optional.of(
        new DateMention(
            span,
            span.in(text),
            Form.EXPLICIT,
            weekday(m.group("wd")),
            null,
            day,
            month,
            Integer.valueOf(m.group("y")),
            null,
            null,
            closed));
  }

  /** After "tanggal", or between a city and a dash. */
  private static boolean announced(String plain, Matcher m, int last) {
    String before = plain.substring(Math.max(0, m.start() - 12), m.start());
    String after = plain.substring(end(m, last), Math.min(plain.length(), end(m, last) + 4));
    return before.matches("(?is).*\\b(?:tanggal|tgl\\.?)\\s{1,2}")
        || (before.matches("(?s).*\\p{L},\\s{1,2}") && after.matches("(?s)\\s{0,2}-.*"));
  }

  private static int end(Matcher m, int n) {
    int end = m.end("d" + n);
    for (String group : List.of("m", "ny", "name", "ty")) {
      end = Math.max(end, m.end(group + n));
    }
    return end;
  }

  private static int month(Matcher m, int n) {
    if (m.group("m" + n) != null) {
      return Integer.parseInt(m.group("m" + n));
    }
    return m.group("name" + n) == null ? 0 : Calendar.month(m.group("name" + n));
  }

  private static @Nullable Integer year(Matcher m, int n) {
    String printed = m.group("ny" + n) != null ? m.group("ny" + n) : m.group("ty" + n);
    if (printed == null) {
      return null;
    }
    int year = Integer.parseInt(printed);
    return year < 100 ? year + 2000 : year;
  }

  private static boolean valid(int day, int month) {
    return day >= 1 && day <= 31 && month >= 1 && month <= 12;
  }

  private static @Nullable DayOfWeek weekday(@Nullable String printed) {
    return printed == null ? null : Calendar.weekday(printed).orElse(null);
  }
}
