package id.simpul.resolution.person;

import java.util.Set;
import java.util.TreeSet;

/**
 * What people decided about pairs of local keys.
 *
 * @param same pairs that are one person
 * @param different pairs that are two; where a pair is judged both ways, this holds
 */
public record JudgedPairs(Set<Pair> same, Set<Pair> different) {

  /** Nothing was decided. */
  public static final JudgedPairs NONE = new JudgedPairs(Set.of(), Set.of());

  /** Two keys, the smaller first. */
  public record Pair(String left, String right) implements Comparable<Pair> {
    public static Pair of(String a, String b) {
      return a.compareTo(b) <= 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair other) {
      int first = left.compareTo(other.left);
      return first != 0 ? first : right.compareTo(other.right);
    }
  }

  public JudgedPairs {
    Set<Pair> joined = new TreeSet<>(same);
    joined.removeAll(different);
    same = Set.copyOf(joined);
    different = Set.copyOf(different);
  }
}
