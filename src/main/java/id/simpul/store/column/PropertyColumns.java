package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionalSystem;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The properties of a TDB2 dataset that are asked for most, in memory. Where a pattern names such a
 * property, TDB2 finds its quads here and not block by block on disk, whatever question asks; the
 * answer is the same. Columns belong to one state of the data; a reader of another state is not
 * served by them. What a write adds and takes away is put into them after its commit.
 */
public final class PropertyColumns {
  private static final Logger LOG = LoggerFactory.getLogger(PropertyColumns.class);

  /** Part of the heap that columns may take. */
  private static final int PART_OF_MEMORY = 6;

  /** A property that was looked up so often is worth a column. */
  private static final int OFTEN = 2_000;

  /** Beyond this, columns are made anew instead of being changed. */
  private static final int MOST_CHANGES = 100_000;

  /** Nodes that are kept at hand; a power of two is not needed. */
  private static final int KNOWN_NODES =
      (int) Math.min(200_000, Runtime.getRuntime().maxMemory() / 32_768);

  /** Columns of one state of the data. */
  private record State(long version, Held held, long bytes) {
    Map<NodeId, Column> columns() {
      return held.columns();
    }
  }

  /** A quad of a held property. */
  private record Quad(NodeId property, long subject, long object, long graph) {}

  private final DatasetGraph dataset;
  private final long most = Runtime.getRuntime().maxMemory() / PART_OF_MEMORY;
  private final Map<NodeId, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final Set<NodeId> wanted = new LinkedHashSet<>();
  private final Map<Quad, Boolean> changes = new HashMap<>();
  private final Set<NodeId> keptWhileWriting = new HashSet<>();
  private final Set<Node> named = new LinkedHashSet<>();
  private boolean everything;
  private boolean writing;
  private long base;
  private volatile State state;
  private volatile TransactionalSystem transactions;
  private volatile boolean closed;
  private boolean loading;

  /**
   * @param dataset a TDB2 dataset that nobody works on yet
   */
  public PropertyColumns(DatasetGraph dataset) {
    this.dataset = dataset;
    this.transactions = tdb().getTxnSystem();
    this.state = empty(-1);
    install();
    QC.setFactory(dataset.getContext(), ColumnExecutor.factory(this));
  }

  private State empty(long version) {
    var nodes = tdb().getQuadTable().getNodeTupleTable().getNodeTable();
    return new State(
        version, new Held(Map.of(), nodes, new AtomicReferenceArray<>(KNOWN_NODES)), 0);
  }

  private State state(State before, long version, Map<NodeId, Column> columns, long bytes) {
    Held held = new Held(Map.copyOf(columns), before.held().table(), before.held().known());
    return new State(version, held, bytes);
  }

  private DatasetGraphTDB tdb() {
    return TDBInternal.getDatasetGraphTDB(dataset);
  }

  /** To be called when the dataset lies in other files than before, with writers held up. */
  public void install() {
    DatasetGraphTDB now = tdb();
    TupleTable quads = now.getQuadTable().getNodeTupleTable().getTupleTable();
    if (quads.getIndex(0) instanceof ColumnIndex) {
      return;
    }
    synchronized (this) {
      // First the state: whoever reads in the new files must not meet the columns of the old ones,
      // which are of the same version and look up their nodes in closed files.
      state = empty(-1);
      transactions = now.getTxnSystem();
      wanted.clear();
      asked.clear();
      changes.clear();
      keptWhileWriting.clear();
      for (int i = 0; i < quads.numIndexes(); i++) {
        quads.setTupleIndex(i, new ColumnIndex(quads.getIndex(i), this, i == 0));
      }
    }
    hold(List.copyOf(named));
  }

  /** The column of a property for the transaction of this thread, which must be a reader's. */
  @Nullable Column find(NodeId property) {
    Transaction reader = transactions.getThreadTransaction();
    if (reader == null || reader.isWriteTxn()) {
      return null;
    }
    State now = state;
    Column column = now.columns().get(property);
    if (column == null) {
      ask(property);
      return null;
    }
    return now.version() == reader.getDataVersion() ? column : null;
  }

  private void ask(NodeId property) {
    int times = asked.computeIfAbsent(property, p -> new AtomicInteger()).incrementAndGet();
    if (times == OFTEN) {
      want(List.of(property));
    }
  }

  /** Holds these properties from now on, as far as there is room; does not wait for it. */
  public void hold(Collection<Node> properties) {
    if (properties.isEmpty()) {
      return;
    }
    List<NodeId> ids = new ArrayList<>();
    Txn.executeRead(
        dataset,
        () -> {
          var nodes = tdb().getQuadTable().getNodeTupleTable().getNodeTable();
          for (Node property : properties) {
            NodeId id = nodes.getNodeIdForNode(property);
            if (id != null && !NodeId.isDoesNotExist(id)) {
              ids.add(id);
            }
          }
        });
    synchronized (this) {
      named.addAll(properties);
      want(ids);
    }
  }

  private synchronized void want(Collection<NodeId> properties) {
    wanted.addAll(properties);
    load();
  }

  private synchronized void load() {
    if (!loading && !closed && !wanted.isEmpty()) {
      loading = true;
      Thread loader = new Thread(this::loadAll, "columns");
      loader.setDaemon(true);
      loader.start();
    }
  }

  private void loadAll() {
    try {
      for (NodeId next = next(); next != null; next = next()) {
        load(next);
      }
    } catch (RuntimeException e) {
      LOG.debug("Columns are not loaded", e);
      end();
    }
  }

  private synchronized void end() {
    loading = false;
    notifyAll();
  }

  private synchronized @Nullable NodeId next() {
    for (NodeId property : closed ? Set.<NodeId>of() : wanted) {
      if (!state.columns().containsKey(property)) {
        return property;
      }
    }
    end();
    return null;
  }

  private void load(NodeId property) {
    DatasetGraph asked = dataset;
    Txn.executeRead(
        asked,
        () -> {
          Transaction reader = transactions.getThreadTransaction();
          List<long[]> rows = rows(property);
          if (rows == null) {
            forget(property);
          } else {
            keep(property, Column.of(rows), reader.getDataVersion());
          }
        });
  }

  private @Nullable List<long[]> rows(NodeId property) {
    TupleTable quads = tdb().getQuadTable().getNodeTupleTable().getTupleTable();
    TupleIndex index = quads.selectIndex("POSG").baseTupleIndex();
    long room = (most - state.bytes()) / Column.BYTES_OF_A_QUAD;
    List<long[]> rows = new ArrayList<>();
    NodeId any = NodeId.NodeIdAny;
    Iterator<Tuple<NodeId>> found = index.find(TupleFactory.create4(any, any, property, any));
    while (found.hasNext()) {
      if (closed || rows.size() >= room) {
        return null;
      }
      rows.add(ColumnIndex.row(found.next()));
    }
    return rows;
  }

  private synchronized void forget(NodeId property) {
    wanted.remove(property);
  }

  private synchronized void keep(NodeId property, Column column, long version) {
    State now = state;
    if (now.version() != version) {
      if (now.version() > version) {
        return;
      }
      now = state(now, version, Map.of(), 0);
    }
    if (writing) {
      // What this write did to it before was not noted.
      keptWhileWriting.add(property);
    }
    Map<NodeId, Column> columns = new HashMap<>(now.columns());
    columns.put(property, column);
    state = state(now, version, columns, now.bytes() + column.bytes());
  }

  /** Notes a quad that the transaction of this thread adds or takes away. */
  synchronized void note(Tuple<NodeId> quad, boolean added) {
    NodeId property = quad.get(ColumnIndex.PROPERTY);
    if (everything || !state.columns().containsKey(property)) {
      return;
    }
    long[] row = ColumnIndex.row(quad);
    changes.put(new Quad(property, row[0], row[1], row[2]), added);
    if (changes.size() > MOST_CHANGES) {
      noteEverything();
    }
  }

  /** To be called by a writer, in its transaction, before its first change. */
  public synchronized void begin() {
    writing = true;
    base = transactions.getThreadTransaction().getDataVersion();
    clear();
  }

  private void clear() {
    changes.clear();
    keptWhileWriting.clear();
    everything = false;
  }

  synchronized void noteEverything() {
    everything = true;
    changes.clear();
  }

  /** To be called after a commit, before the next writer. */
  public void committed() {
    long[] version = new long[1];
    Txn.executeRead(
        dataset, () -> version[0] = transactions.getThreadTransaction().getDataVersion());
    synchronized (this) {
      boolean follows = !everything && state.version() == base;
      state = follows ? changed(version[0]) : state(state, version[0], Map.of(), 0);
      writing = false;
      clear();
      load();
    }
  }

  /** To be called after a write that came to nothing. */
  public synchronized void rolledBack() {
    writing = false;
    clear();
  }

  private State changed(long version) {
    Map<NodeId, List<long[]>> added = new HashMap<>();
    Map<NodeId, List<long[]>> removed = new HashMap<>();
    changes.forEach(
        (quad, isAdded) ->
            (isAdded ? added : removed)
                .computeIfAbsent(quad.property(), p -> new ArrayList<>())
                .add(new long[] {quad.subject(), quad.object(), quad.graph()}));
    Map<NodeId, Column> columns = new HashMap<>();
    long bytes = 0;
    for (Map.Entry<NodeId, Column> entry : state.columns().entrySet()) {
      if (keptWhileWriting.contains(entry.getKey())) {
        continue;
      }
      List<long[]> more = added.getOrDefault(entry.getKey(), List.of());
      List<long[]> less = removed.getOrDefault(entry.getKey(), List.of());
      boolean same = more.isEmpty() && less.isEmpty();
      Column column = same ? entry.getValue() : entry.getValue().with(more, less);
      columns.put(entry.getKey(), column);
      bytes += column.bytes();
    }
    return state(state, version, columns, bytes);
  }

  /** The columns for the transaction of this thread; nothing for a writer's. */
  Optional<Held> held() {
    Transaction reader = transactions.getThreadTransaction();
    State now = state;
    return reader == null || reader.isWriteTxn() || now.version() != reader.getDataVersion()
        ? Optional.empty()
        : Optional.of(now.held());
  }

  /** How many quads are held, each in two orders. */
  public long quads() {
    return state.bytes() / Column.BYTES_OF_A_QUAD;
  }

  /** Waits until what is wanted is held. */
  public synchronized void await() throws InterruptedException {
    while (loading) {
      wait();
    }
  }

  /** Ends loading; what is held serves on. */
  public void close() {
    closed = true;
  }
}
