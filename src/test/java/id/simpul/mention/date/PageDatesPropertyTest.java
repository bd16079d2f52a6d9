package id.simpul.mention.date;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Article;
import id.simpul.model.Genre;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ten thousand generated articles on pages, with errors of print: never a wrong certain date. */
final class PageDatesPropertyTest {
  private static final LocalDate READ_ON = LocalDate.of(2026, 11, 21);

  private record Made(Article article, LocalDate first, boolean broken) {}

  @Test
  void a_certain_date_is_never_wrong() {
    Random random = new Random(20261121);
    int made = 0;
    int certain = 0;
    int sound = 0;
    List<String> wrong = new ArrayList<>();
    while (made < 10_000) {
      List<Made> page = page(random);
      List<Optional<EventDate>> solved = PageDates.solve(page.stream().map(Made::article).toList());
      for (int i = 0; i < page.size(); i++) {
        Optional<EventDate> date = solved.get(i);
        made++;
        sound += page.get(i).broken() ? 0 : 1;
        if (date.isPresent() && date.get().certain()) {
          certain++;
          if (!page.get(i).first().equals(date.get().date())) {
            wrong.add(page.get(i).first() + " read as " + date.get());
          }
        }
      }
    }
    assertTrue(
        wrong.isEmpty(),
        wrong.size() + " wrong, first: " + String.join("\n", wrong.stream().limit(5).toList()));
    assertTrue(certain > sound * 0.95, certain + " certain of " + sound + " sound ones");
  }

  private static List<Made> page(Random random) {
    List<Made> page = new ArrayList<>();
    int size = 3 + random.nextInt(6);
    LocalDate day = READ_ON.minusDays(random.nextInt(1500));
    boolean broken = random.nextInt(3) == 0;
    int at = random.nextInt(size);
    for (int i = 0; i < size; i++) {
      page.add(article(random, day, i, broken && i == at));
      day = day.minusDays(random.nextInt(20));
    }
    return page;
  }

  private static Made article(Random random, LocalDate day, int index, boolean broken) {
    boolean range = random.nextInt(8) == 0 && day.getDayOfMonth() < 26;
    LocalDate end = range ? day.plusDays(1 + random.nextInt(2)) : day;
    int shift = broken && !range ? 1 + random.nextInt(6) : 0;
    String printed =
        range ? range(day, end, broken) : single(random, day, day.getDayOfWeek().plus(shift));
    String title = "KPU Kabupaten Contoh Gelar Rapat Pemilu 2024";
    String body =
        random.nextBoolean()
            ? "Kota Contoh – KPU Kabupaten Contoh menggelar rapat, "
                + printed
                + ". Rapat itu dihadiri banyak orang."
            : "KPU menggelar rapat pada "
                + printed
                + ". Surat undangan bertanggal 2 Januari 2020 mendasarinya.";
    Article article =
        new Article(
            "uji.txt",
            index,
            title + "\n" + body,
            title.length() + 1,
            null,
            null,
            null,
            null,
            Genre.NEWS,
            READ_ON,
            false);
    return new Made(article, day, broken);
  }

  private static String single(Random random, LocalDate day, DayOfWeek weekday) {
    String name = Calendar.name(weekday);
    String numbers = day.getDayOfMonth() + "/" + day.getMonthValue();
    return switch (random.nextInt(4)) {
      case 0 -> name + " (" + numbers + ")";
      case 1 -> name + ", (" + numbers + "/" + day.getYear() + ")";
      case 2 -> name + ", " + Calendar.print(day);
      default -> name + " (" + numbers + ")";
    };
  }

  private static String range(LocalDate day, LocalDate end, boolean reversed) {
    String days =
        reversed
            ? end.getDayOfMonth() + "-" + day.getDayOfMonth()
            : day.getDayOfMonth() + "-" + end.getDayOfMonth();
    return Calendar.name(day.getDayOfWeek())
        + "-"
        + Calendar.name(end.getDayOfWeek())
        + " ("
        + days
        + "/"
        + day.getMonthValue()
        + ")";
  }
}
