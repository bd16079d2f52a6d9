package id.simpul.store;

import id.simpul.store.column.PropertyColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.dboe.transaction.txn.SysTransState;
import org.apache.jena.dboe.transaction.txn.TransactionalComponent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Adds many quads to a TDB2 dataset: one index after the other and each in its own order, so that
 * the same blocks are met again while they are at hand, and half of the indexes in a second thread.
 */
final class SortedInsert {
  /** With fewer, a second thread costs more than it brings. */
  private static final int TWO_THREADS_FROM = 5_000;

  private SortedInsert() {}

  /** To be called in a write transaction of this thread; the quads are of named graphs. */
  static void add(DatasetGraph dataset, Collection<Quad> quads) {
    NodeTupleTable table =
        TDBInternal.getDatasetGraphTDB(dataset).getQuadTable().getNodeTupleTable();
    List<Tuple<NodeId>> tuples = tuples(table.getNodeTable(), quads);
    TupleIndex[] indexes = table.getTupleTable().getIndexes();
    PropertyColumns.noteAdded(indexes[0], tuples);
    List<TupleIndex> all = Arrays.asList(indexes);
    if (tuples.size() < TWO_THREADS_FROM) {
      all.forEach(index -> insert(index, tuples));
    } else {
      int half = all.size() / 2;
      insert(all.subList(0, half), all.subList(half, all.size()), tuples);
    }
  }

  private static void insert(
      List<TupleIndex> here, List<TupleIndex> there, List<Tuple<NodeId>> tuples) {
    List<SysTransState> states = new ArrayList<>();
    there.forEach(index -> states.add(tree(index).detach()));
    CompletableFuture<Void> other =
        CompletableFuture.runAsync(() -> insertAttached(there, states, tuples));
    try {
      here.forEach(index -> insert(index, tuples));
    } finally {
      comeBack(there, states, other);
    }
  }

  private static List<Tuple<NodeId>> tuples(NodeTable nodes, Collection<Quad> quads) {
    List<Tuple<NodeId>> tuples = new ArrayList<>(quads.size());
    for (Quad quad : quads) {
      tuples.add(
          TupleFactory.create4(
              nodes.getAllocateNodeId(quad.getGraph()),
              nodes.getAllocateNodeId(quad.getSubject()),
              nodes.getAllocateNodeId(quad.getPredicate()),
              nodes.getAllocateNodeId(quad.getObject())));
    }
    return tuples;
  }

  private static TransactionalComponent tree(TupleIndex index) {
    return (TransactionalComponent) rangeIndex(index);
  }

  private static RangeIndex rangeIndex(TupleIndex index) {
    return ((TupleIndexRecord) index.baseTupleIndex()).getRangeIndex();
  }

  /** The trees belong to the transaction's thread; for so long they belong to this one. */
  private static void insertAttached(
      List<TupleIndex> indexes, List<SysTransState> states, List<Tuple<NodeId>> tuples) {
    for (int i = 0; i < indexes.size(); i++) {
      TransactionalComponent tree = tree(indexes.get(i));
      tree.attach(states.get(i));
      try {
        insert(indexes.get(i), tuples);
      } finally {
        states.set(i, tree.detach());
      }
    }
  }

  private static void comeBack(
      List<TupleIndex> indexes, List<SysTransState> states, CompletableFuture<Void> other) {
    try {
      other.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("An index could not be written", e.getCause());
    } finally {
      for (int i = 0; i < indexes.size(); i++) {
        tree(indexes.get(i)).attach(states.get(i));
      }
    }
  }

  private static void insert(TupleIndex index, List<Tuple<NodeId>> tuples) {
    int length = index.getTupleLength() * SystemTDB.SizeOfNodeId;
    RecordFactory factory = new RecordFactory(length, 0);
    Record[] records = new Record[tuples.size()];
    for (int i = 0; i < records.length; i++) {
      records[i] = TupleLib.record(factory, tuples.get(i), index.getMapping());
    }
    Arrays.sort(records, (a, b) -> Arrays.compareUnsigned(a.getKey(), b.getKey()));
    RangeIndex tree = rangeIndex(index);
    for (Record record : records) {
      tree.insert(record);
    }
  }
}
