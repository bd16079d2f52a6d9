package id.simpul.store.packed;

/** Four numbers in one order of graph, subject, property and object, somewhere in an array. */
final class Row {
  /** Numbers in a row. */
  static final int WIDTH = 4;

  private Row() {}

  /** Compares the first {@code count} numbers of two rows. */
  static int compare(long[] a, int atA, long[] b, int atB, int count) {
    for (int i = 0; i < count; i++) {
      int order = Long.compare(a[atA + i], b[atB + i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  static int compare(long[] a, int atA, long[] b, int atB) {
    return compare(a, atA, b, atB, WIDTH);
  }
}
