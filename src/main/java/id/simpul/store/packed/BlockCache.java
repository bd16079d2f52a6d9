package id.simpul.store.packed;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Unpacked blocks that were read lately. Whoever reads one while another puts it loses nothing. */
final class BlockCache {
  /** Part of the heap that blocks may take. */
  private static final int PART_OF_MEMORY = 24;

  private static final int BYTES_OF_A_BLOCK =
      RowFormat.ROWS_OF_A_BLOCK * Row.WIDTH * Long.BYTES + 64;
  private static final int SPREAD = 0x9E3779B1;

  private record Held(RowFile file, int block, long[] rows) {}

  private final AtomicReferenceArray<Held> held =
      new AtomicReferenceArray<>(
          Integer.highestOneBit(
              (int)
                  Math.min(
                      1 << 16,
                      Runtime.getRuntime().maxMemory() / PART_OF_MEMORY / BYTES_OF_A_BLOCK)));

  private int slot(RowFile file, int block) {
    int hash = (System.identityHashCode(file) * 31 + block) * SPREAD;
    return (hash ^ hash >>> 15) & held.length() - 1;
  }

  long @Nullable [] get(RowFile file, int block) {
    Held found = held.get(slot(file, block));
    return found != null && found.block == block && found.file == file ? found.rows : null;
  }

  void put(RowFile file, int block, long[] rows) {
    held.set(slot(file, block), new Held(file, block, rows));
  }

  /** Lets go of the blocks of files that are not read any more. */
  void clear() {
    for (int i = 0; i < held.length(); i++) {
      held.set(i, null);
    }
  }
}
