package id.simpul.mention.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.simpul.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class DateFinderTest {

  static Stream<String> cases() throws IOException {
    try (InputStream in = DateFinderTest.class.getResourceAsStream("/cases/dates.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource
  void cases(String line) {
    int arrow = line.indexOf(" => ");
    String phrase = line.substring(0, arrow).replace("\\n", "\n");
    List<DateMention> found = DateFinder.find(phrase, new Span(0, phrase.length()));
    String lines = found.stream().map(DateFinderTest::print).collect(Collectors.joining(" | "));
    String expected = line.substring(arrow + 4).strip();
    assertEquals(expected, lines.isEmpty() ? "-" : lines);
  }

  private static String print(DateMention date) {
    String end = date.isRange() ? " - " + date.endDay() + "/" + date.endMonth() : "";
    String weekday = date.weekday() == null ? "-" : name(date.weekday());
    String second = date.endWeekday() == null ? "" : "-" + name(date.endWeekday());
    String year = date.year() == null ? "" : "/" + date.year();
    return weekday + second + " " + date.day() + "/" + date.month() + year + end;
  }

  private static String name(DayOfWeek day) {
    return day.name().substring(0, 3).toUpperCase(Locale.ROOT);
  }

  @Test
  void a_long_line_of_garbage_does_not_hold_it_up() {
    for (String unit : List.of("1/", "(1", "Rabu ", "1 dan ", "12-", "Rabu-", " ", "1,")) {
      String garbage = unit.repeat(250_000 / unit.length());
      assertTimeout(
          Duration.ofSeconds(120),
          () -> DateFinder.find(garbage, new Span(0, garbage.length())),
          unit);
    }
  }
}
