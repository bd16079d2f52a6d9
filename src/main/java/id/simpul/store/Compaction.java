package id.simpul.store;

import id.simpul.store.packed.PackedQuads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.apache.jena.base.Sys;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.sys.IO_DB;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.params.StoreParams;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.CopyDSG;
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Writes a TDB2 dataset's next generation and goes on with it. TDB2's own does so under readers
 * that are at it: their next question finds the new generation, in which they have no transaction,
 * and whoever waits for the end of the old one waits for ever. Here the change waits for a moment
 * without readers.
 */
final class Compaction {
  /** For so long readers come and go as they like; then those who come wait for the others. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private static final Duration PAUSE = Duration.ofMillis(5);

  /** Fills the folder of the next generation. */
  private interface Copy {
    void run(DatasetGraphTDB old, Path to) throws IOException;
  }

  private final DatasetGraphSwitchable container;

  private Compaction(DatasetGraphSwitchable container) {
    this.container = container;
  }

  /**
   * Copies blocks, many times faster than quads. What it leaves in place are the texts and names
   * that nothing refers to any more. The caller holds up other writers.
   */
  static void quick(DatasetGraph dataset) {
    run(dataset, (old, to) -> copy(IO_DB.asPath(old.getLocation()), to, old.getStoreParams()));
  }

  /** Reads and writes every quad, and drops what nothing refers to. The caller holds up writers. */
  static void thorough(DatasetGraph dataset) {
    run(dataset, Compaction::copyQuads);
  }

  private static void run(DatasetGraph dataset, Copy copy) {
    DatasetGraphSwitchable container = (DatasetGraphSwitchable) dataset;
    // On Windows no folder of mapped files can be moved: names that nothing refers to stay.
    if (Sys.isWindows) {
      DatasetGraphTDB now = (DatasetGraphTDB) container.get();
      PackedQuads.of(now).pack(now);
    } else {
      new Compaction(container).run(copy);
    }
  }

  private void run(Copy copy) {
    DatasetGraphTDB old = (DatasetGraphTDB) container.get();
    DatasetGraphTDB fresh = open(next(old, copy));
    waitForReaders();
    try {
      goOnWith(fresh, old);
    } finally {
      container.finishExclusiveMode();
    }
    StoreConnection.release(old.getLocation());
    try {
      Generations.delete(IO_DB.asPath(old.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DatasetGraphTDB open(Location location) {
    try {
      return PackedQuads.open(StoreConnection.connectCreate(location).getDatasetGraphTDB());
    } catch (IOException e) {
      throw new UncheckedIOException("The next generation cannot be opened", e);
    }
  }

  private void waitForReaders() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!container.tryExclusiveMode(false)) {
      if (System.nanoTime() > end) {
        container.startExclusiveMode();
        return;
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private void goOnWith(DatasetGraphTDB fresh, DatasetGraphTDB old) {
    TransactionCoordinator before = old.getTxnSystem().getTxnMgr();
    TransactionCoordinator after = fresh.getTxnSystem().getTxnMgr();
    after.execExclusive(
        () -> {
          after.takeOverFrom(before);
          after.modifyConfigDirect(() -> before.listExternals().forEach(after::addExternal));
          container.change(old, fresh);
        });
  }

  /** In a folder of another name first, so that a copy that was interrupted is never opened. */
  private static Location next(DatasetGraphTDB old, Copy copy) {
    Path from = IO_DB.asPath(old.getLocation());
    Path to = Generations.next(from);
    Path part = to.resolveSibling(to.getFileName() + "-tmp");
    try {
      Files.createDirectory(part);
      try {
        copy.run(old, part);
      } catch (IOException | RuntimeException e) {
        Generations.delete(part);
        throw e;
      }
      Files.move(part, to);
      return Location.create(to);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write into " + part, e);
    }
  }

  private static void copyQuads(DatasetGraphTDB old, Path to) throws IOException {
    copySettings(IO_DB.asPath(old.getLocation()), to);
    Location location = Location.create(to);
    DatasetGraphTDB copy = open(location);
    CopyDSG.copy(old, copy);
    PackedQuads.of(copy).pack(copy);
    StoreConnection.internalExpel(location, true);
  }

  private static void copy(Path from, Path to, StoreParams params) throws IOException {
    for (String index : indexes(params)) {
      int length = index.length() * SystemTDB.SizeOfNodeId;
      LiveBlocks.copy(from, to, index, new RecordFactory(length, 0));
    }
    RecordFactory names = new RecordFactory(SystemTDB.LenNodeHash, SystemTDB.SizeOfNodeId);
    for (String table : List.of(params.getNodeTableBaseName(), params.getPrefixTableBaseName())) {
      LiveBlocks.copy(from, to, table, names);
      for (String kind : List.of("-data.obj", "-data.bdf")) {
        Files.copy(from.resolve(table + kind), to.resolve(table + kind));
      }
    }
    for (Path file : PackedQuads.files(from)) {
      link(file, to.resolve(file.getFileName()));
    }
    copySettings(from, to);
  }

  /** These files never change but for what is added to a log, so that both may have the same. */
  private static void link(Path from, Path to) throws IOException {
    try {
      Files.createLink(to, from);
    } catch (UnsupportedOperationException | FileSystemException e) {
      Files.copy(from, to);
    }
  }

  private static void copySettings(Path from, Path to) throws IOException {
    for (String settings : List.of("tdb.cfg", "stats.opt", "fixed.opt", "none.opt")) {
      if (Files.exists(from.resolve(settings))) {
        Files.copy(from.resolve(settings), to.resolve(settings));
      }
    }
  }

  private static List<String> indexes(StoreParams params) {
    return Stream.of(params.getTripleIndexes(), params.getQuadIndexes(), params.getPrefixIndexes())
        .flatMap(Arrays::stream)
        .toList();
  }
}
