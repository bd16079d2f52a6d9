package id.simpul.resolution.graph;

import id.simpul.rdf.Iris;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the reports of an event agree on. */
final class AgreedEvents {
  AgreedEvents(Iris iris) {}

  Set<Triple> of(DatasetGraph data, Set<Triple> names) {
    return Set.of();
  }
}
