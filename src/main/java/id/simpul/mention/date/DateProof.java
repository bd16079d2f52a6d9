package id.simpul.mention.date;

import id.simpul.mention.date.DateChoice.Chosen;
import id.simpul.model.Article;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a reading is certain, and says in Indonesian why. */
final class DateProof {
  /** A reading is certain where every other is worse by this much. */
  private static final double MARGIN = 1.5;

  private final Article article;
  private final Chosen chosen;
  private final boolean alone;
  private final @Nullable DayOfWeek weekday;
  private final @Nullable Integer year;

  DateProof(Article article, Chosen chosen, boolean alone) {
    this.article = article;
    this.chosen = chosen;
    this.alone = alone;
    DayOptions options = new DayOptions(article, chosen);
    this.weekday = options.weekday();
    this.year = options.year();
  }

  /** No day of the calendar fits, or all lie after the day of reading. */
  static EventDate impossible(Article article, Chosen chosen) {
    DateMention date = chosen.date();
    String proof =
        "Tidak ada tanggal \""
            + date.printed()
            + "\" yang mungkin sampai hari halaman dibaca, "
            + Calendar.print(article.readOn())
            + ".";
    return doubtful(date, List.of(), proof, EventDate.YEAR_UNCERTAIN);
  }

  /**
   * @param ranked the readings, the likeliest first
   */
  EventDate of(List<DayOption> ranked) {
    DayOption best = ranked.get(0);
    List<LocalDate> near =
        ranked.stream()
            .filter(o -> o.cost() < best.cost() + MARGIN)
            .map(DayOption::date)
            .limit(4)
            .toList();
    if (clashes(best)) {
      return clash(best, ranked, near);
    }
    boolean unsure = near.size() > 1 || !best.agrees() || oddRange();
    if (unsure || !chosen.firm()) {
      return open(best, near);
    }
    return new EventDate(
        best.date(),
        chosen.date().last(yearOf(best)).orElse(null),
        chosen.date().span(),
        chosen.date().printed(),
        List.of(),
        proof(best),
        true,
        null,
        null);
  }

  /** Weekday against date: under the likeliest reading, or under the year that is printed. */
  private boolean clashes(DayOption best) {
    if (weekday == null) {
      return false;
    }
    return !best.agrees() || (year != null && yearOf(best) != year);
  }

  private EventDate clash(DayOption best, List<DayOption> ranked, List<LocalDate> near) {
    Set<LocalDate> readings = new LinkedHashSet<>();
    DayOfWeek printed = weekday == null ? best.date().getDayOfWeek() : weekday;
    LocalDate byDate = year == null ? best.date() : chosen.date().first(year).orElse(best.date());
    readings.add(byDate);
    ranked.stream()
        .filter(o -> weekdayAgrees(o, printed))
        .filter(o -> Math.abs(o.date().getYear() - byDate.getYear()) <= 1)
        .map(DayOption::date)
        .findFirst()
        .ifPresent(readings::add);
    LocalDate sameWeek = nearest(byDate, printed);
    if (!sameWeek.isAfter(article.readOn())) {
      readings.add(sameWeek);
    }
    readings.addAll(near);
    String proof =
        "Hari dan tanggal bertentangan: "
            + Calendar.print(byDate)
            + " jatuh pada hari "
            + Calendar.name(byDate.getDayOfWeek())
            + ", tertulis \""
            + chosen.date().printed()
            + "\".";
    return doubtful(
        chosen.date(), readings.stream().limit(3).toList(), proof, EventDate.WEEKDAY_CLASH);
  }

  private static boolean weekdayAgrees(DayOption option, DayOfWeek weekday) {
    return option.date().getDayOfWeek() == weekday;
  }

  private static LocalDate nearest(LocalDate date, DayOfWeek weekday) {
    LocalDate before = date.with(TemporalAdjusters.previousOrSame(weekday));
    LocalDate after = date.with(TemporalAdjusters.nextOrSame(weekday));
    return after.toEpochDay() - date.toEpochDay() < date.toEpochDay() - before.toEpochDay()
        ? after
        : before;
  }

  private EventDate open(DayOption best, List<LocalDate> near) {
    Set<LocalDate> readings = new LinkedHashSet<>();
    readings.add(best.date());
    readings.addAll(near);
    for (DateMention rival : chosen.rival()) {
      rival.first(best.date().getYear()).ifPresent(readings::add);
    }
    String proof =
        readings.size() == 1
            ? "Tidak jelas apakah \"" + chosen.date().printed() + "\" hari acara."
            : "Lebih dari satu hari mungkin: "
                + String.join(", ", readings.stream().map(Calendar::print).toList())
                + "; yang tertulis hanya \""
                + chosen.date().printed()
                + "\".";
    return doubtful(chosen.date(), new ArrayList<>(readings), proof, EventDate.YEAR_UNCERTAIN);
  }

  /** A range printed in reverse is trusted only where its weekdays confirm it. */
  private boolean oddRange() {
    return chosen.date().isReversed() && chosen.date().weekday() == null;
  }

  private int yearOf(DayOption option) {
    DateMention date = chosen.date();
    boolean overNewYear = date.endMonth() != null && date.endMonth() < date.month();
    return option.date().getYear() + (overNewYear ? 1 : 0);
  }

  private String proof(DayOption best) {
    String printed = "\"" + chosen.date().printed() + "\"";
    if (year != null) {
      String agrees = weekday == null ? "" : ", dan hari itu memang " + Calendar.name(weekday);
      return "Tahun tertulis: " + Calendar.print(best.date()) + agrees + ".";
    }
    String reading = printed + " dibaca " + Calendar.print(best.date());
    if (weekday != null) {
      return reading
          + ": tahun terakhir sampai "
          + article.readOn().getYear()
          + " di mana "
          + best.date().getDayOfMonth()
          + " "
          + Calendar.monthName(best.date().getMonthValue())
          + " jatuh pada hari "
          + Calendar.name(weekday)
          + (alone ? "." : " dan sesuai dengan berita lain di halaman ini.");
    }
    return reading
        + (alone
            ? " menurut tahun yang tertulis di dekatnya."
            : " menurut berita lain di halaman ini.");
  }

  private static EventDate doubtful(
      DateMention date, List<LocalDate> candidates, String proof, String issue) {
    return new EventDate(
        null, null, date.span(), date.printed(), candidates, proof, false, issue, null);
  }
}
