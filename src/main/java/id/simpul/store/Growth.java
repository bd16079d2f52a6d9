package id.simpul.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongSupplier;

/**
 * How far a store has grown beyond what it holds. Every write leaves copies of the blocks it
 * touched behind, and only compaction gives them back. What a compacted store would take is what it
 * took after the last compaction, in proportion to the quads it holds now.
 */
final class Growth {
  /**
   * After a write, compaction is due at this multiple of the compacted size: one more write can
   * then at most copy everything once, which keeps the store below three times.
   */
  static final double AFTER_WRITE = 2.0;

  /** While nobody works, it is worth its time earlier. */
  static final double WHEN_QUIET = 1.25;

  /** A dataset without a quad takes this much: two blocks for each of its trees. */
  private static final long EMPTY = 256 * 1_024;

  /** Counting reads a whole index: done anew only after so much growth. */
  private static final double COUNTED_AGAIN = 1.25;

  private final Path file;
  private long bytes;
  private long quads;
  private long countedAt;
  private long expected;

  private Growth(Path file, long bytes, long quads) {
    this.file = file;
    this.bytes = bytes;
    this.quads = quads;
    this.countedAt = bytes;
    this.expected = bytes;
  }

  /** Goes on from what {@code file} says of the last compaction. */
  static Growth at(Path file) throws IOException {
    if (Files.exists(file)) {
      String[] parts = Files.readString(file).strip().split(" ");
      if (parts.length == 2 && parts[0].matches("\\d{1,18}") && parts[1].matches("\\d{1,18}")) {
        return new Growth(file, Long.parseLong(parts[0]), Long.parseLong(parts[1]));
      }
    }
    return new Growth(file, 0, 0);
  }

  /** True where the size after the last compaction, or after the first write, is not known. */
  boolean unknown() {
    return bytes == 0;
  }

  /**
   * @param used bytes the store takes now
   * @param count counts its quads
   * @param most how many times its compacted size it may take
   */
  boolean isDue(long used, LongSupplier count, double most) {
    if (used > COUNTED_AGAIN * countedAt || used > most * expected) {
      countedAt = used;
      expected = Math.max(EMPTY, (long) (bytes * share(count.getAsLong())));
    }
    return used > most * expected;
  }

  private double share(long now) {
    return quads == 0 ? 1.0 : (double) now / quads;
  }

  /** The store was compacted. */
  void compacted(long used, long count) throws IOException {
    bytes = used;
    quads = count;
    countedAt = used;
    expected = used;
    Path fresh = file.resolveSibling("compacted.new");
    Files.writeString(fresh, used + " " + count + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
