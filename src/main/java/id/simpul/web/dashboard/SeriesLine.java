package id.simpul.web.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A series of forums at a glance.
 *
 * @param iri of the series
 * @param label its name
 * @param forums how many of its forums are reported
 * @param editions those of its numbers that are reported, ascending
 * @param gaps numbers between the lowest and the highest of which nothing is reported
 * @param first day of the first, where known
 * @param last day of the last, where known
 * @param offices offices that took part, members of groups left out
 * @param people people named
 * @param theme theme of the latest forum that has one, or empty
 * @param perMonth forums of each month that has some, in order
 */
public record SeriesLine(
    String iri,
    String label,
    int forums,
    List<Integer> editions,
    List<Integer> gaps,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    int offices,
    int people,
    String theme,
    Map<String, Integer> perMonth) {

  private static final int LONGEST_GAP_LIST = 400;

  public String key() {
    return iri.substring(iri.lastIndexOf('/') + 1);
  }

  /** The most frequent first. */
  static List<SeriesLine> all(Cube cube, Filter filter) {
    Selection selection = new Selection(cube, filter);
    BitSet forums = selection.forums(filter);
    Map<String, BitSet> bySeries = new HashMap<>();
    forums.stream()
        .filter(f -> !cube.forum(f).series().isEmpty())
        .forEach(f -> bySeries.computeIfAbsent(cube.forum(f).series(), s -> new BitSet()).set(f));
    Map<String, BitSet[]> agents = agents(cube, selection);
    List<SeriesLine> lines = new ArrayList<>();
    bySeries.forEach(
        (series, each) ->
            lines.add(
                line(
                    cube,
                    series,
                    each,
                    agents.getOrDefault(series, new BitSet[] {new BitSet(), new BitSet()}))));
    lines.sort(
        Comparator.<SeriesLine>comparingInt(s -> -s.forums()).thenComparing(SeriesLine::label));
    return lines;
  }

  private static Map<String, BitSet[]> agents(Cube cube, Selection selection) {
    Map<String, BitSet[]> agents = new HashMap<>();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      String series = cube.forum(rows.forum()[i]).series();
      if (!series.isEmpty()
          && rows.grade()[i] != Grade.COLLECTIVE.ordinal()
          && selection.row(rows, i)) {
        boolean person = cube.isPerson(rows.agent()[i]);
        agents
            .computeIfAbsent(series, s -> new BitSet[] {new BitSet(), new BitSet()})[person ? 1 : 0]
            .set(rows.agent()[i]);
      }
    }
    return agents;
  }

  private static SeriesLine line(Cube cube, String series, BitSet forums, BitSet[] agents) {
    TreeSet<Integer> editions = new TreeSet<>();
    TreeMap<String, Integer> months = new TreeMap<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    String theme = "";
    for (int f = forums.nextSetBit(0); f >= 0; f = forums.nextSetBit(f + 1)) {
      Forum forum = cube.forum(f);
      if (forum.edition() > 0) {
        editions.add(forum.edition());
      }
      if (forum.date() != null) {
        days.add(forum.date());
        months.merge(forum.month(), 1, Integer::sum);
      }
      theme = theme.isEmpty() ? forum.theme() : theme;
    }
    return new SeriesLine(
        series,
        cube.name(series).id(),
        forums.cardinality(),
        List.copyOf(editions),
        gaps(editions),
        days.isEmpty() ? Optional.empty() : Optional.of(days.first()),
        days.isEmpty() ? Optional.empty() : Optional.of(days.last()),
        agents[0].cardinality(),
        agents[1].cardinality(),
        theme,
        months);
  }

  private static List<Integer> gaps(TreeSet<Integer> editions) {
    List<Integer> gaps = new ArrayList<>();
    if (!editions.isEmpty()) {
      for (int n = editions.first(); n < editions.last() && gaps.size() < LONGEST_GAP_LIST; n++) {
        if (!editions.contains(n)) {
          gaps.add(n);
        }
      }
    }
    return gaps;
  }
}
