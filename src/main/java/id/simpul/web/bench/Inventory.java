package id.simpul.web.bench;

import id.simpul.query.NamedQuery;
import id.simpul.store.QuadStore;
import id.simpul.web.view.PageQueries;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How many things each class has and how many statements each property. Counting reads the whole
 * store, so it is done by one thread in the background, once for a state of the store at most, and
 * only when somebody asked; readers get the latest counts with the state they are of.
 */
final class Inventory implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Inventory.class);
  private static final String CLASSES = "bench-classes";
  private static final String PROPERTIES = "bench-properties";

  /** A store that changes all the time is counted a tenth of the time, not all of it. */
  private static final int REST = 9;

  private final QuadStore store;
  private final PageQueries queries;
  private final AtomicBoolean counting = new AtomicBoolean();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "simpul-inventory");
            thread.setDaemon(true);
            thread.setPriority(Thread.MIN_PRIORITY);
            return thread;
          });
  private volatile @Nullable Counts latest;
  private volatile @Nullable QueryExec running;
  private volatile long restUntil = System.nanoTime();
  private volatile boolean closed;

  /**
   * What was counted.
   *
   * @param version the state of the store that was read
   * @param classes things by the class's IRI, most first
   * @param properties statements by the property's IRI, most first
   */
  record Counts(long version, Map<String, Long> classes, Map<String, Long> properties) {}

  Inventory(QuadStore store, PageQueries queries) {
    this.store = store;
    this.queries = queries;
  }

  /**
   * The latest counts; empty before the first. Starts counting anew where the store has changed.
   */
  Optional<Counts> latest() {
    Counts known = latest;
    if (known == null || known.version() != store.version()) {
      start();
    }
    return Optional.ofNullable(known);
  }

  private void start() {
    if (closed || System.nanoTime() - restUntil < 0 || !counting.compareAndSet(false, true)) {
      return;
    }
    try {
      worker.execute(this::count);
    } catch (RejectedExecutionException e) {
      counting.set(false);
    }
  }

  private void count() {
    long begin = System.nanoTime();
    try {
      long before = store.version();
      Counts counted =
          store.read(
              dataset -> new Counts(before, count(dataset, CLASSES), count(dataset, PROPERTIES)));
      // Read between two states it may be of either: the earlier is named, and it is counted again.
      latest = counted;
      LOG.info("Counted classes and properties in {} ms", millis(begin));
    } catch (RuntimeException e) {
      if (!closed) {
        LOG.warn("Classes and properties could not be counted", e);
      }
    } finally {
      restUntil = System.nanoTime() + REST * (System.nanoTime() - begin);
      counting.set(false);
    }
  }

  private static long millis(long begin) {
    return Duration.ofNanos(System.nanoTime() - begin).toMillis();
  }

  private Map<String, Long> count(DatasetGraph dataset, String name) {
    NamedQuery query = queries.require(name).query();
    Map<String, Long> counts = new LinkedHashMap<>();
    try (QueryExec exec =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(QueryFactory.create(query.sparql()))
            .build()) {
      running = exec;
      if (closed) {
        return counts;
      }
      RowSet rows = exec.select();
      while (rows.hasNext()) {
        put(counts, rows.next());
      }
    } finally {
      running = null;
    }
    return Collections.unmodifiableMap(counts);
  }

  private static void put(Map<String, Long> counts, Binding row) {
    Node term = row.get(Var.alloc("term"));
    if (term != null && term.isURI()) {
      counts.put(
          term.getURI(), Long.parseLong(row.get(Var.alloc("count")).getLiteralLexicalForm()));
    }
  }

  /** Stops counting and waits until the store is left alone. */
  @Override
  public void close() {
    closed = true;
    QueryExec exec = running;
    if (exec != null) {
      exec.abort();
    }
    worker.shutdown();
    try {
      if (!worker.awaitTermination(5, java.util.concurrent.TimeUnit.SECONDS)) {
        LOG.warn("Counting goes on while the store is closed");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
