package id.simpul.web.dashboard;

import id.simpul.query.Labels;
import id.simpul.web.view.Links;
import id.simpul.web.view.Reader;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What every page of the dashboard shows around its panels, and where its links lead.
 *
 * @param section which page, e.g. {@code matriks}; empty for the overview
 * @param filter what was chosen
 * @param choices the filter as a form
 * @param summary what it leaves
 * @param stale true where the store has changed since and is being counted anew
 * @param cube for names
 * @param query the address's parameters
 * @param reader for words
 */
public record Board(
    String section,
    Filter filter,
    List<Choices> choices,
    Summary summary,
    boolean stale,
    Cube cube,
    Map<String, String> query,
    Reader reader) {
  static final String PATH = "/dasbor";

  /** The pages in the order of the tabs. */
  public static final List<String> SECTIONS =
      List.of("", "matriks", "orang", "linimasa", "peta", "pembicara", "seri");

  /** A page of the dashboard with the same filter. */
  public String page(String other) {
    return Links.url(PATH + (other.isEmpty() ? "" : "/" + other), filter.query());
  }

  /** The page shown, without one part of the filter. */
  public String without(String name) {
    return reader.withAll(Map.of(name, "", "hal", "", "kolom", ""));
  }

  /** The page shown, without any filter. */
  public String cleared() {
    Map<String, String> none = new LinkedHashMap<>();
    filter.query().keySet().forEach(name -> none.put(name, ""));
    none.put("hal", "");
    none.put("kolom", "");
    return reader.withAll(none);
  }

  /** The sentences behind a number: pairs of names and values narrow the filter. */
  public String evidence(String... more) {
    Map<String, String> narrowed = new LinkedHashMap<>(filter.query());
    for (int i = 0; i < more.length; i += 2) {
      narrowed.put(more[i], more[i + 1]);
    }
    narrowed.values().removeIf(String::isEmpty);
    return Links.url(PATH + "/bukti", narrowed);
  }

  /** The sentences behind a cell of a grid. */
  public String evidence(Agent agent, Grid.Across across, Grid.Head column) {
    return evidence(agent.person() ? "orang" : "kantor", agent.key(), across.word(), column.key());
  }

  /** The same figures as a file or for programs. */
  public String file(String name, String format, String... more) {
    Map<String, String> narrowed = new LinkedHashMap<>(filter.query());
    for (int i = 0; i < more.length; i += 2) {
      narrowed.put(more[i], more[i + 1]);
    }
    if (!format.equals("json")) {
      narrowed.put("format", format);
    }
    narrowed.put("lang", reader.language());
    narrowed.values().removeIf(String::isEmpty);
    return Links.url(DashboardFiles.ROUTE + name, narrowed);
  }

  /** What a series, kind or mode is called. */
  public String name(String iri) {
    Labels labels = cube.name(iri);
    return labels.in(reader.language());
  }

  /** A column's heading. */
  public String heading(Grid.Head head, Grid.Across across) {
    if (across == Grid.Across.MONTHS) {
      return head.key().equals("-") ? reader.t("dash.undated") : month(head.key());
    }
    return head.key().equals(Filter.NO_SERIES) ? reader.t("matrix.noSeries") : head.label();
  }

  /** A column's heading in full, with a forum's day. */
  public String fullHeading(Grid.Head head, Grid.Across across) {
    String heading = heading(head, across);
    return head.day().isEmpty() ? heading : heading + ", " + reader.shortDate(head.day());
  }

  /** A month in short: {@code Nov 2025}. */
  public String month(String month) {
    return month.isEmpty()
        ? reader.t("dash.undated")
        : YearMonth.parse(month)
            .format(
                DateTimeFormatter.ofPattern("MMM yyyy", Locale.forLanguageTag(reader.language())));
  }

  /** The chosen parts of the filter as read. */
  public List<Choices> chosen() {
    return choices.stream().filter(c -> !c.value().isEmpty()).toList();
  }

  /** The map within a province; from within it, back to the whole. */
  public String provinceMap(String code) {
    Map<String, String> narrowed = new LinkedHashMap<>(filter.query());
    narrowed.put("provinsi", filter.province().equals(code) && section.equals("peta") ? "" : code);
    narrowed.put("ukuran", reader.parameter("ukuran"));
    narrowed.values().removeIf(String::isEmpty);
    return Links.url(PATH + "/peta", narrowed);
  }

  /** The places a table of the map lists. */
  public List<Place> shown(TileMap map) {
    return map.regencies().isEmpty()
        ? map.cells().stream()
            .map(TileMap.Cell::place)
            .sorted(java.util.Comparator.comparing(Place::code))
            .toList()
        : map.regencies();
  }

  /** What narrows to a place. */
  public String[] where(Place place) {
    return new String[] {filter.province().isEmpty() ? "provinsi" : "wilayah", place.code()};
  }

  /** Pairs of names and values with one more. */
  public String[] also(String[] pairs, String name, String value) {
    return Stream.concat(Arrays.stream(pairs), Stream.of(name, value)).toArray(String[]::new);
  }

  /** The sentences of the page shown, as a file. */
  public String evidenceFile(String format) {
    Map<String, String> asked = new LinkedHashMap<>(Scope.of(filter, query).query());
    asked.put("hal", reader.parameter("hal"));
    asked.put("format", format.equals("json") ? "" : format);
    asked.put("lang", reader.language());
    asked.values().removeIf(String::isEmpty);
    return Links.url(DashboardFiles.ROUTE + "evidence", asked);
  }
}
