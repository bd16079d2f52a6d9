package id.simpul.pipeline;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Works on a long row of things on all cores, and hands the results on in the row's order. */
final class Conveyor {
  private Conveyor() {}

  /**
   * At most twice as many things as there are cores are under way, however long the row is.
   *
   * @param work runs on several threads
   * @param sink runs on the caller's thread, in order; where it throws, the rest is dropped
   */
  static <A, B> void run(Iterator<A> row, Function<A, B> work, Consumer<B> sink) {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService workers = Executors.newFixedThreadPool(cores, Conveyor::thread);
    ArrayDeque<Future<B>> underWay = new ArrayDeque<>();
    try {
      while (row.hasNext() || !underWay.isEmpty()) {
        while (row.hasNext() && underWay.size() < 2 * cores) {
          A next = row.next();
          underWay.add(workers.submit(() -> work.apply(next)));
        }
        sink.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "simpul-extract");
    thread.setDaemon(true);
    return thread;
  }

  private static <B> B result(Future<B> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while reading pages", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading a page failed", e.getCause());
    }
  }
}
