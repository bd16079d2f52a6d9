package id.simpul.store;

import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Counts the committed writes of a dataset. The count stands in the dataset's prefixes: they are
 * committed with the data, and are no data, so that no query and no export shows it.
 */
public final class WriteCount {
  private static final String PREFIX = "simpul-writes";
  private static final String NAMESPACE = "urn:simpul:writes:";

  private WriteCount() {}

  /** The count that holds in the transaction under way; 0 before the first write. */
  public static long of(DatasetGraph dataset) {
    @Nullable String value = dataset.prefixes().get(PREFIX);
    return value == null ? 0 : Long.parseLong(value.substring(NAMESPACE.length()));
  }

  /** Sets the count in the write under way. */
  static void set(DatasetGraph dataset, long count) {
    dataset.prefixes().add(PREFIX, NAMESPACE + count);
  }
}
