package id.simpul.web.sparql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets a bounded number of queries run at once and ends those that overstay or fill the memory.
 * Jena's own time-outs are cooperative; the gate stops from outside as well.
 */
public final class QueryGate implements AutoCloseable {
  private static final long TICK_MILLIS = 50;
  private static final long PATIENCE_MILLIS = 2_000;

  private final QueryLimits limits;
  private final Semaphore places;
  private final Set<QueryRun> runs = ConcurrentHashMap.newKeySet();
  private final Map<String, QueryRun> named = new ConcurrentHashMap<>();
  private final MemoryWatch memory = new MemoryWatch();
  private final ScheduledExecutorService clock;

  public QueryGate(QueryLimits limits) {
    this.limits = limits;
    this.places = new Semaphore(limits.concurrency(), true);
    this.clock =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "simpul-query-watch");
              thread.setDaemon(true);
              return thread;
            });
    clock.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  public QueryLimits limits() {
    return limits;
  }

  /**
   * Takes a place, waiting a moment where all are taken.
   *
   * @throws QueryStopped with {@code query-busy} where none came free
   */
  QueryRun enter() {
    try {
      if (!places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
        throw new QueryStopped(Problem.busy());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new QueryStopped(Problem.busy());
    }
    QueryRun run = new QueryRun(limits, System.nanoTime());
    runs.add(run);
    return run;
  }

  /**
   * Takes a place under a name by which the query can be ended.
   *
   * @param name chosen by who asks, hard to guess; empty for none
   */
  QueryRun enter(String name) {
    QueryRun run = enter();
    if (!name.isEmpty()) {
      named.put(name, run);
    }
    return run;
  }

  /**
   * Ends the query of that name.
   *
   * @return false where none of that name runs
   */
  public boolean cancel(String name) {
    QueryRun run = named.get(name);
    if (run == null) {
      return false;
    }
    run.stop(Problem.cancelled());
    return true;
  }

  void leave(QueryRun run) {
    runs.remove(run);
    named.values().removeIf(other -> other == run);
    places.release();
  }

  /** How many queries run now. */
  public int running() {
    return runs.size();
  }

  private void tick() {
    if (runs.isEmpty()) {
      return;
    }
    long now = System.nanoTime();
    runs.stream().filter(run -> run.overdue(now)).forEach(run -> run.stop(run.timeout()));
    if (memory.tight(now)) {
      runs.forEach(run -> run.stop(Problem.memory()));
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
