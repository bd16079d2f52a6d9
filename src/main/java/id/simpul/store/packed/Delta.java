package id.simpul.store.packed;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What was added to and taken away from the files below since they were written, in all orders. A
 * quad is noted as added only where the files do not have it, and as taken away where they do.
 */
final class Delta {
  private final RowSet[] added;
  private final RowSet[] removed;

  Delta() {
    this(sets(RowSet::new), sets(RowSet::new));
  }

  private Delta(RowSet[] added, RowSet[] removed) {
    this.added = added;
    this.removed = removed;
  }

  private static RowSet[] sets(Supplier<RowSet> set) {
    RowSet[] sets = new RowSet[Order.ALL.size()];
    Arrays.setAll(sets, i -> set.get());
    return sets;
  }

  /** The same, to be changed while others read this one. */
  Delta fork() {
    return new Delta(fork(added), fork(removed));
  }

  private static RowSet[] fork(RowSet[] sets) {
    return Arrays.stream(sets).map(RowSet::fork).toArray(RowSet[]::new);
  }

  RowSet added(int order) {
    return added[order];
  }

  RowSet removed(int order) {
    return removed[order];
  }

  /** How many quads are noted. */
  long size() {
    return added[0].size() + removed[0].size();
  }

  /**
   * Notes a quad as added.
   *
   * @param below whether the files have it
   * @return false where it was there already
   */
  boolean add(long[] quad, boolean below) {
    return below ? change(removed, quad, false) : change(added, quad, true);
  }

  /** Notes a quad as taken away; false where it was not there. */
  boolean remove(long[] quad, boolean below) {
    return below ? change(removed, quad, true) : change(added, quad, false);
  }

  private static boolean change(RowSet[] sets, long[] quad, boolean in) {
    for (int i = 0; i < sets.length; i++) {
      long[] row = Order.ALL.get(i).row(quad);
      boolean changed = in ? sets[i].add(row) : sets[i].remove(row);
      if (!changed) {
        return false;
      }
    }
    return true;
  }
}
