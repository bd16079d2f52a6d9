package id.simpul.web.dashboard;

import id.simpul.query.ResultTable;
import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Roles over time, as articles show them: from the first to the last day seen, never a term of
 * office.
 *
 * @param spans the latest first
 * @param more how many are left out
 * @param person true where they are the roles of one person, false where those at one office
 * @param years where years begin, in hundredths of the width, with their numbers
 */
public record RoleSpans(List<Span> spans, int more, boolean person, List<Year> years) {
  private static final int SHOWN = 24;
  private static final int SHORTEST_DAYS = 60;

  /**
   * One role of one person at one office.
   *
   * @param name what the page does not say itself: the office on a person's page, the person on an
   *     office's
   * @param href where the name leads
   * @param role as read
   * @param first day first seen
   * @param last day last seen
   * @param from where the line begins, in hundredths of the width
   * @param width its length, likewise
   * @param dots the days on which it is seen
   */
  public record Span(
      String name,
      String href,
      String role,
      String first,
      String last,
      double from,
      double width,
      List<Dot> dots) {}

  /** A day on which a role is seen, with its sentence; the link is empty where none is known. */
  public record Dot(double at, String day, String href) {}

  /** Where a year begins. */
  public record Year(double at, String year) {}

  /** No roles, as on the pages of everything else. */
  public static RoleSpans none() {
    return new RoleSpans(List.of(), 0, false, List.of());
  }

  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /**
   * @param services person, role, organization, firstSeen, lastSeen; the latest first
   * @param observations role, organization, day, claim, article; empty on pages of offices
   * @param person true on a person's page
   */
  public static RoleSpans of(
      ResultTable services, ResultTable observations, boolean person, Reader reader) {
    List<Row> rows = services.rows().stream().map(cells -> new Row(services, cells)).toList();
    List<Row> shown = rows.subList(0, Math.min(SHOWN, rows.size()));
    if (shown.isEmpty()) {
      return new RoleSpans(List.of(), 0, person, List.of());
    }
    Scale scale = Scale.of(shown);
    Map<String, List<Dot>> dots = dots(observations, scale, reader);
    List<Span> spans = new ArrayList<>();
    for (Row row : shown) {
      String other = person ? "organization" : "person";
      double from = scale.at(row.text("firstSeen"));
      double to = scale.at(row.text("lastSeen"));
      spans.add(
          new Span(
              row.text(other),
              reader.href(row.iri(other).orElse("")),
              row.text("role"),
              row.text("firstSeen"),
              row.text("lastSeen"),
              from,
              to - from,
              dots.getOrDefault(key(row), ends(row, scale))));
    }
    return new RoleSpans(spans, rows.size() - shown.size(), person, scale.years());
  }

  private static List<Dot> ends(Row row, Scale scale) {
    List<Dot> ends = new ArrayList<>();
    for (String day : List.of(row.text("firstSeen"), row.text("lastSeen"))) {
      ends.add(new Dot(scale.at(day), day, ""));
    }
    return ends.stream().distinct().toList();
  }

  private static Map<String, List<Dot>> dots(ResultTable observations, Scale scale, Reader reader) {
    Map<String, List<Dot>> dots = new HashMap<>();
    for (var cells : observations.rows()) {
      Row row = new Row(observations, cells);
      String href =
          row.iri("article")
              .flatMap(a -> row.iri("claim").map(c -> reader.links().sentence(a, c)))
              .orElse("");
      dots.computeIfAbsent(key(row), k -> new ArrayList<>())
          .add(new Dot(scale.at(row.text("day")), row.text("day"), href));
    }
    return dots;
  }

  private static String key(Row row) {
    return Links.key(row.iri("role").orElse("")) + " " + row.iri("organization").orElse("");
  }

  /** Days on a line of a hundred parts, two of them kept free at each end. */
  private record Scale(LocalDate first, long days) {
    static Scale of(List<Row> rows) {
      LocalDate first = LocalDate.MAX;
      LocalDate last = LocalDate.MIN;
      for (Row row : rows) {
        LocalDate from = LocalDate.parse(row.text("firstSeen"));
        LocalDate to = LocalDate.parse(row.text("lastSeen"));
        first = from.isBefore(first) ? from : first;
        last = to.isAfter(last) ? to : last;
      }
      return new Scale(first, Math.max(SHORTEST_DAYS, ChronoUnit.DAYS.between(first, last)));
    }

    double at(String day) {
      double part = (double) ChronoUnit.DAYS.between(first, LocalDate.parse(day)) / days;
      return Math.round((2 + 96 * part) * 10) / 10.0;
    }

    List<Year> years() {
      List<Year> years = new ArrayList<>();
      LocalDate last = first.plusDays(days);
      for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
        years.add(new Year(at(year + "-01-01"), Integer.toString(year)));
      }
      return years;
    }
  }
}
