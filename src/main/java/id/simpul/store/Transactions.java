package id.simpul.store;

import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One TDB2 dataset, on disk or in memory, with its transactions and its version. */
final class Transactions {
  private final DatasetGraph dataset;
  private final Version version;

  Transactions(DatasetGraph dataset, Version version) {
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.dataset = dataset;
    this.version = version;
  }

  <T> T read(Function<DatasetGraph, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  synchronized void write(Consumer<DatasetGraph> work) {
    // Reserved before the commit: after a crash in between, the number is higher than needed, which
    // costs a cache miss; the other way round, a stale page would pass as fresh.
    Txn.executeWrite(
        dataset,
        () -> {
          work.accept(dataset);
          version.reserveNext();
        });
    version.advance();
  }

  synchronized void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  DatasetGraph dataset() {
    return dataset;
  }

  long version() {
    return version.current();
  }

  /**
   * Readers that are still at it, such as a page being drawn while the server ends, are cut off.
   */
  void close() {
    TDBInternal.expel(dataset, true);
  }
}
