package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.system.Txn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store on a server that speaks SPARQL 1.1. A write is collected here and sent as one update,
 * which takes effect only where nobody else has written since it began. A commit waits for the
 * readers of this process, so that they see one state; what another process writes is noticed
 * within a second.
 */
public final class RemoteStore implements QuadStore {
  private static final Logger LOG = LoggerFactory.getLogger(RemoteStore.class);
  private static final int READERS = 1_000_000;
  // Enough for a page. A reader that takes longer, such as the making of the search index, sees the
  // new state in what it asks later; a query or an export is one request, and sees one state.
  private static final long PATIENCE_SECONDS = 2;
  private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

  static {
    QueryEngineRegistry.addFactory(new RemoteQueries());
  }

  private final RemoteServer server;
  private final RemoteDataset dataset;
  private final Semaphore readers = new Semaphore(READERS);
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
  private final Readings readings = Readings.keptElsewhere(this::keep);
  private volatile RemoteMark mark;
  private volatile long looked;

  private RemoteStore(RemoteServer server) {
    this.server = server;
    this.dataset = new RemoteDataset(server, this::beginRead, false);
    this.mark = RemoteMark.require(server);
    this.looked = System.nanoTime();
    readings.reread(RemoteMark.readings(server));
    WriteCount.set(dataset, mark.count());
    server.findOutUnion();
  }

  /**
   * Opens the store at an address, or begins one where there is none.
   *
   * @throws SimpulException STORE_UNREACHABLE, STORE_REFUSED, STORE_READ_ONLY, STORE_WITHOUT_UNION
   */
  static RemoteStore open(RemoteAddress address) {
    return new RemoteStore(new RemoteServer(address));
  }

  private FetchedQuads beginRead() {
    readers.acquireUninterruptibly();
    return new FetchedQuads(server, readers::release);
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  @Override
  public <T> T snapshot(BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work) {
    return Transactions.snapshot(this, dataset, readings, work);
  }

  @Override
  public synchronized void write(Consumer<DatasetGraph> work) {
    look();
    SortedMap<String, LocalDate> before = readings.all();
    Change change;
    readings.begin();
    try {
      change = commit(work, before, readings::all);
    } catch (RuntimeException | Error e) {
      readings.rollBack();
      throw e;
    }
    readings.commit(mark.count());
    listeners.forEach(listener -> listener.accept(change));
  }

  private synchronized void keep(SortedMap<String, LocalDate> days) {
    commit(data -> {}, readings.all(), () -> days);
  }

  private Change commit(
      Consumer<DatasetGraph> work,
      SortedMap<String, LocalDate> before,
      Supplier<SortedMap<String, LocalDate>> after) {
    FetchedQuads quads = new FetchedQuads(server, () -> {});
    RemoteDataset writing = new RemoteDataset(server, () -> quads, true);
    WriteCount.set(writing, mark.count());
    writing.begin(TxnType.WRITE);
    try {
      TouchedNodes noted = new TouchedNodes(writing);
      work.accept(noted);
      RemoteMark next = mark.next();
      send(next, mark.change(next, quads.deleted(), quads.added(), before, after.get()));
      stands(next);
      return noted.change(next.count());
    } finally {
      writing.end();
    }
  }

  private void send(RemoteMark next, String update) {
    boolean alone = await(PATIENCE_SECONDS);
    try {
      server.update(update);
    } catch (SimpulException e) {
      // The answer may have been lost, and not the write.
      if (e.id() != ErrorId.STORE_UNREACHABLE
          || !RemoteMark.find(server).equals(Optional.of(next))) {
        throw e;
      }
    } finally {
      if (alone) {
        readers.release(READERS);
      }
    }
    if (!RemoteMark.find(server).equals(Optional.of(next))) {
      throw new SimpulException(
          ErrorId.STORE_CHANGED,
          "Another process wrote to the store '"
              + server.address()
              + "' at the same time;"
              + " nothing of this change was kept.",
          "Do it again, one process at a time.");
    }
  }

  private boolean await(long seconds) {
    try {
      return readers.tryAcquire(READERS, seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void stands(RemoteMark now) {
    mark = now;
    looked = System.nanoTime();
    WriteCount.set(dataset, now.count());
  }

  /** Asks what the last write was; where it was another process's, everything may have changed. */
  private synchronized void look() {
    RemoteMark now = RemoteMark.require(server);
    boolean changed = !now.equals(mark);
    stands(now);
    if (changed) {
      readings.reread(RemoteMark.readings(server));
      Change change = new Change(now.count(), Set.of(), true);
      listeners.forEach(listener -> listener.accept(change));
    }
  }

  @Override
  public long version() {
    if (System.nanoTime() - looked > LOOK_NANOS && !Thread.holdsLock(this)) {
      looked = System.nanoTime();
      try {
        look();
      } catch (SimpulException e) {
        LOG.warn("{} {}", e.problem(), e.nextStep());
      }
    }
    return mark.count();
  }

  @Override
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  @Override
  public DatasetGraph dataset() {
    return dataset;
  }

  @Override
  public Readings readings() {
    return readings;
  }

  /** None of this machine: what is kept beside the store is kept in memory. */
  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  /** Not known: the server's disk is its own. */
  @Override
  public long bytes() {
    return 0;
  }

  /** Left to the server. */
  @Override
  public void compact() {}

  /** The server goes on. */
  @Override
  public void close() {}
}
