package id.simpul.web.dashboard;

import id.simpul.query.Labels;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The columns of a grid and which of them each forum belongs to.
 *
 * @param heads all columns in order
 * @param ofForum for each forum of the cube its column, or -1
 * @param size how many columns a page shows
 */
record GridColumns(List<Grid.Head> heads, int[] ofForum, int size) {
  private static final int SERIES_SHOWN = 12;
  private static final int MONTHS_SHOWN = 12;
  private static final int FORUMS_SHOWN = 12;

  /** Months without news are shown only where they stand close to others. */
  private static final int LONGEST_SPAN = 600;

  /**
   * @param forums those that somebody shown attended
   * @param reported all that fit the filter, whoever attended
   */
  static GridColumns of(Cube cube, BitSet forums, BitSet reported, Grid.Across across) {
    return switch (across) {
      case SERIES -> series(cube, forums);
      case MONTHS -> months(cube, forums, reported);
      case FORUMS -> forums(cube, forums);
    };
  }

  private static int[] none(Cube cube) {
    int[] none = new int[cube.forums().size()];
    Arrays.fill(none, -1);
    return none;
  }

  private static GridColumns series(Cube cube, BitSet forums) {
    Map<String, Integer> weight = new HashMap<>();
    forums.stream().forEach(f -> weight.merge(cube.forum(f).series(), 1, Integer::sum));
    List<String> ordered = new ArrayList<>(weight.keySet());
    ordered.sort(
        Comparator.<String, Boolean>comparing(String::isEmpty)
            .thenComparing(s -> -weight.getOrDefault(s, 0))
            .thenComparing(s -> cube.name(s).id()));
    Map<String, Integer> place = new HashMap<>();
    ordered.forEach(s -> place.put(s, place.size()));
    int[] ofForum = none(cube);
    forums.stream().forEach(f -> ofForum[f] = place.getOrDefault(cube.forum(f).series(), -1));
    List<Grid.Head> heads = ordered.stream().map(s -> seriesHead(cube, s)).toList();
    return new GridColumns(heads, ofForum, SERIES_SHOWN);
  }

  private static Grid.Head seriesHead(Cube cube, String series) {
    if (series.isEmpty()) {
      return new Grid.Head(Filter.NO_SERIES, "", "", "", false);
    }
    Labels name = cube.name(series);
    String key = series.substring(series.lastIndexOf('/') + 1);
    return new Grid.Head(key, series, name.id(), "", false);
  }

  /** The latest month first, so that the first page shows it; forums without a day come last. */
  private static GridColumns months(Cube cube, BitSet forums, BitSet reported) {
    TreeSet<String> met = new TreeSet<>();
    forums.stream().forEach(f -> met.add(cube.month(f)));
    TreeSet<String> told = new TreeSet<>();
    reported.stream().forEach(f -> told.add(cube.month(f)));
    boolean undated = met.remove("");
    List<String> ordered = span(met);
    List<Grid.Head> heads = new ArrayList<>();
    Map<String, Integer> place = new HashMap<>();
    for (String month : ordered) {
      place.put(month, heads.size());
      heads.add(new Grid.Head(month, "", "", "", !told.contains(month)));
    }
    if (undated) {
      place.put("", heads.size());
      heads.add(new Grid.Head("-", "", "", "", false));
    }
    int[] ofForum = none(cube);
    forums.stream().forEach(f -> ofForum[f] = place.getOrDefault(cube.month(f), -1));
    return new GridColumns(heads, ofForum, MONTHS_SHOWN);
  }

  /** Every month from the last to the first. */
  static List<String> span(TreeSet<String> months) {
    if (months.isEmpty()) {
      return List.of();
    }
    List<String> span = new ArrayList<>();
    YearMonth first = YearMonth.parse(months.first());
    YearMonth month = YearMonth.parse(months.last());
    while (!month.isBefore(first) && span.size() < LONGEST_SPAN) {
      span.add(month.toString());
      month = month.minusMonths(1);
    }
    return span;
  }

  private static GridColumns forums(Cube cube, BitSet forums) {
    List<Grid.Head> heads = new ArrayList<>();
    int[] ofForum = none(cube);
    forums.stream()
        .forEach(
            f -> {
              Forum forum = cube.forum(f);
              ofForum[f] = heads.size();
              String key = forum.iri().substring(forum.iri().lastIndexOf('/') + 1);
              String day = forum.date() == null ? "" : forum.date().toString();
              heads.add(new Grid.Head(key, forum.iri(), name(cube, forum), day, false));
            });
    return new GridColumns(heads, ofForum, FORUMS_SHOWN);
  }

  /** A forum's name without its day, which stands below. */
  private static String name(Cube cube, Forum forum) {
    if (!forum.series().isEmpty()) {
      String series = cube.name(forum.series()).id();
      return forum.edition() > 0 ? series + " #" + forum.edition() : series;
    }
    return forum.theme().isEmpty()
        ? forum.label().replaceFirst(", \\d{1,2} \\p{L}+ \\d{4}$", "")
        : forum.theme();
  }
}
