package id.simpul.store.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.sys.IO_DB;
import org.apache.jena.dboe.transaction.txn.ComponentId;
import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.dboe.transaction.txn.TransactionCoordinator;
import org.apache.jena.dboe.transaction.txn.TransactionListener;
import org.apache.jena.dboe.transaction.txn.TransactionalComponentLifecycle;
import org.apache.jena.dboe.transaction.txn.TxnId;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.TripleTable;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableInline;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleTable;
import org.jspecify.annotations.Nullable;

/**
 * Quads of a TDB2 dataset in sorted files instead of TDB2's trees, in a tenth of the room. What was
 * written since the files were stands in memory and in a log. TDB2 keeps the names of nodes and
 * begins, commits and recovers transactions; each reads the files and changes of its moment.
 */
public final class PackedQuads extends TransactionalComponentLifecycle<PackedQuads.Access> {
  private static final ComponentId ID =
      ComponentId.alloc("packed quads", new UUID(0x53494D50554CL, 1), 0x53494D50);

  /** A level joins the newer ones where it is at most so many times as large as all of them. */
  private static final int RATIO = 3;

  /** So many quads are held in memory at most; each takes some 300 bytes in its six orders. */
  private static final long MOST = Math.min(500_000, Runtime.getRuntime().maxMemory() / 4_000);

  /** What one transaction works with. */
  static final class Access {
    private final State seen;
    private @Nullable Changes changes;
    private @Nullable State next;

    Access(State seen) {
      this.seen = seen;
    }
  }

  private final RowFolder folder;
  private final StateRecords records;
  private final long most;
  private volatile State current;

  private PackedQuads(RowFolder folder, StateRecords records, State current, long most) {
    super(ID);
    this.most = most;
    this.folder = folder;
    this.records = records;
    this.current = current;
  }

  /**
   * The same dataset with packed quads. Where it still keeps quads in trees, they move.
   *
   * @param plain a dataset as TDB2 opens it, on which nobody works yet
   * @throws IOException where files are missing or not whole
   */
  public static DatasetGraphTDB open(DatasetGraphTDB plain) throws IOException {
    return open(plain, MOST);
  }

  /** The same with at most so many quads in memory. */
  static DatasetGraphTDB open(DatasetGraphTDB plain, long most) throws IOException {
    TupleTable trees = plain.getQuadTable().getNodeTupleTable().getTupleTable();
    StateRecords records =
        new StateRecords(((TupleIndexRecord) trees.selectIndex("GSPO")).getRangeIndex());
    RowFolder folder = new RowFolder(IO_DB.asPath(plain.getLocation()));
    boolean move = Txn.calculateRead(plain, records::holdsQuads);
    State state = move ? nothing(folder) : read(plain, records, folder);
    PackedQuads quads = new PackedQuads(folder, records, state, most);
    folder.keepOnly(numbers(state));
    TransactionCoordinator coordinator = plain.getTxnSystem().getTxnMgr();
    CachedNodes nodes = nodes(plain);
    coordinator.modifyConfig(
        () -> coordinator.add(quads).addListener(quads.new Listener()).addListener(nodes));
    DatasetGraphTDB packed = quads.dataset(plain, NodeTableInline.create(nodes));
    if (move) {
      Txn.executeWrite(packed, () -> quads.move(trees));
    }
    return packed;
  }

  private static State nothing(RowFolder folder) {
    return new State(List.of(), new Delta(), folder.nextNumber(), 0);
  }

  private static State read(DatasetGraphTDB plain, StateRecords records, RowFolder folder)
      throws IOException {
    try {
      return Txn.calculateRead(
          plain,
          () -> {
            try {
              return records.read(folder);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw new IOException(e.getCause());
    }
  }

  private static CachedNodes nodes(DatasetGraphTDB plain) {
    NodeTable table = plain.getQuadTable().getNodeTupleTable().getNodeTable().baseNodeTable();
    String file = plain.getStoreParams().getNodeTableBaseName() + "-data.obj";
    return new CachedNodes((NodeTableTRDF) table, IO_DB.asPath(plain.getLocation()).resolve(file));
  }

  private DatasetGraphTDB dataset(DatasetGraphTDB plain, NodeTable nodes) {
    TupleIndex[] indexes =
        IntStream.range(0, Order.ALL.size())
            .mapToObj(order -> new PackedIndex(this, order))
            .toArray(TupleIndex[]::new);
    StorageTDB storage =
        new PackedStorage(
            this,
            most / 16,
            plain.getTxnSystem(),
            new TripleTable(triples(plain), nodes),
            new QuadTable(indexes, nodes));
    return new DatasetGraphTDB(
        plain.getLocation(),
        plain.getStoreParams(),
        plain.getReorderTransform(),
        storage,
        (StoragePrefixesTDB) plain.getStoragePrefixes(),
        plain.getTxnSystem());
  }

  private static TupleIndex[] triples(DatasetGraphTDB plain) {
    return plain.getTripleTable().getNodeTupleTable().getTupleTable().getIndexes();
  }

  private void move(TupleTable trees) {
    Changes changes = changes();
    for (Iterator<Tuple<NodeId>> all = trees.getIndex(0).all(); all.hasNext(); ) {
      changes.add(PackedIndex.numbers(all.next()));
    }
    trees.clear();
    changes.flush();
  }

  /** The packed quads of a dataset that {@link #open} gave. */
  public static PackedQuads of(DatasetGraphTDB dataset) {
    TupleIndex index =
        dataset.getQuadTable().getNodeTupleTable().getTupleTable().getIndex(0).baseTupleIndex();
    if (index instanceof PackedIndex packed) {
      return packed.quads();
    }
    throw new IllegalArgumentException("The dataset keeps its quads in TDB2's trees");
  }

  /** The quads as the transaction of this thread sees them. */
  State state() {
    Access access = access();
    return access.changes == null ? access.seen : access.changes.state();
  }

  /** What the transaction of this thread changes. */
  Changes changes() {
    Access access = access();
    if (access.changes == null) {
      requireWriteTxn();
      access.changes = new Changes(access.seen, folder, most);
    }
    return access.changes;
  }

  private Access access() {
    Access access = getDataState();
    if (access == null) {
      throw new IllegalStateException("Quads are read and written in transactions");
    }
    return access;
  }

  /**
   * Joins files where there are many of them; does nothing where there are few. To be called
   * outside of transactions, while nobody else writes.
   */
  public void tidy(DatasetGraphTDB dataset) {
    List<Level> levels = current.levels();
    int count = 0;
    long size = 0;
    for (int i = levels.size() - 1; i >= 0; i--) {
      long more = levels.get(i).adds() + levels.get(i).removes();
      if (count > 0 && more > RATIO * size) {
        break;
      }
      size += more;
      count++;
    }
    if (count > 1) {
      merge(dataset, count);
    }
  }

  /** Writes everything into one file for each order. To be called as {@link #tidy}. */
  public void pack(DatasetGraphTDB dataset) {
    Txn.executeWrite(dataset, () -> changes().flush());
    List<Level> levels = current.levels();
    if (levels.size() > 1) {
      merge(dataset, levels.size());
    }
  }

  private void merge(DatasetGraphTDB dataset, int count) {
    List<Level> levels = current.levels();
    List<Level> newest = levels.subList(levels.size() - count, levels.size());
    try {
      Level merged = folder.write(order -> all(newest, order), count < levels.size());
      Txn.executeWrite(dataset, () -> changes().replace(count, merged));
    } catch (IOException e) {
      throw new UncheckedIOException("Files of quads could not be joined", e);
    }
  }

  private static Rows all(List<Level> levels, int order) {
    MergedRows.Builder merged = new MergedRows.Builder();
    levels.forEach(level -> level.find(order, new long[Row.WIDTH], 0, merged));
    return merged.build();
  }

  private static List<Long> numbers(State state) {
    List<Long> numbers = new ArrayList<>();
    numbers.add(state.log());
    state.levels().forEach(level -> numbers.add(level.number()));
    return numbers;
  }

  /** The files of a dataset's folder that hold quads, those of earlier states with them. */
  public static List<Path> files(Path folder) throws IOException {
    return RowFolder.files(folder);
  }

  /** True where a file of a dataset's folder holds quads. */
  public static boolean isFile(Path file) {
    return RowFolder.isFile(file);
  }

  /** Writes before TDB2 does: then the records of the state are in what TDB2 commits. */
  private final class Listener implements TransactionListener {
    @Override
    public void notifyPrepareStart(Transaction transaction) {
      Access access = getDataState();
      if (access != null && access.changes != null && access.changes.isChanged()) {
        State next = access.changes.prepare();
        records.write(next);
        access.next = next;
      }
    }
  }

  @Override
  protected Access _begin(ReadWrite mode, TxnId id) {
    return new Access(current);
  }

  @Override
  protected Access _promote(TxnId id, Access before) {
    return new Access(current);
  }

  @Override
  protected @Nullable ByteBuffer _commitPrepare(TxnId id, Access access) {
    return null;
  }

  @Override
  protected void _commit(TxnId id, Access access) {
    if (access.next != null) {
      current = access.next;
    }
  }

  @Override
  protected void _commitEnd(TxnId id, Access access) {
    State next = access.next;
    if (next != null && !numbers(next).equals(numbers(access.seen))) {
      folder.keepOnly(numbers(next));
    }
  }

  @Override
  protected void _abort(TxnId id, Access access) {
    if (access.changes != null && !numbers(access.changes.state()).equals(numbers(access.seen))) {
      folder.keepOnly(numbers(access.seen));
    }
  }

  @Override
  protected void _complete(TxnId id, Access access) {}

  @Override
  protected void _shutdown() {}

  @Override
  public void startRecovery() {}

  @Override
  public void recover(ByteBuffer data) {}

  @Override
  public void finishRecovery() {}

  @Override
  public void cleanStart() {}
}
