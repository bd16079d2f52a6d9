package id.simpul.resolution.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called: {@code Kamis Sesuatu edisi ke-20, 5 November 2025} or {@code Rapat
 * Koordinasi “Evaluasi Logistik” oleh KPU Provinsi Jawa Tengah, 5 Agustus 2025}.
 */
final class EventLabel {
  private static final List<String> MONTHS =
      List.of(
          "Januari",
          "Februari",
          "Maret",
          "April",
          "Mei",
          "Juni",
          "Juli",
          "Agustus",
          "September",
          "Oktober",
          "November",
          "Desember");

  private EventLabel() {}

  /**
   * @param series name of the series, or null
   * @param edition its number in the series, or null
   * @param kind what kind of event, e.g. {@code rapat koordinasi}, or null
   * @param theme its theme, or null
   * @param organizers names of those who held it
   * @param date its first day, or null
   * @param end its last day, or null
   */
  static String of(
      @Nullable String series,
      @Nullable String edition,
      @Nullable String kind,
      @Nullable String theme,
      List<String> organizers,
      @Nullable LocalDate date,
      @Nullable LocalDate end) {
    String what = series == null ? described(kind, theme, organizers) : numbered(series, edition);
    return date == null ? what : what + ", " + days(date, end);
  }

  private static String numbered(String series, @Nullable String edition) {
    return edition == null ? series : series + " edisi ke-" + edition;
  }

  private static String described(
      @Nullable String kind, @Nullable String theme, List<String> organizers) {
    StringBuilder out = new StringBuilder(kind == null ? "Kegiatan" : capitalized(kind));
    if (theme != null) {
      out.append(" “").append(theme).append('”');
    }
    if (!organizers.isEmpty()) {
      out.append(" oleh ").append(String.join(" dan ", organizers));
    }
    return out.toString();
  }

  private static String capitalized(String words) {
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      out.append(out.isEmpty() ? "" : " ");
      out.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return out.toString();
  }

  /** One day, or {@code 13–14 Juli 2025}, or {@code 30 Juli 2025–1 Agustus 2025}. */
  static String days(LocalDate date, @Nullable LocalDate end) {
    if (end == null || !end.isAfter(date)) {
      return day(date);
    }
    boolean sameMonth = date.withDayOfMonth(1).equals(end.withDayOfMonth(1));
    return (sameMonth ? String.valueOf(date.getDayOfMonth()) : day(date)) + "–" + day(end);
  }

  private static String day(LocalDate date) {
    return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
  }
}
