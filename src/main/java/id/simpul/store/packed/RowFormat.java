package id.simpul.store.packed;

import java.nio.ByteBuffer;

/**
 * How rows are packed: a block's first row stands in the file's table, each other as its difference
 * from the row before. A byte says which number is the first that differs, and of those behind it
 * whether they are the same, near the last name in that place or near the last value in it; names
 * and values have numbers far from each other.
 */
final class RowFormat {
  static final int ROWS_OF_A_BLOCK = 128;

  /** First bytes of a file, "SIMPUL" and the version of this format. */
  static final long MAGIC = 0x53494D50554C0001L;

  /** The row's four numbers and where its block begins. */
  static final int ENTRY = (Row.WIDTH + 1) * Long.BYTES;

  /** Rows, blocks, where the table begins, and the first bytes again. */
  static final int FOOTER = 4 * Long.BYTES;

  /** A row takes at most its four numbers in ten bytes each, and one byte. */
  static final int MOST_OF_A_ROW = Row.WIDTH * 10 + 1;

  private static final int SAME = 0;
  private static final int NEAR_NAME = 1;
  private static final int NEAR_VALUE = 2;
  private static final int BITS = 2;
  private static final int MASK = 3;
  private static final int SEVEN = 7;
  private static final int MORE = 0x80;
  private static final int LOW = 0x7F;

  private final long[] names = new long[Row.WIDTH];
  private final long[] values = new long[Row.WIDTH];

  private void begin(long[] rows, int at) {
    for (int i = 0; i < Row.WIDTH; i++) {
      names[i] = 0;
      values[i] = Long.MIN_VALUE;
      remember(i, rows[at + i]);
    }
  }

  private void remember(int i, long number) {
    if (number < 0) {
      values[i] = number;
    } else {
      names[i] = number;
    }
  }

  /** Writes all rows but the first of {@code count} that stand in {@code rows}. */
  void write(long[] rows, int count, ByteBuffer out) {
    begin(rows, 0);
    for (int at = Row.WIDTH; at < count * Row.WIDTH; at += Row.WIDTH) {
      writeRow(rows, at, out);
    }
  }

  private void writeRow(long[] rows, int at, ByteBuffer out) {
    int before = at - Row.WIDTH;
    int first = 0;
    while (rows[at + first] == rows[before + first]) {
      first++;
    }
    int control = out.position();
    int modes = first;
    out.put((byte) 0);
    writeNumber(rows[at + first] - rows[before + first], out);
    remember(first, rows[at + first]);
    for (int i = first + 1; i < Row.WIDTH; i++) {
      long number = rows[at + i];
      if (number != rows[before + i]) {
        modes |= (number < 0 ? NEAR_VALUE : NEAR_NAME) << BITS * i;
        long last = number < 0 ? values[i] : names[i];
        writeNumber(zigzag(number - last), out);
        remember(i, number);
      }
    }
    out.put(control, (byte) modes);
  }

  private static long zigzag(long difference) {
    return difference << 1 ^ difference >> Long.SIZE - 1;
  }

  private static void writeNumber(long number, ByteBuffer out) {
    long rest = number;
    while ((rest & ~LOW) != 0) {
      out.put((byte) (rest & LOW | MORE));
      rest >>>= SEVEN;
    }
    out.put((byte) rest);
  }

  /** Reads what {@link #write} wrote, into {@code rows}, where the first row stands already. */
  void read(ByteBuffer in, int from, long[] rows, int count) {
    begin(rows, 0);
    Bytes bytes = new Bytes(in, from);
    for (int at = Row.WIDTH; at < count * Row.WIDTH; at += Row.WIDTH) {
      readRow(bytes, rows, at);
    }
  }

  private void readRow(Bytes in, long[] rows, int at) {
    int before = at - Row.WIDTH;
    int modes = in.one();
    int first = modes & MASK;
    for (int i = 0; i < first; i++) {
      rows[at + i] = rows[before + i];
    }
    rows[at + first] = rows[before + first] + in.number();
    remember(first, rows[at + first]);
    for (int i = first + 1; i < Row.WIDTH; i++) {
      int mode = modes >>> BITS * i & MASK;
      if (mode == SAME) {
        rows[at + i] = rows[before + i];
      } else {
        long zigzag = in.number();
        long difference = zigzag >>> 1 ^ -(zigzag & 1);
        rows[at + i] = (mode == NEAR_NAME ? names[i] : values[i]) + difference;
        remember(i, rows[at + i]);
      }
    }
  }

  /** Bytes of a buffer that others read, too. */
  private static final class Bytes {
    private final ByteBuffer buffer;
    private int at;

    Bytes(ByteBuffer buffer, int at) {
      this.buffer = buffer;
      this.at = at;
    }

    int one() {
      return buffer.get(at++) & 0xFF;
    }

    long number() {
      long number = 0;
      for (int shift = 0; ; shift += SEVEN) {
        int next = one();
        number |= (long) (next & LOW) << shift;
        if ((next & MORE) == 0) {
          return number;
        }
      }
    }
  }
}
