package id.simpul.store.packed;

import java.util.Arrays;

/**
 * Rows in order, in memory. {@link #fork} gives a set that shares all blocks with this one and
 * copies those that it changes; after that this one must not be changed any more. For one writer;
 * whoever goes through rows while they are changed sees each row that stays.
 */
final class RowSet {
  private static final int ROWS_OF_A_BLOCK = 128;
  private static final int FULL = ROWS_OF_A_BLOCK * Row.WIDTH;

  private long[][] blocks;

  /** For each block, how much of it is used. */
  private int[] used;

  /** For each block, whether this set alone has it. */
  private boolean[] own;

  private int count;
  private long size;
  private int changes;

  RowSet() {
    this(new long[1][], new int[1], 0, 0);
  }

  private RowSet(long[][] blocks, int[] used, int count, long size) {
    this.blocks = blocks;
    this.used = used;
    this.own = new boolean[blocks.length];
    this.count = count;
    this.size = size;
  }

  RowSet fork() {
    return new RowSet(blocks.clone(), used.clone(), count, size);
  }

  /** How many rows. */
  long size() {
    return size;
  }

  /** Adds a row; false where it is there already. */
  boolean add(long[] row) {
    if (count == 0) {
      open(0, new long[FULL], 0);
    }
    int block = blockOf(row, Row.WIDTH);
    int at = atOrAfter(block, row, Row.WIDTH);
    if (at < used[block] && Row.compare(blocks[block], at, row, 0) == 0) {
      return false;
    }
    if (used[block] == FULL) {
      block = split(block, at);
      at = atOrAfter(block, row, Row.WIDTH);
    }
    long[] rows = owned(block);
    System.arraycopy(rows, at, rows, at + Row.WIDTH, used[block] - at);
    System.arraycopy(row, 0, rows, at, Row.WIDTH);
    used[block] += Row.WIDTH;
    size++;
    changes++;
    return true;
  }

  /** Takes a row away; false where it is not there. */
  boolean remove(long[] row) {
    if (count == 0) {
      return false;
    }
    int block = blockOf(row, Row.WIDTH);
    int at = atOrAfter(block, row, Row.WIDTH);
    if (at >= used[block] || Row.compare(blocks[block], at, row, 0) != 0) {
      return false;
    }
    long[] rows = owned(block);
    System.arraycopy(rows, at + Row.WIDTH, rows, at, used[block] - at - Row.WIDTH);
    used[block] -= Row.WIDTH;
    if (used[block] == 0) {
      close(block);
    }
    size--;
    changes++;
    return true;
  }

  boolean contains(long[] row) {
    if (count == 0) {
      return false;
    }
    int block = blockOf(row, Row.WIDTH);
    int at = atOrAfter(block, row, Row.WIDTH);
    return at < used[block] && Row.compare(blocks[block], at, row, 0) == 0;
  }

  /** The rows that begin with the first {@code given} numbers of {@code prefix}. */
  Rows find(long[] prefix, int given) {
    return size == 0 ? Rows.NONE : new Found(prefix, given);
  }

  /** The last block whose first row is not after {@code row}, or the first of all. */
  private int blockOf(long[] row, int given) {
    int low = 0;
    int high = count - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      // Of rows that begin alike, the first may stand at the end of the block before.
      int order = Row.compare(blocks[middle], 0, row, 0, given);
      if (order < 0 || order == 0 && given == Row.WIDTH) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Where in a block the first row stands that is not before {@code row}. */
  private int atOrAfter(int block, long[] row, int given) {
    long[] rows = blocks[block];
    int low = 0;
    int high = used[block] / Row.WIDTH;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (Row.compare(rows, middle * Row.WIDTH, row, 0, given) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low * Row.WIDTH;
  }

  private long[] owned(int block) {
    if (!own[block]) {
      blocks[block] = Arrays.copyOf(blocks[block], FULL);
      own[block] = true;
    }
    return blocks[block];
  }

  /** Makes room for a row at {@code at}; gives the block it belongs to. */
  private int split(int block, int at) {
    if (at == FULL) {
      open(block + 1, new long[FULL], 0);
      return block + 1;
    }
    int half = FULL / 2;
    long[] upper = new long[FULL];
    System.arraycopy(blocks[block], half, upper, 0, half);
    owned(block);
    used[block] = half;
    open(block + 1, upper, half);
    return at <= half ? block : block + 1;
  }

  private void open(int block, long[] rows, int length) {
    if (count == blocks.length) {
      int more = Math.max(8, count + count / 2);
      blocks = Arrays.copyOf(blocks, more);
      used = Arrays.copyOf(used, more);
      own = Arrays.copyOf(own, more);
    }
    move(block, block + 1, count - block);
    blocks[block] = rows;
    used[block] = length;
    own[block] = true;
    count++;
  }

  private void close(int block) {
    move(block + 1, block, count - block - 1);
    count--;
  }

  private void move(int from, int to, int length) {
    System.arraycopy(blocks, from, blocks, to, length);
    System.arraycopy(used, from, used, to, length);
    System.arraycopy(own, from, own, to, length);
  }

  /** Gives copies of rows, for a writer changes blocks where they stand. */
  private final class Found extends Rows {
    private final long[] prefix;
    private final int given;
    private int inBlock;
    private int next;
    private int seen = changes;
    private boolean begun;

    Found(long[] prefix, int given) {
      this.prefix = prefix;
      this.given = given;
      block = new long[Row.WIDTH];
      goTo(prefix, given);
    }

    private void goTo(long[] row, int numbers) {
      boolean first = numbers == 0 || count == 0;
      inBlock = first ? 0 : blockOf(row, numbers);
      next = first ? 0 : atOrAfter(inBlock, row, numbers);
    }

    @Override
    boolean next() {
      if (seen != changes) {
        comeBack();
      }
      while (inBlock < count && next >= used[inBlock]) {
        inBlock++;
        next = 0;
      }
      if (inBlock >= count || Row.compare(blocks[inBlock], next, prefix, 0, given) != 0) {
        return false;
      }
      System.arraycopy(blocks[inBlock], next, block, 0, Row.WIDTH);
      next += Row.WIDTH;
      begun = true;
      return true;
    }

    /** Finds its place again after a change. */
    private void comeBack() {
      seen = changes;
      if (!begun) {
        goTo(prefix, given);
        return;
      }
      goTo(block, Row.WIDTH);
      if (inBlock < count
          && next < used[inBlock]
          && Row.compare(blocks[inBlock], next, block, 0) == 0) {
        next += Row.WIDTH;
      }
    }
  }
}
