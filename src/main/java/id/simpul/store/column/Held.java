package id.simpul.store.column;

import id.simpul.store.packed.NodeNumber;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * The columns that serve one reader, and the nodes behind their numbers.
 *
 * @param columns by property
 * @param table TDB2's nodes
 * @param known nodes that were read lately
 */
record Held(Map<NodeId, Column> columns, NodeTable table, AtomicReferenceArray<Known> known) {
  /** A number that no row has: where a pattern must not match. */
  static final long MISSING = -2;

  /** Stands where nothing is bound. */
  static final long UNBOUND = -1;

  /** A node and its number. */
  record Known(long number, Node node) {}

  /** {@link #MISSING} for a node that the store does not know. */
  long number(Node node) {
    NodeId id = table.getNodeIdForNode(node);
    return NodeId.isDoesNotExist(id) ? MISSING : NodeNumber.of(id);
  }

  Node node(long number) {
    int place = (int) ((number * 0x9E3779B97F4A7C15L) >>> 40) % known.length();
    Known found = known.get(place);
    if (found != null && found.number() == number) {
      return found.node();
    }
    Node node = table.getNodeForNodeId(NodeNumber.id(number));
    known.set(place, new Known(number, node));
    return node;
  }
}
