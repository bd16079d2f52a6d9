package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of rows of three numbers in order, never changed: {@link #with} gives another set that
 * shares most of its blocks with this one. So one more article copies some blocks, and who reads
 * the old set goes on reading it.
 */
final class SortedRows {
  /** Numbers in a row. */
  static final int WIDTH = 3;

  private static final int ROWS_OF_A_BLOCK = 512;
  private static final int MOST_ROWS = 2 * ROWS_OF_A_BLOCK;
  private static final int LOOKED_AT = 32;
  private static final SortedRows EMPTY = new SortedRows(new long[0][], 0);

  private final long[][] blocks;
  private final long size;

  /** Worked out when it is first asked for; 0 until then. */
  private double rowsOfOne;

  private SortedRows(long[][] blocks, long size) {
    this.blocks = blocks;
    this.size = size;
  }

  /**
   * @param rows in any order, each once or more often
   */
  static SortedRows of(List<long[]> rows) {
    long[][] sorted = rows.toArray(long[][]::new);
    Arrays.sort(sorted, SortedRows::compare);
    return EMPTY.with(Arrays.asList(sorted), List.of());
  }

  /** How many rows. */
  long size() {
    return size;
  }

  static int compare(long[] a, long[] b) {
    return compare(a, b, 0);
  }

  private static int compare(long[] row, long[] block, int at) {
    for (int i = 0; i < WIDTH; i++) {
      int order = Long.compare(row[i], block[at + i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /**
   * The same with some rows more and some less.
   *
   * @param added in order; those that are there already change nothing
   * @param removed in order; those that are not there change nothing
   */
  SortedRows with(List<long[]> added, List<long[]> removed) {
    List<long[]> next = new ArrayList<>(blocks.length + 1);
    Merge merge = new Merge(next);
    int in = 0;
    int out = 0;
    for (int i = 0; i < Math.max(1, blocks.length); i++) {
      long[] block = i < blocks.length ? blocks[i] : new long[0];
      long[] bound = i + 1 < blocks.length ? blocks[i + 1] : null;
      int inEnd = bound == null ? added.size() : before(added, in, bound);
      int outEnd = bound == null ? removed.size() : before(removed, out, bound);
      if (inEnd == in && outEnd == out) {
        if (block.length > 0) {
          next.add(block);
        }
      } else {
        merge.block(block, added.subList(in, inEnd), removed.subList(out, outEnd));
      }
      in = inEnd;
      out = outEnd;
    }
    long[][] all = next.toArray(long[][]::new);
    long count = 0;
    for (long[] block : all) {
      count += block.length / WIDTH;
    }
    return new SortedRows(all, count);
  }

  private static int before(List<long[]> rows, int from, long[] bound) {
    int end = from;
    while (end < rows.size() && compare(rows.get(end), bound, 0) < 0) {
      end++;
    }
    return end;
  }

  /** Puts rows into blocks. */
  private static final class Merge {
    private final List<long[]> blocks;
    private long[] rows = new long[0];
    private int length;

    Merge(List<long[]> blocks) {
      this.blocks = blocks;
    }

    void block(long[] block, List<long[]> added, List<long[]> removed) {
      rows = new long[block.length + added.size() * WIDTH];
      length = 0;
      int in = 0;
      int out = 0;
      for (int at = 0; at < block.length || in < added.size(); ) {
        int order =
            at >= block.length ? -1 : in >= added.size() ? 1 : compare(added.get(in), block, at);
        if (order < 0) {
          put(added.get(in++), 0);
        } else {
          while (out < removed.size() && compare(removed.get(out), block, at) < 0) {
            out++;
          }
          if (order == 0) {
            in++;
          }
          if (order == 0 || out == removed.size() || compare(removed.get(out), block, at) != 0) {
            put(block, at);
          }
          at += WIDTH;
        }
      }
      cut();
    }

    private void put(long[] from, int at) {
      if (length > 0 && isSame(from, at, rows, length - WIDTH)) {
        return;
      }
      System.arraycopy(from, at, rows, length, WIDTH);
      length += WIDTH;
    }

    private static boolean isSame(long[] a, int at, long[] b, int other) {
      return a[at] == b[other] && a[at + 1] == b[other + 1] && a[at + 2] == b[other + 2];
    }

    private void cut() {
      if (length <= MOST_ROWS * WIDTH) {
        if (length > 0) {
          blocks.add(Arrays.copyOf(rows, length));
        }
        return;
      }
      for (int from = 0; from < length; from += ROWS_OF_A_BLOCK * WIDTH) {
        int to = Math.min(length, from + ROWS_OF_A_BLOCK * WIDTH);
        blocks.add(Arrays.copyOfRange(rows, from, to));
      }
    }
  }

  /** All rows. */
  Cursor all() {
    return new Cursor(0, 0, 0, 0, 0);
  }

  /** The rows that begin with {@code first}. */
  Cursor find(long first) {
    return find(first, none());
  }

  /** The rows that begin with these two. */
  Cursor find(long first, long second) {
    return find(first, second, none());
  }

  /** The same, sooner where {@code near} stands not far before them. */
  Cursor find(long first, Cursor near) {
    return near(near, first, Long.MIN_VALUE, 1);
  }

  /** The same, sooner where {@code near} stands not far before them. */
  Cursor find(long first, long second, Cursor near) {
    return near(near, first, second, 2);
  }

  /** Rows are mostly looked for in their order, so that the next ones stand a few rows on. */
  private Cursor near(Cursor near, long first, long second, int given) {
    if (near.isOf(this)) {
      long[] block = near.rows;
      int low = Math.max(0, near.at - WIDTH);
      int last = block.length - WIDTH;
      if (isBefore(block, low, first, second) && !isBefore(block, last, first, second)) {
        int row = after(block, low, last, first, second);
        return new Cursor(near.block, row, given, first, second);
      }
    }
    return at(first, second, given);
  }

  /** The first row that is not before, from one that is to one that is not. */
  private static int after(long[] block, int from, int to, long first, long second) {
    int low = from;
    int step = WIDTH;
    while (low + step < to && isBefore(block, low + step, first, second)) {
      low += step;
      step *= 2;
    }
    int high = Math.min(low + step, to);
    while (high - low > WIDTH) {
      int middle = low + (high - low) / WIDTH / 2 * WIDTH;
      if (isBefore(block, middle, first, second)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** How many rows begin with {@code first}. */
  long count(long first) {
    Cursor from = at(first, Long.MIN_VALUE, 1);
    Cursor to = first == Long.MAX_VALUE ? end() : at(first + 1, Long.MIN_VALUE, 1);
    long numbers = (long) to.next - from.next;
    for (int i = from.block; i < to.block; i++) {
      numbers += blocks[i].length;
    }
    return numbers / WIDTH;
  }

  private Cursor end() {
    return new Cursor(blocks.length, 0, 0, 0, 0);
  }

  /** About how many rows begin with one and the same number, from some blocks. */
  double rowsOfOne() {
    double known = rowsOfOne;
    if (known == 0) {
      long rows = 0;
      long different = 0;
      int apart = Math.max(1, blocks.length / LOOKED_AT);
      for (int i = 0; i < blocks.length; i += apart) {
        rows += blocks[i].length / WIDTH;
        different += different(blocks[i]);
      }
      known = different == 0 ? 1 : (double) rows / different;
      rowsOfOne = known;
    }
    return known;
  }

  private static int different(long[] block) {
    int different = 1;
    for (int at = WIDTH; at < block.length; at += WIDTH) {
      different += block[at] == block[at - WIDTH] ? 0 : 1;
    }
    return different;
  }

  /** A cursor over nothing. */
  static Cursor none() {
    return EMPTY.all();
  }

  private Cursor at(long first, long second, int given) {
    int low = 0;
    int high = blocks.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(blocks[middle], 0, first, second)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // What is looked for may begin within the block before the first that lies behind it.
    int block = Math.max(0, low - 1);
    int row = blocks.length == 0 ? 0 : rowIn(blocks[block], first, second);
    return new Cursor(block, row, given, first, second);
  }

  private static int rowIn(long[] block, long first, long second) {
    int low = 0;
    int high = block.length / WIDTH;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBefore(block, middle * WIDTH, first, second)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low * WIDTH;
  }

  private static boolean isBefore(long[] block, int at, long first, long second) {
    return block[at] < first || block[at] == first && block[at + 1] < second;
  }

  /** Goes through rows: {@link #next} first, then the numbers of the row. */
  final class Cursor {
    private final int given;
    private final long first;
    private final long second;
    private int block;
    private int next;
    private long[] rows = EMPTY_BLOCK;
    private int at;

    private Cursor(int block, int next, int given, long first, long second) {
      this.block = block;
      this.next = next;
      this.given = given;
      this.first = first;
      this.second = second;
    }

    private boolean isOf(SortedRows other) {
      return other == SortedRows.this && block < blocks.length && rows == blocks[block];
    }

    /** Goes to the next row; false where there is none. */
    boolean next() {
      while (block < blocks.length && next >= blocks[block].length) {
        block++;
        next = 0;
      }
      if (block >= blocks.length) {
        return false;
      }
      rows = blocks[block];
      at = next;
      next += WIDTH;
      return given == 0 || rows[at] == first && (given == 1 || rows[at + 1] == second);
    }

    long get(int column) {
      return rows[at + column];
    }
  }

  private static final long[] EMPTY_BLOCK = new long[WIDTH];
}
