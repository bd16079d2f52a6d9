package id.simpul.store.packed;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;

/**
 * What says which files hold the quads: records of four numbers in the tree that TDB2 would keep
 * quads in, so that TDB2 commits and recovers them together with the names of nodes. Their first
 * number is none that a graph has.
 */
final class StateRecords {
  private static final long LEVEL = Long.MIN_VALUE;
  private static final long LOG = Long.MIN_VALUE + 1;

  private final RangeIndex tree;

  StateRecords(RangeIndex tree) {
    this.tree = tree;
  }

  /** True where the tree holds quads themselves, as earlier versions kept them. */
  boolean holdsQuads() {
    Iterator<Record> all = tree.iterator();
    return all.hasNext() && ByteBuffer.wrap(all.next().getKey()).getLong(0) >= 0;
  }

  /** Reads the state; to be called in a transaction. */
  State read(RowFolder folder) throws IOException {
    List<Level> levels = new ArrayList<>();
    long log = 0;
    long length = 0;
    for (Iterator<Record> all = tree.iterator(); all.hasNext(); ) {
      ByteBuffer record = ByteBuffer.wrap(all.next().getKey());
      long kind = record.getLong();
      if (kind == LEVEL) {
        record.getLong();
        levels.add(folder.open(record.getLong()));
      } else if (kind == LOG) {
        log = record.getLong();
        length = record.getLong();
      }
    }
    return new State(List.copyOf(levels), delta(levels, folder, log, length), log, length);
  }

  private static Delta delta(List<Level> levels, RowFolder folder, long log, long length)
      throws IOException {
    Delta delta = new Delta();
    ChangeLog.read(
        folder.log(log),
        length,
        (quad, added) -> {
          boolean below = State.isBelow(levels, quad);
          boolean noted = added ? delta.add(quad, below) : delta.remove(quad, below);
          if (!noted) {
            throw new IllegalStateException("The changes do not fit the files of quads");
          }
        });
    return delta;
  }

  /** Writes the state; to be called in a write transaction. */
  void write(State state) {
    List<Record> before = new ArrayList<>();
    tree.iterator().forEachRemaining(before::add);
    before.forEach(tree::delete);
    for (int i = 0; i < state.levels().size(); i++) {
      insert(LEVEL, i, state.levels().get(i).number());
    }
    insert(LOG, state.log(), state.logLength());
  }

  private void insert(long kind, long a, long b) {
    byte[] key = new byte[Row.WIDTH * Long.BYTES];
    ByteBuffer.wrap(key).putLong(kind).putLong(a).putLong(b);
    tree.insert(tree.getRecordFactory().create(key));
  }
}
