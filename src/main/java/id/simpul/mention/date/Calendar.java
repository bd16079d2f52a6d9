package id.simpul.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Indonesian names of days and months, with old spellings, short and English forms. */
final class Calendar {
  static final String WEEKDAY = "Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad";

  static final String MONTH =
      "Januari|January|Jan|Februari|Pebruari|February|Feb|Maret|March|Mar|April|Apr|Mei|May"
          + "|Juni|June|Jun|Juli|July|Jul|Agustus|August|Agust|Aug|Agu|Agt|Ags|September|Sept|Sep"
          + "|Oktober|October|Okt|Oct|November|Nopember|Nov|Nop|Desember|December|Des|Dec";

  private static final List<String> MONTH_NAMES =
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

  private static final List<String> DAY_NAMES =
      List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

  private Calendar() {}

  /** The weekday of this name, e.g. {@code Jum'at}. */
  static Optional<DayOfWeek> weekday(String printed) {
    String name = printed.toLowerCase(Locale.ROOT).replace("'", "");
    for (int i = 0; i < DAY_NAMES.size(); i++) {
      if (DAY_NAMES.get(i).toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(DayOfWeek.of(i + 1));
      }
    }
    return name.equals("ahad") ? Optional.of(DayOfWeek.SUNDAY) : Optional.empty();
  }

  /** 1 to 12 for a name, e.g. {@code Nopember}; 0 where it names no month. */
  static int month(String printed) {
    String start = printed.toLowerCase(Locale.ROOT);
    start = start.substring(0, Math.min(3, start.length()));
    return switch (start) {
      case "jan" -> 1;
      case "feb", "peb" -> 2;
      case "mar" -> 3;
      case "apr" -> 4;
      case "mei", "may" -> 5;
      case "jun" -> 6;
      case "jul" -> 7;
      case "agu", "aug", "agt", "ags" -> 8;
      case "sep" -> 9;
      case "okt", "oct" -> 10;
      case "nov", "nop" -> 11;
      case "des", "dec" -> 12;
      default -> 0;
    };
  }

  static String name(DayOfWeek day) {
    return DAY_NAMES.get(day.getValue() - 1);
  }

  /** E.g. {@code 6 Agustus 2025}. */
  static String print(LocalDate date) {
    return date.getDayOfMonth() + " " + monthName(date.getMonthValue()) + " " + date.getYear();
  }

  static String monthName(int month) {
    return MONTH_NAMES.get(month - 1);
  }
}
