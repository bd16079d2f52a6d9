package id.simpul.store.packed;

/** Goes through rows in order: {@link #next} first, then the row that it went to. */
abstract class Rows {
  /** No row at all. */
  static final Rows NONE =
      new Rows() {
        @Override
        boolean next() {
          return false;
        }
      };

  /** Holds the row; never changed by whoever reads it. */
  long[] block = new long[0];

  /** Where in {@link #block} the row begins. */
  int at;

  /** Goes to the next row; false where there is none. */
  abstract boolean next();

  /** 1 where the row was added, -1 where it was taken away. */
  int sign() {
    return 1;
  }

  final long get(int i) {
    return block[at + i];
  }
}
