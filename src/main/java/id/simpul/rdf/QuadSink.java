package id.simpul.rdf;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.NodeCmp;

/** Collects the quads of one graph. */
final class QuadSink {
  static final Comparator<Quad> ORDER =
      Comparator.comparing(Quad::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Quad::getObject, NodeCmp::compareRDFTerms);

  private final Node graph;
  private final Set<Quad> quads = new HashSet<>();

  QuadSink(Node graph) {
    this.graph = graph;
  }

  void add(Node subject, Node predicate, Node object) {
    quads.add(new Quad(graph, subject, predicate, object));
  }

  List<Quad> sorted() {
    return quads.stream().sorted(ORDER).toList();
  }
}
