package id.simpul.query;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Stores filled from the files under {@code src/test/resources/query}. */
final class InventedWorld {
  private InventedWorld() {}

  static MemoryStore store(String file) {
    MemoryStore store = new MemoryStore();
    fill(store, file);
    return store;
  }

  /** Puts a file and what follows from it into an empty store. */
  static void fill(QuadStore store, String file) {
    store.write(data -> RDFDataMgr.read(data, "src/test/resources/query/" + file));
    store.write(data -> derive(data, List.of("queries/derive/case-studies.rq")));
    store.write(data -> derive(data, List.of("queries/derive/again/case-study-days.rq")));
    store.write(data -> derive(data, Bundle.list("queries/derive/counts", ".rq")));
  }

  /** Studies of cases and counts follow from what the file says. */
  private static void derive(DatasetGraph data, List<String> files) {
    for (String path : files) {
      Query query = QueryFactory.create(Bundle.text(path), new Iris().base());
      List<Triple> found = new ArrayList<>();
      try (QueryExec run = QueryExec.dataset(data).query(query).build()) {
        run.constructTriples().forEachRemaining(found::add);
      }
      found.forEach(t -> data.add(new Quad(new GraphNames(new Iris()).derived(), t)));
    }
  }

  static QueryRunner runner(QuadStore store) {
    return new QueryRunner(store, new Iris(), Duration.ofSeconds(60), 1_000);
  }
}
