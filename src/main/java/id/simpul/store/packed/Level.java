package id.simpul.store.packed;

import java.util.List;

/**
 * Quads that were written together, in all orders: those that it adds to older levels, and those
 * that it takes away from them.
 *
 * @param number names its files
 * @param added a file for each of {@link Order#ALL}
 * @param removed likewise, or empty where it takes nothing away
 */
record Level(long number, List<RowFile> added, List<RowFile> removed) {
  long adds() {
    return added.get(0).size();
  }

  long removes() {
    return removed.isEmpty() ? 0 : removed.get(0).size();
  }

  /** Adds the rows that begin with {@code prefix} to what is merged. */
  void find(int order, long[] prefix, int given, MergedRows.Builder merged) {
    merged.with(added.get(order).find(prefix, given), 1);
    if (!removed.isEmpty()) {
      merged.with(removed.get(order).find(prefix, given), -1);
    }
  }

  /** About how many rows begin with {@code prefix}. */
  long estimate(int order, long[] prefix, int given) {
    return added.get(order).estimate(prefix, given);
  }

  /** 1 where it adds the quad, -1 where it takes it away, 0 where it says nothing of it. */
  int says(long[] quad) {
    if (added.get(0).find(quad, Row.WIDTH).next()) {
      return 1;
    }
    return !removed.isEmpty() && removed.get(0).find(quad, Row.WIDTH).next() ? -1 : 0;
  }
}
