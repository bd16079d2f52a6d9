package id.simpul.web.dashboard;

import id.simpul.store.QuadStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The cube as of now, or nearly: after a change it is read anew beside the requests. A reader waits
 * for that; where the store is so large that it would take long, the last one is shown meanwhile
 * and says so. Safe for several threads.
 */
final class LiveCube {
  /** Attendances that are read while a reader waits: some tenths of a second. */
  private static final int QUICKLY_READ = 20_000;

  private final QuadStore store;
  private final CubeReader reader;
  private final AtomicReference<@Nullable Cube> latest = new AtomicReference<>();
  private final ExecutorService work =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "simpul-dashboard");
            thread.setDaemon(true);
            return thread;
          });
  private @Nullable CompletableFuture<Cube> reading;

  LiveCube(QuadStore store, CubeReader reader) {
    this.store = store;
    this.reader = reader;
  }

  /** True where {@code cube} shows the present state of the store. */
  boolean isCurrent(Cube cube) {
    return cube.version() == store.version();
  }

  /** The cube to answer with; the first is waited for. */
  Cube get() {
    Cube known = latest.get();
    if (known != null && isCurrent(known)) {
      return known;
    }
    CompletableFuture<Cube> next = refresh();
    if (known != null && known.attendance().size() > QUICKLY_READ) {
      return known;
    }
    Cube read = next.join();
    // What was under way when the store changed shows the state before.
    return isCurrent(read) ? read : refresh().join();
  }

  private synchronized CompletableFuture<Cube> refresh() {
    if (reading == null || reading.isDone()) {
      reading = CompletableFuture.supplyAsync(this::read, work);
    }
    return reading;
  }

  private Cube read() {
    long before = store.version();
    Cube read = store.read(dataset -> reader.read(dataset, before));
    latest.set(read);
    return read;
  }
}
