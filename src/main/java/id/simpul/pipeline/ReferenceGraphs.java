package id.simpul.pipeline;

import id.simpul.store.GraphUpdate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The graphs that every store holds as this program knows them: the registry and the ontology. */
final class ReferenceGraphs {
  private final Map<Node, List<Triple>> graphs;

  ReferenceGraphs(Stream<Quad> quads) {
    this.graphs =
        quads.collect(
            Collectors.groupingBy(
                Quad::getGraph,
                LinkedHashMap::new,
                Collectors.mapping(Quad::asTriple, Collectors.toList())));
  }

  /** True where the store holds those of another program. */
  boolean isStale(DatasetGraph data) {
    return graphs.entrySet().stream()
        .anyMatch(graph -> GraphUpdate.differs(data, graph.getKey(), graph.getValue()));
  }

  void write(DatasetGraph data) {
    graphs.forEach((graph, triples) -> GraphUpdate.replace(data, graph, triples));
  }
}
