package id.simpul.search.graph;

import id.simpul.rdf.Iris;
import id.simpul.search.SearchAnswer;
import id.simpul.search.SearchEntry;
import id.simpul.search.SearchHit;
import id.simpul.search.SearchIndex;
import id.simpul.search.SearchRequest;
import id.simpul.store.Change;
import id.simpul.store.QuadStore;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The search index of a store, in its folder {@code search/} or in memory. It is derived from the
 * store alone: stamped with the version that it reflects, made anew in the background where it is
 * behind when it is opened, and then following each write by the things that the write touched.
 */
public final class LiveIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
  // The entries of so many things are held in memory at once.
  private static final int MOST_AT_ONCE = 50_000;

  private final QuadStore store;
  private final EntryReader reader;
  private final SearchIndex index;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "simpul-search");
            thread.setDaemon(true);
            return thread;
          });
  private Set<Node> touched = new HashSet<>();
  private long from;
  private long to;
  private boolean everything;

  private LiveIndex(QuadStore store, Iris iris, SearchIndex index) {
    this.store = store;
    this.reader = new EntryReader(iris);
    this.index = index;
    this.from = store.version();
    this.to = from;
  }

  /** Opens the index of {@code store}; where it is behind, its making begins. */
  public static LiveIndex open(QuadStore store, Iris iris) {
    SearchIndex index =
        store
            .folder()
            .map(folder -> SearchIndex.open(folder.resolve("search")))
            .orElseGet(SearchIndex::inMemory);
    LiveIndex live = new LiveIndex(store, iris, index);
    store.listen(live::hear);
    SearchFunction.install(store.dataset(), () -> live);
    if (live.isBehind()) {
      live.submit(live::rebuild);
    }
    return live;
  }

  /** True while what is found may be older than what stands in the store. */
  public boolean isBehind() {
    return index.stamp() != store.version();
  }

  /** How many things and articles can be found. */
  public int size() {
    return index.size();
  }

  /** See {@link SearchIndex#search}. */
  public SearchAnswer search(SearchRequest request) {
    return index.search(request);
  }

  /** See {@link SearchIndex#suggest}. */
  public List<SearchHit> suggest(String typed, int most) {
    return index.suggest(typed, most);
  }

  /** Waits until the index reflects every write that was committed before the call. */
  public void settle() {
    try {
      worker.submit(() -> {}).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private void hear(Change change) {
    synchronized (this) {
      touched.addAll(change.touched());
      everything |= change.everything() || touched.size() > MOST_AT_ONCE;
      to = change.version();
    }
    submit(this::follow);
  }

  private void submit(Runnable task) {
    try {
      Future<?> unused = worker.submit(() -> quietly(task));
    } catch (RejectedExecutionException e) {
      LOG.debug("The search index is closed; it is made anew at the next start.");
    }
  }

  // Nobody waits for the outcome: an index that could not be written stays behind its store, says
  // so, and is made anew by the next write or start.
  private static void quietly(Runnable task) {
    try {
      task.run();
    } catch (RuntimeException e) {
      LOG.warn("The search index could not be brought up to date", e);
    }
  }

  private void follow() {
    Set<Node> nodes;
    long begin;
    long end;
    boolean all;
    synchronized (this) {
      if (from == to) {
        return;
      }
      nodes = touched;
      begin = from;
      end = to;
      all = everything;
      touched = new HashSet<>();
      everything = false;
      from = to;
    }
    if (all || index.stamp() < begin) {
      rebuild();
    } else {
      update(nodes, Math.max(end, index.stamp()));
    }
  }

  private void update(Set<Node> nodes, long version) {
    List<String> gone = new ArrayList<>();
    List<SearchEntry> entries = new ArrayList<>();
    store.read(data -> collect(data, nodes, entries, gone));
    index.update(gone, entries, version);
  }

  private boolean collect(
      DatasetGraph data, Set<Node> nodes, List<SearchEntry> entries, List<String> gone) {
    for (Node node : nodes) {
      if (reader.type(node).isPresent()) {
        reader.find(data, node).ifPresentOrElse(entries::add, () -> gone.add(node.getURI()));
      }
    }
    return true;
  }

  private void rebuild() {
    // Read before the snapshot is taken: the stamp may be too low, which costs work, never too
    // high.
    long version = store.version();
    long start = System.nanoTime();
    store.read(
        data -> {
          index.rebuild(reader.all(data), version);
          return true;
        });
    LOG.info(
        "Made the search index of {} entries in {} ms",
        index.size(),
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
  }

  /** Lets what is under way come to its end, and closes the index. */
  @Override
  public void close() {
    worker.shutdown();
    try {
      if (!worker.awaitTermination(10, TimeUnit.SECONDS)) {
        worker.shutdownNow();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    index.close();
  }
}
