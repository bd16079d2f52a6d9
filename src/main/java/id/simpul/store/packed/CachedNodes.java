package id.simpul.store.packed;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableOps;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.jspecify.annotations.Nullable;

/**
 * TDB2's nodes with those at hand that were asked for lately. TDB2's own cache keeps a thousand for
 * a writer, who then reads from disk what he has just written.
 */
final class CachedNodes implements NodeTable, TransactionListener {
  /** Part of the heap for nodes, at some 250 bytes each. */
  private static final int BYTES_OF_HEAP_FOR_ONE = 8_192;

  private static final int MOST = 1 << 19;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private record Known(long number, Node node) {}

  private final NodeTableTRDF table;
  private final MappedTerms terms;
  private final AtomicReferenceArray<@Nullable Known> byNumber = places();
  private final AtomicReferenceArray<@Nullable Known> byNode = places();

  /** Nodes with lower numbers lie in the file. */
  private volatile long written;

  /**
   * @param table TDB2's own, without its cache
   * @param file in which it keeps nodes
   */
  CachedNodes(NodeTableTRDF table, Path file) {
    this.table = table;
    this.terms = new MappedTerms(file);
    this.written = terms.length();
  }

  private static AtomicReferenceArray<@Nullable Known> places() {
    long wanted = Math.min(MOST, Runtime.getRuntime().maxMemory() / BYTES_OF_HEAP_FOR_ONE);
    return new AtomicReferenceArray<>(Integer.highestOneBit((int) wanted));
  }

  private int place(long number) {
    return (int) (number * SPREAD >>> Integer.SIZE) & byNumber.length() - 1;
  }

  private void keep(long number, Node node) {
    Known known = new Known(number, node);
    byNumber.set(place(number), known);
    byNode.set(place(node.hashCode()), known);
  }

  @Override
  public @Nullable Node getNodeForNodeId(NodeId id) {
    if (!NodeId.isConcrete(id)) {
      return null;
    }
    long number = id.getPtrLocation();
    Known known = byNumber.get(place(number));
    if (known != null && known.number == number) {
      return known.node;
    }
    Node node = read(id, number);
    if (node != null) {
      keep(number, node);
    }
    return node;
  }

  /** What a writer has just written may not lie in the file yet. */
  private @Nullable Node read(NodeId id, long number) {
    Node node = number < written ? terms.node(number) : null;
    return node == null ? table.getNodeForNodeId(id) : node;
  }

  @Override
  public NodeId getNodeIdForNode(Node node) {
    Known known = byNode.get(place(node.hashCode()));
    if (known != null && known.node.equals(node)) {
      return NodeNumber.id(known.number);
    }
    return kept(table.getNodeIdForNode(node), node);
  }

  @Override
  public NodeId getAllocateNodeId(Node node) {
    Known known = byNode.get(place(node.hashCode()));
    if (known != null && known.node.equals(node)) {
      return NodeNumber.id(known.number);
    }
    return kept(table.getAllocateNodeId(node), node);
  }

  private NodeId kept(NodeId id, Node node) {
    if (NodeId.isConcrete(id)) {
      keep(id.getPtrLocation(), node);
    }
    return id;
  }

  @Override
  public boolean containsNode(Node node) {
    return !NodeId.isDoesNotExist(getNodeIdForNode(node));
  }

  @Override
  public boolean containsNodeId(NodeId id) {
    return getNodeForNodeId(id) != null;
  }

  @Override
  public List<NodeId> bulkNodeToNodeId(List<Node> nodes, boolean allocate) {
    return NodeTableOps.bulkNodeToNodeIdImpl(this, nodes, allocate);
  }

  @Override
  public List<Node> bulkNodeIdToNode(List<NodeId> ids) {
    return NodeTableOps.bulkNodeIdToNodeImpl(this, ids);
  }

  @Override
  public Iterator<Pair<NodeId, Node>> all() {
    return table.all();
  }

  @Override
  public boolean isEmpty() {
    return table.isEmpty();
  }

  @Override
  public NodeTable wrapped() {
    return table;
  }

  @Override
  public void sync() {
    table.sync();
  }

  @Override
  public void close() {
    table.close();
  }

  @Override
  public void notifyTxnStart(Transaction transaction) {
    if (transaction.isWriteTxn()) {
      written = terms.length();
    }
  }

  @Override
  public void notifyPromoteFinish(Transaction transaction) {
    notifyTxnStart(transaction);
  }

  /** TDB2 gathers what a writer adds, and writes it before it commits. */
  @Override
  public void notifyCommitFinish(Transaction transaction) {
    notifyTxnStart(transaction);
  }

  /** Numbers of nodes that were not written are given out again. */
  @Override
  public void notifyAbortFinish(Transaction transaction) {
    if (transaction.isWriteTxn()) {
      for (int i = 0; i < byNumber.length(); i++) {
        forgetFrom(written, byNumber, i);
        forgetFrom(written, byNode, i);
      }
    }
  }

  private static void forgetFrom(long end, AtomicReferenceArray<@Nullable Known> all, int place) {
    Known known = all.get(place);
    if (known != null && known.number >= end) {
      all.set(place, null);
    }
  }
}
