package id.simpul.store.packed;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * How rows are packed: a block's first row stands in the file's table, each other as its difference
 * from the row before. A byte says which number is the first that differs, and how it and those
 * behind it are told: by what followed last time (a property follows a property, an object its
 * property), as the same, as near the last name in that place, or near the last value in it; names
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

  /** Of the first number: as its difference; of the others: as in the row before. */
  private static final int SAME = 0;

  private static final int NEAR_NAME = 1;
  private static final int NEAR_VALUE = 2;

  /** Of the first number: what followed last time; of the others: near that. */
  private static final int EXPECTED = 3;

  private static final int SLOTS = 32;
  private static final int SLOT_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final int BITS = 2;
  private static final int MASK = 3;
  private static final int SEVEN = 7;
  private static final int MORE = 0x80;
  private static final int LOW = 0x7F;

  /** For each place the last name, and the last value. */
  private final long[] names = new long[Row.WIDTH];

  private final long[] values = new long[Row.WIDTH];

  /** For each place what followed a number in the row before, and in the place before. */
  private final long[] below = new long[Row.WIDTH * SLOTS];

  private final long[] beside = new long[Row.WIDTH * SLOTS];

  private void begin(long[] rows) {
    Arrays.fill(below, 0);
    Arrays.fill(beside, 0);
    for (int i = 0; i < Row.WIDTH; i++) {
      names[i] = 0;
      values[i] = Long.MIN_VALUE;
      remember(rows, 0, i);
    }
  }

  private static int slot(int i, long number) {
    return i * SLOTS + (int) (number * SPREAD >>> SLOT_SHIFT);
  }

  private void remember(long[] rows, int at, int i) {
    long number = rows[at + i];
    if (number < 0) {
      values[i] = number;
    } else {
      names[i] = number;
    }
    if (i > 0) {
      beside[slot(i, rows[at + i - 1])] = number;
    }
  }

  /** Writes all rows but the first of {@code count} that stand in {@code rows}. */
  void write(long[] rows, int count, ByteBuffer out) {
    begin(rows);
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
    out.put((byte) 0);
    int modes = first;
    int slot = slot(first, rows[before + first]);
    if (first > 0 && below[slot] == rows[at + first]) {
      modes |= EXPECTED << BITS * first;
    } else {
      writeNumber(rows[at + first] - rows[before + first], out);
    }
    below[slot] = rows[at + first];
    remember(rows, at, first);
    for (int i = first + 1; i < Row.WIDTH; i++) {
      if (rows[at + i] != rows[before + i]) {
        modes |= writeNear(rows, at, i, out) << BITS * i;
      }
      remember(rows, at, i);
    }
    out.put(control, (byte) modes);
  }

  private int writeNear(long[] rows, int at, int i, ByteBuffer out) {
    long number = rows[at + i];
    long near = zigzag(number - (number < 0 ? values[i] : names[i]));
    long expected = zigzag(number - beside[slot(i, rows[at + i - 1])]);
    boolean isExpected = Long.compareUnsigned(expected, near) < 0;
    writeNumber(isExpected ? expected : near, out);
    return isExpected ? EXPECTED : number < 0 ? NEAR_VALUE : NEAR_NAME;
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
    begin(rows);
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
    int slot = slot(first, rows[before + first]);
    boolean isExpected = first > 0 && (modes >>> BITS * first & MASK) == EXPECTED;
    rows[at + first] = isExpected ? below[slot] : rows[before + first] + in.number();
    below[slot] = rows[at + first];
    remember(rows, at, first);
    for (int i = first + 1; i < Row.WIDTH; i++) {
      int mode = modes >>> BITS * i & MASK;
      rows[at + i] = mode == SAME ? rows[before + i] : last(mode, rows, at, i) + difference(in);
      remember(rows, at, i);
    }
  }

  private long last(int mode, long[] rows, int at, int i) {
    if (mode == EXPECTED) {
      return beside[slot(i, rows[at + i - 1])];
    }
    return mode == NEAR_NAME ? names[i] : values[i];
  }

  private static long difference(Bytes in) {
    long zigzag = in.number();
    return zigzag >>> 1 ^ -(zigzag & 1);
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
