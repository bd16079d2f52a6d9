package id.simpul.store.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Rows in order in a file that never changes: packed blocks, then a table with the first row of
 * each. The file is mapped into memory, and the system keeps of it what is read often.
 */
final class RowFile {
  /** A buffer maps so much and a bit of what follows, so that no block is cut. */
  private static final int PART_BITS = 30;

  private static final long PART = 1L << PART_BITS;
  private static final long OVERLAP = 1 << 16;

  private final ByteBuffer[] parts;
  private final long rows;
  private final int blocks;
  private final long table;
  private final BlockCache cache;

  /**
   * Opens a file.
   *
   * @throws IOException where it cannot be read or is not whole
   */
  RowFile(Path path, BlockCache cache) throws IOException {
    this.cache = cache;
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      long length = file.size();
      if (length < RowFormat.FOOTER) {
        throw new IOException("The file '" + path + "' is not whole");
      }
      parts = new ByteBuffer[(int) ((length - 1) / PART) + 1];
      for (int i = 0; i < parts.length; i++) {
        long from = i * PART;
        parts[i] = file.map(MapMode.READ_ONLY, from, Math.min(PART + OVERLAP, length - from));
      }
      long footer = length - RowFormat.FOOTER;
      if (number(0) != RowFormat.MAGIC || number(length - Long.BYTES) != RowFormat.MAGIC) {
        throw new IOException("The file '" + path + "' is not whole");
      }
      rows = number(footer);
      blocks = (int) number(footer + Long.BYTES);
      table = number(footer + 2 * Long.BYTES);
    }
  }

  private long number(long at) {
    return parts[(int) (at >> PART_BITS)].getLong((int) (at & PART - 1));
  }

  /** How many rows. */
  long size() {
    return rows;
  }

  /** The rows that begin with the first {@code given} numbers of {@code prefix}. */
  Rows find(long[] prefix, int given) {
    return blocks == 0 ? Rows.NONE : new Found(prefix, given);
  }

  private int compareFirst(int block, long[] row, int given) {
    long entry = table + (long) block * RowFormat.ENTRY;
    for (int i = 0; i < given; i++) {
      int order = Long.compare(number(entry + (long) i * Long.BYTES), row[i]);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The last block that begins before {@code row}, in which or behind which it stands. */
  private int blockOf(long[] row, int given) {
    int low = 0;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      int order = compareFirst(middle, row, given);
      if (order < 0 || order == 0 && given == Row.WIDTH) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** About how many rows begin with the first {@code given} numbers of {@code prefix}. */
  long estimate(long[] prefix, int given) {
    if (blocks == 0) {
      return 0;
    }
    int low = blockOf(prefix, given);
    int from = low;
    int high = blocks - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (compareFirst(middle, prefix, given) <= 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return (low - from + 1L) * RowFormat.ROWS_OF_A_BLOCK;
  }

  private int rowsOf(int block) {
    return block < blocks - 1
        ? RowFormat.ROWS_OF_A_BLOCK
        : (int) (rows - (long) (blocks - 1) * RowFormat.ROWS_OF_A_BLOCK);
  }

  private long[] unpacked(int block) {
    long[] known = cache.get(this, block);
    if (known == null) {
      known = unpack(block);
      cache.put(this, block, known);
    }
    return known;
  }

  private long[] unpack(int block) {
    int count = rowsOf(block);
    long[] unpacked = new long[count * Row.WIDTH];
    long entry = table + (long) block * RowFormat.ENTRY;
    for (int i = 0; i < Row.WIDTH; i++) {
      unpacked[i] = number(entry + (long) i * Long.BYTES);
    }
    long from = number(entry + (long) Row.WIDTH * Long.BYTES);
    ByteBuffer part = parts[(int) (from >> PART_BITS)];
    new RowFormat().read(part, (int) (from & PART - 1), unpacked, count);
    return unpacked;
  }

  private final class Found extends Rows {
    private final long[] prefix;
    private final int given;
    private int inBlock;

    Found(long[] prefix, int given) {
      this.prefix = prefix;
      this.given = given;
      inBlock = given == 0 ? 0 : blockOf(prefix, given);
      block = unpacked(inBlock);
      at = (given == 0 ? 0 : atOrAfter()) - Row.WIDTH;
    }

    private int atOrAfter() {
      int low = 0;
      int high = block.length / Row.WIDTH;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (Row.compare(block, middle * Row.WIDTH, prefix, 0, given) < 0) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low * Row.WIDTH;
    }

    @Override
    boolean next() {
      at += Row.WIDTH;
      if (at >= block.length) {
        if (++inBlock >= blocks) {
          inBlock = blocks;
          at = block.length;
          return false;
        }
        // A long way through is unpacked past the cache, which keeps what is looked up.
        block = given <= 1 ? unpack(inBlock) : unpacked(inBlock);
        at = 0;
      }
      return Row.compare(block, at, prefix, 0, given) == 0;
    }
  }
}
