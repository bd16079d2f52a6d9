package id.simpul.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

  /** A whole compaction, which drops unused texts, is due at this multiple of those in use. */
  private static final double TEXTS = 2.0;

  private static final Pattern STATE = Pattern.compile("(\\d{1,18}) (\\d{1,18})(?: (\\d{1,18}))?");

  private final Path file;
  private long bytes;
  private long quads;
  private long texts;
  private long countedAt;
  private long expected;

  private Growth(Path file, long bytes, long quads, long texts) {
    this.file = file;
    this.bytes = bytes;
    this.quads = quads;
    this.texts = texts;
    this.countedAt = bytes;
    this.expected = bytes;
  }

  /** Goes on from what {@code file} says of the last compaction. */
  static Growth at(Path file) throws IOException {
    if (Files.exists(file)) {
      Matcher state = STATE.matcher(Files.readString(file).strip());
      if (state.matches()) {
        return new Growth(file, number(state, 1), number(state, 2), number(state, 3));
      }
    }
    return new Growth(file, 0, 0, 0);
  }

  private static long number(Matcher state, int group) {
    return state.group(group) == null ? 0 : Long.parseLong(state.group(group));
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

  /**
   * True where texts that nothing refers to may take more than those that something does.
   *
   * @param now bytes of all texts
   * @param count quads that the store holds
   */
  boolean isLittered(long now, long count) {
    return now > EMPTY && now > TEXTS * texts * share(count);
  }

  /** The store was compacted, but for its texts. */
  void compactedQuickly(long used, long count) throws IOException {
    compacted(used, count, (long) (texts * share(count)));
  }

  /**
   * The store was compacted.
   *
   * @param used bytes that it takes
   * @param count its quads
   * @param inUse bytes of texts in use
   */
  void compacted(long used, long count, long inUse) throws IOException {
    bytes = used;
    quads = count;
    texts = inUse;
    countedAt = used;
    expected = used;
    Path fresh = file.resolveSibling("compacted.new");
    Files.writeString(fresh, used + " " + count + " " + inUse + "\n");
    Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
  }
}
