package id.simpul.store.packed;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.transaction.txn.TransactionalSystem;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * TDB2's storage, which takes away what matches a pattern in one pass. TDB2's own looks for the
 * first thousand again and again; here each look goes through all that was taken away before, so
 * that a large graph would take hours.
 */
final class PackedStorage extends StorageTDB {
  private final PackedQuads quads;
  private final long most;

  /**
   * @param most so many are gathered before they are taken away; more are read from files meanwhile
   */
  PackedStorage(
      PackedQuads quads,
      long most,
      TransactionalSystem transactions,
      TripleTable triples,
      QuadTable table) {
    super(transactions, triples, table);
    this.quads = quads;
    this.most = most;
  }

  @Override
  public void removeAll(Node graph, Node subject, Node property, Node object) {
    NodeTupleTable table = getQuadTable().getNodeTupleTable();
    List<Tuple<NodeId>> gathered = new ArrayList<>();
    Iterator<Tuple<NodeId>> found = table.findAsNodeIds(graph, subject, property, object);
    if (found == null) {
      return;
    }
    while (found.hasNext() && gathered.size() < most) {
      gathered.add(found.next());
    }
    if (found.hasNext()) {
      // What lies in files alone can be read while memory takes in what goes.
      quads.changes().flush();
      gathered.clear();
      found = table.findAsNodeIds(graph, subject, property, object);
      found.forEachRemaining(table.getTupleTable()::delete);
    }
    gathered.forEach(table.getTupleTable()::delete);
  }
}
