package id.simpul.query;

import id.simpul.rdf.Iris;
import id.simpul.store.MemoryStore;
import java.time.Duration;
import org.apache.jena.riot.RDFDataMgr;

/** Stores filled from the files under {@code src/test/resources/query}. */
final class InventedWorld {
  private InventedWorld() {}

  static MemoryStore store(String file) {
    MemoryStore store = new MemoryStore();
    store.write(data -> RDFDataMgr.read(data, "src/test/resources/query/" + file));
    return store;
  }

  static QueryRunner runner(MemoryStore store) {
    return new QueryRunner(store, new Iris(), Duration.ofSeconds(60), 1_000);
  }
}
