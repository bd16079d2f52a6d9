package id.simpul.store;

import id.simpul.store.column.PropertyColumns;
import id.simpul.store.packed.PackedQuads;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** One TDB2 dataset, on disk or in memory, with its transactions, its version and its readings. */
final class Transactions {
  private final DatasetGraph dataset;
  private final Readings readings;
  private final PropertyColumns columns;
  private volatile long version;
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  Transactions(DatasetGraph dataset, Readings readings) {
    dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
    this.dataset = dataset;
    this.readings = readings;
    this.columns = new PropertyColumns(dataset);
    this.version = read(WriteCount::of);
  }

  <T> T read(Function<DatasetGraph, T> work) {
    return Txn.calculateRead(dataset, () -> work.apply(dataset));
  }

  /** {@code listener} hears of every write after its commit, in order, in the writer's thread. */
  void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  synchronized void write(Consumer<DatasetGraph> work) {
    write(dataset, work);
  }

  private void write(DatasetGraph written, Consumer<DatasetGraph> work) {
    if (listeners.isEmpty()) {
      commit(written, work);
      return;
    }
    TouchedNodes noted = new TouchedNodes(written);
    commit(noted, work);
    Change change = noted.change(version);
    listeners.forEach(listener -> listener.accept(change));
  }

  private void commit(DatasetGraph seen, Consumer<DatasetGraph> work) {
    long next = version + 1;
    readings.begin();
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            columns.begin();
            work.accept(seen);
            WriteCount.set(dataset, next);
            readings.prepare(next);
          });
    } catch (RuntimeException | Error e) {
      columns.rolledBack();
      readings.rollBack();
      throw e;
    }
    version = next;
    readings.commit(next);
    columns.committed();
  }

  /** Reads dataset and readings of one and the same moment. */
  <T> T snapshot(BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work) {
    return snapshot(this, dataset, readings, work);
  }

  /**
   * The same for any dataset.
   *
   * @param writers what writers lock, so that none commits between the two
   */
  static <T> T snapshot(
      Object writers,
      DatasetGraph dataset,
      Readings readings,
      BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work) {
    SortedMap<String, LocalDate> days;
    synchronized (writers) {
      dataset.begin(ReadWrite.READ);
      days = readings.all();
    }
    try {
      return work.apply(dataset, days);
    } finally {
      dataset.end();
    }
  }

  /** Joins files of quads where there are many of them. */
  synchronized void tidy() {
    DatasetGraphTDB now = TDBInternal.getDatasetGraphTDB(dataset);
    PackedQuads.of(now).tidy(now);
  }

  synchronized void compact() {
    Compaction.thorough(dataset);
    columns.install();
  }

  /** The same without dropping texts that nothing refers to any more, many times faster. */
  synchronized void compactQuickly() {
    Compaction.quick(dataset);
    columns.install();
  }

  PropertyColumns columns() {
    return columns;
  }

  DatasetGraph dataset() {
    return dataset;
  }

  Readings readings() {
    return readings;
  }

  long version() {
    return version;
  }

  /**
   * Waits for the write under way. Readers that are still at it, such as a page being drawn while
   * the server ends, are cut off.
   */
  synchronized void close() {
    columns.close();
    TDBInternal.expel(dataset, true);
  }
}
