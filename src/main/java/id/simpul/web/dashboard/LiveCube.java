package id.simpul.web.dashboard;

import id.simpul.store.QuadStore;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The cube as of now, or nearly: after a change it is read anew beside the requests. Where that is
 * quick, a reader waits for it; where the store is so large that it is not, the last one is shown
 * meanwhile and says so. Safe for several threads.
 */
final class LiveCube {
  /** What a reader may be kept waiting. */
  private static final Duration PATIENCE = Duration.ofMillis(400);

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
  private volatile long lastTook;

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
    if (known != null && lastTook >= PATIENCE.toNanos()) {
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
    long begun = System.nanoTime();
    long before = store.version();
    Cube read = store.read(dataset -> reader.read(dataset, before));
    latest.set(read);
    lastTook = System.nanoTime() - begun;
    return read;
  }
}
