package id.simpul.resolution.derive;

import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.NodeValue;

/** The order by which SPARQL's {@code MIN} and {@code MAX} choose. */
final class Order {
  static final Comparator<Node> OF_VALUES =
      (a, b) -> NodeValue.compareAlways(NodeValue.makeNode(a), NodeValue.makeNode(b));

  private Order() {}
}
