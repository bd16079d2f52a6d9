package id.simpul.resolution.graph;

import id.simpul.rdf.Iris;
import id.simpul.registry.Bundle;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * The CONSTRUCT files of a folder: plain edges and small nodes that follow from claims. Relative
 * IRIs in them are resolved against the base of the data. They define what stands in the derived
 * graph; {@code resolution.derive} works the same out for one thing at a time.
 */
final class Shortcuts {
  private final List<Query> rules;

  private Shortcuts(List<Query> rules) {
    this.rules = rules;
  }

  /**
   * @param folder e.g. {@code queries/derive}
   */
  static Shortcuts load(String folder, Iris iris) {
    return new Shortcuts(
        Bundle.list(folder, ".rq").stream()
            .map(path -> QueryFactory.create(Bundle.text(path), iris.base()))
            .toList());
  }

  /** Adds what the files construct from {@code data} to {@code derived}. */
  void addTo(Set<Triple> derived, DatasetGraph data) {
    for (Query rule : rules) {
      try (QueryExecution run = QueryExecutionFactory.create(rule, DatasetFactory.wrap(data))) {
        run.execConstructTriples().forEachRemaining(derived::add);
      }
    }
  }
}
