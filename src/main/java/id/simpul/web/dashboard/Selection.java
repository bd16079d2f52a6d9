package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of a cube a filter leaves. Deciding on a row costs a look at three tables. */
final class Selection {
  private final Cube cube;
  private final BitSet forums = new BitSet();
  private final BitSet offices = new BitSet();
  private final boolean anyOffice;
  private final boolean[] grades = new boolean[Grade.values().length];

  Selection(Cube cube, Filter filter) {
    this.cube = cube;
    for (int i = 0; i < cube.forums().size(); i++) {
      forums.set(i, holds(cube, i, filter));
    }
    this.anyOffice = filter.province().isEmpty() && filter.institution().isEmpty();
    Institution wanted = filter.findInstitution().orElse(null);
    for (int i = 0; i < cube.agents().size() && !anyOffice; i++) {
      offices.set(i, holds(cube.agent(i), filter, wanted));
    }
    Set<Grade> asked = Grade.asked(filter.grade());
    asked.forEach(grade -> grades[grade.ordinal()] = true);
  }

  private static boolean holds(Cube cube, int forum, Filter filter) {
    return (filter.year().isEmpty() || cube.month(forum).startsWith(filter.year()))
        && (filter.series().isEmpty() || filter.series().equals(seriesKey(cube.forum(forum))));
  }

  /** The key of a forum's series, or {@link Filter#NO_SERIES}. */
  static String seriesKey(Forum forum) {
    return forum.series().isEmpty()
        ? Filter.NO_SERIES
        : forum.series().substring(forum.series().lastIndexOf('/') + 1);
  }

  private static boolean holds(Agent office, Filter filter, @Nullable Institution wanted) {
    return (filter.province().isEmpty() || filter.province().equals(office.province()))
        && (wanted == null || wanted == office.institution());
  }

  boolean forum(int at) {
    return forums.get(at);
  }

  boolean office(int at) {
    return anyOffice || at != Cube.NONE && offices.get(at);
  }

  boolean row(Cube.Rows rows, int at) {
    return forums.get(rows.forum()[at]) && grades[rows.grade()[at]] && office(rows.office()[at]);
  }

  /** The forums that fit, whoever took part. */
  BitSet forums() {
    return (BitSet) forums.clone();
  }

  /** The forums in which somebody of the selection took part. */
  BitSet attendedForums() {
    BitSet attended = new BitSet();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      if (row(rows, i)) {
        attended.set(rows.forum()[i]);
      }
    }
    return attended;
  }

  /** The forums a filter leaves: all that fit, or those that somebody of the selection attended. */
  BitSet forums(Filter filter) {
    return filter.concernsAgents() ? attendedForums() : forums();
  }
}
