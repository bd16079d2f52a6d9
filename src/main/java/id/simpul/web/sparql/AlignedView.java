package id.simpul.web.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdfs.DatasetGraphRDFS;
import org.apache.jena.rdfs.RDFSFactory;
import org.apache.jena.rdfs.SetupRDFS;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/**
 * A dataset seen in the terms of other vocabularies: whatever is a {@code simpul:Person} is a
 * {@code foaf:Person} too, as the ontology states by {@code rdfs:subClassOf} and {@code
 * rdfs:subPropertyOf}. Nothing is stored: it follows while a query runs.
 */
final class AlignedView extends DatasetGraphRDFS {

  private AlignedView(DatasetGraph dataset, SetupRDFS setup) {
    super(dataset, setup);
  }

  /**
   * @param ontology classes and properties
   */
  static AlignedView of(DatasetGraph dataset, Graph ontology) {
    Graph alignment = GraphFactory.createDefaultGraph();
    for (Node relation : new Node[] {RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf}) {
      ontology.stream(Node.ANY, relation, Node.ANY)
          .filter(AlignedView::isNamed)
          .forEach(alignment::add);
    }
    return new AlignedView(dataset, RDFSFactory.setupRDFS(alignment));
  }

  private static boolean isNamed(Triple triple) {
    return triple.getSubject().isURI() && triple.getObject().isURI();
  }

  /** The union of all graphs, as at the other endpoint. */
  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }
}
