package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.packed.PackedQuads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDBException;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in a folder: {@code tdb2/} the dataset, {@code schema} the layout's number, {@code
 * readings.csv} the sources, {@code compacted} the size after the last compaction, {@code lock} and
 * {@code holder} who has it open. One process at a time. It compacts itself after a write that took
 * it to twice its compacted size.
 */
public final class Tdb2Store implements QuadStore {
  private static final Logger LOG = LoggerFactory.getLogger(Tdb2Store.class);

  private final StoreFolder folder;
  private final Transactions transactions;
  private final Generations generations;
  private final Growth growth;

  private Tdb2Store(
      StoreFolder folder, Transactions transactions, Generations generations, Growth growth) {
    this.folder = folder;
    this.transactions = transactions;
    this.generations = generations;
    this.growth = growth;
  }

  /**
   * Opens the store in {@code path}, or creates one where the folder is missing or empty.
   *
   * @throws SimpulException STORE_LOCKED where another process or an earlier call holds it,
   *     STORE_SCHEMA_NEWER where a newer program wrote it, STORE_UNREADABLE where the path is not a
   *     store
   */
  public static Tdb2Store open(Path path) {
    try {
      return open(StoreFolder.open(path));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private static Tdb2Store open(StoreFolder folder) throws IOException {
    try {
      Path data = Files.createDirectories(folder.path().resolve("tdb2"));
      Generations generations = new Generations(data);
      generations.tidy();
      // Before the dataset is opened, which brings an earlier layout into today's.
      folder.isOfThisSchema();
      DatasetGraph dataset = connect(data);
      long writes = Txn.calculateRead(dataset, () -> WriteCount.of(dataset));
      Readings readings = Readings.at(folder.path().resolve("readings.csv"), writes);
      return new Tdb2Store(
          folder,
          new Transactions(dataset, readings),
          generations,
          Growth.at(folder.path().resolve("compacted")));
    } catch (TDBException | DBOpEnvException | RuntimeIOException e) {
      folder.close();
      throw unreadable(folder.path(), e);
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static DatasetGraph connect(Path data) throws IOException {
    DatasetGraphSwitchable dataset =
        (DatasetGraphSwitchable) DatabaseMgr.connectDatasetGraph(Location.create(data));
    DatasetGraphTDB plain = (DatasetGraphTDB) dataset.get();
    try {
      dataset.change(plain, PackedQuads.open(plain));
      return dataset;
    } catch (IOException | RuntimeException e) {
      TDBInternal.expel(dataset, true);
      throw e;
    }
  }

  private static SimpulException unreadable(Path path, Exception cause) {
    return new SimpulException(
        ErrorId.STORE_UNREADABLE,
        "The store '" + path + "' cannot be opened: " + cause.getMessage() + ".",
        "Check its permissions, restore a backup, or name another folder.",
        cause);
  }

  /** The folder. */
  public Path path() {
    return folder.path();
  }

  @Override
  public Optional<Path> folder() {
    return Optional.of(folder.path());
  }

  /**
   * Writes down that this process serves the store on {@code port} of the loopback address, for
   * commands that would hand it work; they must show {@code token}.
   */
  public void announceServer(int port, String token) {
    try {
      new Holder(ProcessHandle.current().pid(), port, token).write(folder.path());
    } catch (IOException e) {
      throw unreadable(folder.path(), e);
    }
  }

  @Override
  public <T> T read(Function<DatasetGraph, T> work) {
    return transactions.read(work);
  }

  @Override
  public void write(Consumer<DatasetGraph> work) {
    transactions.write(work);
    written();
  }

  private void written() {
    try {
      transactions.tidy();
      if (growth.unknown()) {
        growth.compacted(bytes(), quads(), generations.textBytes());
      } else {
        compactIfGrown(Growth.AFTER_WRITE);
      }
    } catch (IOException | RuntimeException e) {
      // What was written is committed: it must not look as if it had failed.
      LOG.warn("The store '{}' could not be compacted", folder.path(), e);
    }
  }

  @Override
  public <T> T snapshot(BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work) {
    return transactions.snapshot(work);
  }

  /** Compacts where that gives back a good part, to be called while nobody works. */
  public void compactIfWorthwhile() {
    compactIfGrown(Growth.WHEN_QUIET);
  }

  private synchronized void compactIfGrown(double most) {
    if (growth.unknown() || !growth.isDue(bytes(), this::quads, most)) {
      return;
    }
    try {
      long quads = quads();
      if (growth.isLittered(generations.textBytes(), quads)) {
        compact();
      } else {
        transactions.compactQuickly();
        growth.compactedQuickly(bytes(), quads);
      }
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private UncheckedIOException unwritable(IOException cause) {
    return new UncheckedIOException("Cannot write into the store " + folder.path(), cause);
  }

  @Override
  public long bytes() {
    try {
      return generations.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot measure the store " + folder.path(), e);
    }
  }

  /** Counts the records of an index, which looks up no names. */
  @Override
  public long quads() {
    return transactions.read(
        data -> {
          DatasetGraphTDB tdb = TDBInternal.getDatasetGraphTDB(data);
          return tdb.getQuadTable().getNodeTupleTable().size()
              + tdb.getTripleTable().getNodeTupleTable().size();
        });
  }

  @Override
  public void listen(Consumer<Change> listener) {
    transactions.listen(listener);
  }

  @Override
  public void hold(Collection<Node> properties) {
    transactions.columns().hold(properties);
  }

  @Override
  public DatasetGraph dataset() {
    return transactions.dataset();
  }

  @Override
  public long version() {
    return transactions.version();
  }

  @Override
  public Readings readings() {
    return transactions.readings();
  }

  @Override
  public synchronized void compact() {
    transactions.compact();
    try {
      growth.compacted(bytes(), quads(), generations.textBytes());
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  @Override
  public void close() {
    // The folder's lock closes last, and whatever happens before it.
    try (folder) {
      transactions.close();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the store " + folder.path(), e);
    }
  }
}
