package id.simpul.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** The same engine as {@link Tdb2Store} without a folder: what it holds ends with it. */
public final class MemoryStore implements QuadStore {
  private final Transactions transactions =
      new Transactions(DatabaseMgr.createDatasetGraph(), Readings.inMemory());

  @Override
  public <T> T read(Function<DatasetGraph, T> work) {
    return transactions.read(work);
  }

  @Override
  public <T> T snapshot(BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work) {
    return transactions.snapshot(work);
  }

  @Override
  public void write(Consumer<DatasetGraph> work) {
    transactions.write(work);
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
  public long bytes() {
    return 0;
  }

  @Override
  public Optional<Path> folder() {
    return Optional.empty();
  }

  /** Nothing to give back: no earlier state is kept. */
  @Override
  public void compact() {}

  @Override
  public void close() {
    transactions.close();
  }
}
