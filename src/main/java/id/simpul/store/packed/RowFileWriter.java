package id.simpul.store.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Writes rows in order into a new file that {@link RowFile} reads. */
final class RowFileWriter implements AutoCloseable {
  private static final int BUFFER = 1 << 20;
  private static final int MOST_OF_A_BLOCK =
      RowFormat.ROWS_OF_A_BLOCK * RowFormat.MOST_OF_A_ROW + RowFormat.ENTRY;

  private final FileChannel file;
  private final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);
  private final RowFormat format = new RowFormat();
  private final long[] block = new long[RowFormat.ROWS_OF_A_BLOCK * Row.WIDTH];
  private int inBlock;
  private long[] table = new long[1_024];
  private int tableLength;
  private long written;
  private long rows;

  RowFileWriter(Path path) throws IOException {
    file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    out.putLong(RowFormat.MAGIC);
  }

  /** Adds a row that follows the one before in order. */
  void add(long[] from, int at) throws IOException {
    System.arraycopy(from, at, block, inBlock * Row.WIDTH, Row.WIDTH);
    inBlock++;
    rows++;
    if (inBlock == RowFormat.ROWS_OF_A_BLOCK) {
      writeBlock();
    }
  }

  private void writeBlock() throws IOException {
    if (inBlock == 0) {
      return;
    }
    room(MOST_OF_A_BLOCK);
    if (tableLength + Row.WIDTH >= table.length) {
      table = Arrays.copyOf(table, table.length * 2);
    }
    System.arraycopy(block, 0, table, tableLength, Row.WIDTH);
    table[tableLength + Row.WIDTH] = written + out.position();
    tableLength += Row.WIDTH + 1;
    format.write(block, inBlock, out);
    inBlock = 0;
  }

  private void room(int bytes) throws IOException {
    if (out.remaining() < bytes) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.flip();
    written += out.remaining();
    while (out.hasRemaining()) {
      file.write(out);
    }
    out.clear();
  }

  /** Rows written so far. */
  long rows() {
    return rows;
  }

  /** Writes what is left and sees that it lies on the disk. */
  void finish() throws IOException {
    writeBlock();
    long begin = written + out.position();
    for (int i = 0; i < tableLength; i++) {
      room(Long.BYTES);
      out.putLong(table[i]);
    }
    room(RowFormat.FOOTER);
    out.putLong(rows)
        .putLong(tableLength / (Row.WIDTH + 1))
        .putLong(begin)
        .putLong(RowFormat.MAGIC);
    flush();
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
