package id.simpul.web.sparql;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Whole answers, remembered until the store changes: what many ask is worked out once for each
 * state of the store. Holds a bounded number of bytes, the latest asked for. Safe for several
 * threads.
 */
public final class AnswerMemory {
  private static final int PART_OF_MEMORY = 32;
  private static final int LARGEST = 4;

  private final LongSupplier version;
  private final long most;
  private final LinkedHashMap<String, Answer> known = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;
  private long of = Long.MIN_VALUE;

  /**
   * One answer, as it was sent.
   *
   * @param headers of the response, without its length
   * @param body its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // Answers are never compared.
  public record Answer(Map<String, String> headers, byte[] body) {}

  /**
   * @param version of the store, as it is now
   */
  public AnswerMemory(LongSupplier version) {
    this(version, Runtime.getRuntime().maxMemory() / PART_OF_MEMORY);
  }

  AnswerMemory(LongSupplier version, long most) {
    this.version = version;
    this.most = most;
  }

  /** The state of the store that an answer worked out from now on is of. */
  public long version() {
    return version.getAsLong();
  }

  /** True where an answer of so many bytes may be kept. */
  public boolean holds(long size) {
    return size <= most / LARGEST;
  }

  /** The answer to the same question in the same state of the store. */
  public synchronized Optional<Answer> find(String key) {
    turn(version.getAsLong());
    return Optional.ofNullable(known.get(key));
  }

  /**
   * Keeps an answer, unless the store changed while it was worked out.
   *
   * @param before what {@link #version()} said before
   */
  public synchronized void keep(String key, long before, Answer answer) {
    long now = version.getAsLong();
    turn(now);
    if (now == before && holds(answer.body().length)) {
      Answer old = known.put(key, answer);
      bytes += answer.body().length - (old == null ? 0 : old.body().length);
      Iterator<Answer> eldest = known.values().iterator();
      while (bytes > most) {
        bytes -= eldest.next().body().length;
        eldest.remove();
      }
    }
  }

  private void turn(long now) {
    if (now != of) {
      known.clear();
      bytes = 0;
      of = now;
    }
  }
}
