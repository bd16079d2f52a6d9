package id.simpul.web.dashboard;

import java.util.BitSet;

/**
 * What a filter leaves, in numbers.
 *
 * @param forums forums
 * @param named offices that are named themselves, or whose people are
 * @param members offices that are only known as members of a group
 * @param people people named
 * @param articles articles read, whatever the filter
 */
public record Summary(int forums, int named, int members, int people, int articles) {

  static Summary of(Cube cube, Filter filter) {
    Selection selection = new Selection(cube, filter);
    BitSet named = new BitSet();
    BitSet members = new BitSet();
    BitSet people = new BitSet();
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      if (selection.row(rows, i)) {
        int agent = rows.agent()[i];
        boolean group = rows.grade()[i] == Grade.COLLECTIVE.ordinal();
        (cube.isPerson(agent) ? people : group ? members : named).set(agent);
      }
    }
    members.andNot(named);
    return new Summary(
        selection.forums(filter).cardinality(),
        named.cardinality(),
        members.cardinality(),
        people.cardinality(),
        cube.published().stream().mapToInt(Cube.Published::articles).sum());
  }
}
