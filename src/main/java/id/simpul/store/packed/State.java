package id.simpul.store.packed;

import java.util.List;

/**
 * The quads of one moment.
 *
 * @param levels files, the oldest first
 * @param delta what was changed since
 * @param log number of the file in which the delta's changes stand
 * @param logLength how much of that file is meant, in bytes
 */
record State(List<Level> levels, Delta delta, long log, long logLength) {
  /** The rows of an order that begin with the first {@code given} numbers of {@code prefix}. */
  Rows find(int order, long[] prefix, int given) {
    MergedRows.Builder merged = new MergedRows.Builder();
    for (Level level : levels) {
      level.find(order, prefix, given, merged);
    }
    return merged
        .with(delta.added(order).find(prefix, given), 1)
        .with(delta.removed(order).find(prefix, given), -1)
        .build();
  }

  /** About how many rows {@link #find} would go through in the files. */
  long estimate(int order, long[] prefix, int given) {
    long rows = 0;
    for (Level level : levels) {
      rows += level.estimate(order, prefix, given);
    }
    return rows;
  }

  boolean contains(long[] quad) {
    return delta.added(0).contains(quad)
        || !delta.removed(0).contains(quad) && isBelow(levels, quad);
  }

  /** True where the files have the quad. */
  static boolean isBelow(List<Level> levels, long[] quad) {
    for (int i = levels.size() - 1; i >= 0; i--) {
      int says = levels.get(i).says(quad);
      if (says != 0) {
        return says > 0;
      }
    }
    return false;
  }

  long size() {
    long size = delta.added(0).size() - delta.removed(0).size();
    for (Level level : levels) {
      size += level.adds() - level.removes();
    }
    return size;
  }
}
