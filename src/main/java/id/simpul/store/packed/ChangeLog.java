package id.simpul.store.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Quads that were added and taken away, in the order in which that happened, in a file: four
 * numbers for each, the graph's with a bit more where the quad was taken away.
 */
final class ChangeLog {
  /** No name has so large a number, and a graph is a name. */
  private static final long REMOVED = 1L << 62;

  private static final int BYTES = Row.WIDTH * Long.BYTES;
  private static final int ROWS_AT_ONCE = 1 << 14;

  /** Receives what is read. */
  interface Reader {
    void change(long[] quad, boolean added);
  }

  private long[] numbers = new long[1_024];
  private int length;

  void note(long[] quad, boolean added) {
    if (length == numbers.length) {
      numbers = Arrays.copyOf(numbers, length * 2);
    }
    System.arraycopy(quad, 0, numbers, length, Row.WIDTH);
    if (!added) {
      numbers[length] |= REMOVED;
    }
    length += Row.WIDTH;
  }

  boolean isEmpty() {
    return length == 0;
  }

  void clear() {
    length = 0;
  }

  /** Writes what was noted into a file from {@code at} on; gives where it ends. */
  long write(Path path, long at) throws IOException {
    try (FileChannel file =
        FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      ByteBuffer out = ByteBuffer.allocate(Math.min(length, ROWS_AT_ONCE * Row.WIDTH) * Long.BYTES);
      long end = at;
      for (int from = 0; from < length; from += ROWS_AT_ONCE * Row.WIDTH) {
        int count = Math.min(length - from, ROWS_AT_ONCE * Row.WIDTH);
        out.clear().limit(count * Long.BYTES);
        out.asLongBuffer().put(numbers, from, count);
        while (out.hasRemaining()) {
          end += file.write(out, end);
        }
      }
      file.truncate(end);
      file.force(true);
      return end;
    }
  }

  /** Reads the first {@code length} bytes of a file. */
  static void read(Path path, long length, Reader reader) throws IOException {
    if (length == 0) {
      return;
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
      ByteBuffer in = ByteBuffer.allocate(ROWS_AT_ONCE * BYTES);
      for (long from = 0; from < length; from += in.limit()) {
        in.clear().limit((int) Math.min(in.capacity(), length - from));
        while (in.hasRemaining()) {
          if (file.read(in, from + in.position()) < 0) {
            throw new IOException("The file '" + path + "' ends before its time");
          }
        }
        in.flip();
        while (in.hasRemaining()) {
          long[] quad = {in.getLong(), in.getLong(), in.getLong(), in.getLong()};
          boolean added = (quad[0] & REMOVED) == 0;
          quad[0] &= ~REMOVED;
          reader.change(quad, added);
        }
      }
    }
  }
}
