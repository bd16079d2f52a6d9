package id.simpul.app;

import id.simpul.store.Tdb2Store;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compacts the store of a server while nobody writes. */
final class Upkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);
  private static final int QUIET_MINUTES = 10;

  private final Tdb2Store store;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "simpul-upkeep");
            thread.setDaemon(true);
            return thread;
          });
  private long version = -1;
  private int quiet;

  Upkeep(Tdb2Store store) {
    this.store = store;
  }

  /** Looks once a minute from now on. */
  void start() {
    clock.scheduleWithFixedDelay(this::minute, 1, 1, TimeUnit.MINUTES);
  }

  private void minute() {
    try {
      look();
    } catch (RuntimeException e) {
      // Thrown on, it would end the clock.
      LOG.warn("The store could not be compacted", e);
    }
  }

  /** A minute has gone by. */
  void look() {
    quiet = store.version() == version ? quiet + 1 : 0;
    version = store.version();
    if (quiet == QUIET_MINUTES) {
      store.compactIfWorthwhile();
    }
  }

  /** Ends the clock; a compaction under way is waited for by the store itself. */
  @Override
  public void close() {
    clock.shutdown();
  }
}
