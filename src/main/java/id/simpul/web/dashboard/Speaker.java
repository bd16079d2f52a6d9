package id.simpul.web.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who spoke at forums.
 *
 * @param person who
 * @param forums how many forums
 * @param series how many series they belong to
 * @param offices whom the person represented there, by name
 * @param last the day of the last one, where known
 */
public record Speaker(
    Agent person, int forums, int series, List<Agent> offices, Optional<LocalDate> last) {

  /** The most frequent first. */
  static List<Speaker> all(Cube cube, Filter filter) {
    Selection selection = new Selection(cube, filter);
    Map<Integer, Collected> collected = new HashMap<>();
    Cube.Rows rows = cube.talks();
    for (int i = 0; i < rows.size(); i++) {
      if (cube.isPerson(rows.agent()[i]) && selection.row(rows, i)) {
        collected
            .computeIfAbsent(rows.agent()[i], a -> new Collected())
            .add(rows.forum()[i], rows.office()[i]);
      }
    }
    List<Speaker> speakers = new ArrayList<>();
    collected.forEach((person, each) -> speakers.add(each.speaker(cube, person)));
    speakers.sort(
        Comparator.<Speaker>comparingInt(s -> -s.forums())
            .thenComparing(s -> s.person().label())
            .thenComparing(s -> s.person().iri()));
    return speakers;
  }

  private static final class Collected {
    private final BitSet forums = new BitSet();
    private final Set<Integer> offices = new TreeSet<>();

    void add(int forum, int office) {
      forums.set(forum);
      if (office != Cube.NONE) {
        offices.add(office);
      }
    }

    Speaker speaker(Cube cube, int person) {
      long series =
          forums.stream()
              .mapToObj(f -> cube.forum(f).series())
              .filter(s -> !s.isEmpty())
              .distinct()
              .count();
      // Forums stand in the order of their days, the latest first.
      LocalDate last = cube.forum(forums.nextSetBit(0)).date();
      return new Speaker(
          cube.agent(person),
          forums.cardinality(),
          (int) series,
          offices.stream().map(cube::agent).sorted(Comparator.comparing(Agent::label)).toList(),
          Optional.ofNullable(last));
    }
  }
}
