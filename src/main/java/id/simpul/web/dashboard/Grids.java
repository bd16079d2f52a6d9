package id.simpul.web.dashboard;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts attendance into grids and, for files, into long tables. */
final class Grids {
  private final Cube cube;
  private final Selection selection;
  private final GridColumns columns;
  private final boolean people;

  Grids(Cube cube, Filter filter, Grid.Down down, Grid.Across across) {
    this.cube = cube;
    this.selection = new Selection(cube, filter);
    this.people = down == Grid.Down.PEOPLE;
    this.columns = GridColumns.of(cube, attended(), selection.forums(), across);
  }

  private boolean wanted(Cube.Rows rows, int at) {
    return cube.isPerson(rows.agent()[at]) == people && selection.row(rows, at);
  }

  private BitSet attended() {
    BitSet attended = new BitSet();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      if (wanted(rows, i)) {
        attended.set(rows.forum()[i]);
      }
    }
    return attended;
  }

  /**
   * One page of the grid.
   *
   * @param page of the rows, from 1
   * @param size rows on a page
   * @param columnPage of the columns, from 1
   */
  Grid page(int page, int size, int columnPage) {
    int columnPages = pages(columns.heads().size(), columns.size());
    int across = Math.min(Math.max(1, columnPage), columnPages);
    int from = (across - 1) * columns.size();
    int to = Math.min(from + columns.size(), columns.heads().size());
    Map<Integer, Tally> totals = totals(from, to);
    List<Integer> ordered = ordered(totals);
    int pages = pages(ordered.size(), size);
    int down = Math.min(Math.max(1, page), pages);
    List<Integer> shown = ordered.subList((down - 1) * size, Math.min(down * size, ordered.size()));
    return new Grid(
        columns.heads().subList(from, to),
        lines(shown, totals, from, to),
        ordered.size(),
        down,
        pages,
        across,
        columnPages);
  }

  private static int pages(int count, int size) {
    return Math.max(1, (count + size - 1) / size);
  }

  private Map<Integer, Tally> totals(int from, int to) {
    Map<Integer, Tally> totals = new HashMap<>();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      int column = columns.ofForum()[rows.forum()[i]];
      if (column >= from && column < to && wanted(rows, i)) {
        totals
            .computeIfAbsent(rows.agent()[i], a -> new Tally())
            .add(rows.grade()[i], cube.forum(rows.forum()[i]));
      }
    }
    return totals;
  }

  /** The most clearly named first, then the most often seen. */
  private List<Integer> ordered(Map<Integer, Tally> totals) {
    List<Map.Entry<Integer, Tally>> entries = new ArrayList<>(totals.entrySet());
    entries.sort(
        Comparator.<Map.Entry<Integer, Tally>, Boolean>comparing(
                e -> e.getValue().best() == Grade.COLLECTIVE)
            .thenComparing(e -> -e.getValue().forums())
            .thenComparing(e -> e.getValue().best())
            .thenComparing(e -> cube.agent(e.getKey()).label())
            .thenComparing(e -> cube.agent(e.getKey()).iri()));
    return entries.stream().map(Map.Entry::getKey).toList();
  }

  private List<Grid.Line> lines(List<Integer> shown, Map<Integer, Tally> totals, int from, int to) {
    Map<Integer, Tally[]> cells = new HashMap<>();
    shown.forEach(agent -> cells.put(agent, new Tally[to - from]));
    Map<Integer, Integer> offices = new HashMap<>();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      int column = columns.ofForum()[rows.forum()[i]];
      Tally[] row = column >= from && column < to ? cells.get(rows.agent()[i]) : null;
      if (row != null && wanted(rows, i)) {
        Tally cell = row[column - from];
        if (cell == null) {
          cell = new Tally();
          row[column - from] = cell;
        }
        cell.add(rows.grade()[i], cube.forum(rows.forum()[i]));
        offices.putIfAbsent(rows.agent()[i], rows.office()[i]);
      }
    }
    List<Grid.Line> lines = new ArrayList<>();
    for (int agent : shown) {
      int office = people ? offices.getOrDefault(agent, Cube.NONE) : Cube.NONE;
      lines.add(
          new Grid.Line(
              cube.agent(agent),
              office == Cube.NONE ? Optional.empty() : Optional.of(cube.agent(office)),
              java.util.Arrays.stream(cells.getOrDefault(agent, new Tally[0]))
                  .map(Optional::ofNullable)
                  .toList(),
              totals.getOrDefault(agent, new Tally())));
    }
    return lines;
  }

  /** One line of the long table behind a grid. */
  record Entry(Agent agent, Optional<Agent> office, Grid.Head column, Tally tally) {}

  /** Every cell that holds something, in the order of the names and of the columns. */
  List<Entry> entries() {
    Map<Long, Tally> tallies = new HashMap<>();
    Map<Integer, Integer> offices = new HashMap<>();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      int column = columns.ofForum()[rows.forum()[i]];
      if (column >= 0 && wanted(rows, i)) {
        tallies
            .computeIfAbsent((long) rows.agent()[i] << 32 | column, k -> new Tally())
            .add(rows.grade()[i], cube.forum(rows.forum()[i]));
        offices.putIfAbsent(rows.agent()[i], rows.office()[i]);
      }
    }
    return tallies.entrySet().stream()
        .sorted(
            Comparator.<Map.Entry<Long, Tally>, String>comparing(e -> agent(e).label())
                .thenComparing(e -> agent(e).iri())
                .thenComparing(e -> e.getKey().intValue()))
        .map(
            e -> {
              int office =
                  people ? offices.getOrDefault((int) (e.getKey() >> 32), Cube.NONE) : Cube.NONE;
              return new Entry(
                  agent(e),
                  office == Cube.NONE ? Optional.empty() : Optional.of(cube.agent(office)),
                  columns.heads().get(e.getKey().intValue()),
                  e.getValue());
            })
        .toList();
  }

  private Agent agent(Map.Entry<Long, Tally> entry) {
    return cube.agent((int) (entry.getKey() >> 32));
  }
}
