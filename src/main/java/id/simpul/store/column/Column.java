package id.simpul.store.column;

import java.util.List;

/**
 * All quads of one property, in two orders.
 *
 * @param bySubject rows of subject, object, graph
 * @param byObject rows of object, subject, graph
 */
record Column(SortedRows bySubject, SortedRows byObject) {
  /** Bytes that a quad takes in both orders. */
  static final int BYTES_OF_A_QUAD = 2 * SortedRows.WIDTH * Long.BYTES;

  /**
   * @param rows of subject, object, graph
   */
  static Column of(List<long[]> rows) {
    return new Column(SortedRows.of(rows), SortedRows.of(turned(rows)));
  }

  /** The same with some quads more and some less: rows of subject, object, graph. */
  Column with(List<long[]> added, List<long[]> removed) {
    return new Column(
        bySubject.with(sorted(added), sorted(removed)),
        byObject.with(sorted(turned(added)), sorted(turned(removed))));
  }

  long bytes() {
    return bySubject.size() * BYTES_OF_A_QUAD;
  }

  private static List<long[]> turned(List<long[]> rows) {
    return rows.stream().map(row -> new long[] {row[1], row[0], row[2]}).toList();
  }

  private static List<long[]> sorted(List<long[]> rows) {
    return rows.stream().sorted(SortedRows::compare).toList();
  }
}
