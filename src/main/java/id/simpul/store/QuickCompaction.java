package id.simpul.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
import org.apache.jena.tdb2.sys.StoreConnection;
import org.apache.jena.tdb2.sys.SystemTDB;

/**
 * Compaction that copies blocks where TDB2's own reads and writes every quad: many times faster.
 * What it leaves in place are the texts and names that nothing refers to any more; those only
 * TDB2's own drops.
 */
final class QuickCompaction {
  private final DatasetGraphSwitchable container;

  private QuickCompaction(DatasetGraphSwitchable container) {
    this.container = container;
  }

  /**
   * Writes the dataset's next generation and goes on with it; writers wait, readers do not.
   *
   * @return false where this is no system on which a folder of mapped files can be moved
   */
  static boolean run(DatasetGraph dataset) {
    if (Sys.isWindows || !(dataset instanceof DatasetGraphSwitchable container)) {
      return false;
    }
    new QuickCompaction(container).run();
    return true;
  }

  private void run() {
    DatasetGraphTDB old = (DatasetGraphTDB) container.get();
    TransactionCoordinator before = old.getTxnSystem().getTxnMgr();
    container.execReadOnlyDatabase(() -> goOnWith(old, before));
    // Waits for the readers of the old generation.
    before.startExclusiveMode();
    StoreConnection.release(old.getLocation());
    try {
      Generations.delete(IO_DB.asPath(old.getLocation()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void goOnWith(DatasetGraphTDB old, TransactionCoordinator before) {
    DatasetGraphTDB fresh = StoreConnection.connectCreate(copy(old)).getDatasetGraphTDB();
    TransactionCoordinator after = fresh.getTxnSystem().getTxnMgr();
    after.execExclusive(
        () -> {
          after.takeOverFrom(before);
          after.modifyConfigDirect(() -> before.listExternals().forEach(after::addExternal));
          container.change(old, fresh);
        });
  }

  /** In a folder of another name first, so that a copy that was interrupted is never opened. */
  private static Location copy(DatasetGraphTDB old) {
    Path from = IO_DB.asPath(old.getLocation());
    Path to = Generations.next(from);
    Path part = to.resolveSibling(to.getFileName() + "-tmp");
    try {
      Files.createDirectory(part);
      try {
        copy(from, part, old.getStoreParams());
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
