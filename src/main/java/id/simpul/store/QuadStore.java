package id.simpul.store;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Holds the dataset. All data stands in named graphs; a query that names no graph sees the union of
 * all of them. One writer at a time, any number of readers beside it; a reader sees the state as it
 * was when its read began.
 */
public interface QuadStore extends AutoCloseable {

  /**
   * Runs {@code work} in one read transaction and gives its result. The result must not hold on to
   * the dataset: iterators end with the transaction.
   */
  <T> T read(Function<DatasetGraph, T> work);

  /**
   * The same with the readings of that very moment: sources and the days of their first reading.
   * Waits for the write under way, and holds up none.
   */
  <T> T snapshot(BiFunction<DatasetGraph, SortedMap<String, LocalDate>, T> work);

  /**
   * Runs {@code work} in one write transaction: all of it is committed, or, when it throws,
   * nothing; the {@link #readings} go with it. Copy-on-write makes small transactions dear: put
   * 10,000 quads or more into one.
   */
  void write(Consumer<DatasetGraph> work);

  /**
   * {@code listener} hears of every write that follows, after its commit and in order. It is called
   * in the writer's thread while the next writer waits: long work belongs elsewhere.
   */
  void listen(Consumer<Change> listener);

  /** Where the store lies, for what is kept beside it; nothing for one in memory. */
  Optional<Path> folder();

  /** The dataset itself, for SPARQL over it; whoever uses it brings the transactions. */
  DatasetGraph dataset();

  /**
   * Grows with each committed write, also over restarts: two equal numbers of one store mean equal
   * content. Fit for an ETag.
   */
  long version();

  /** On which day each source was first read, and under which name it stands in the data. */
  Readings readings();

  /**
   * Prepares for questions that ask for these properties often. Does not wait for it, and changes
   * no answer.
   */
  default void hold(Collection<Node> properties) {}

  /** How many quads the dataset holds. */
  default long quads() {
    return read(data -> Iter.count(data.find()));
  }

  /** Bytes that the dataset takes on disk; 0 where it takes none. */
  long bytes();

  /** Gives back the space that earlier states take; readers and writers wait meanwhile. */
  void compact();

  @Override
  void close();
}
