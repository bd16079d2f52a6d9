package id.simpul.store.packed;

import java.util.Collection;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.atlas.lib.tuple.TupleMap;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexBase;

/** One order of packed quads, in the place of one of TDB2's indexes. */
final class PackedIndex extends TupleIndexBase {
  private final PackedQuads quads;
  private final int order;
  private final int[] slots;

  PackedIndex(PackedQuads quads, int order) {
    this(quads, order, Order.ALL.get(order).name());
  }

  private PackedIndex(PackedQuads quads, int order, String name) {
    super(Row.WIDTH, TupleMap.create(Order.ALL.get(0).name(), name), name);
    this.quads = quads;
    this.order = order;
    this.slots = Order.ALL.get(order).slots().stream().mapToInt(Integer::intValue).toArray();
  }

  /** What all orders belong to. */
  PackedQuads quads() {
    return quads;
  }

  /** The first order tells all of them. */
  @Override
  protected void performAdd(Tuple<NodeId> tuple) {
    if (order == 0) {
      quads.changes().add(numbers(tuple));
    }
  }

  @Override
  protected void performDelete(Tuple<NodeId> tuple) {
    if (order == 0) {
      quads.changes().remove(numbers(tuple));
    }
  }

  private static long[] numbers(Tuple<NodeId> quad) {
    long[] numbers = new long[Row.WIDTH];
    for (int i = 0; i < Row.WIDTH; i++) {
      numbers[i] = NodeNumber.of(quad.get(i));
    }
    return numbers;
  }

  @Override
  public void addAll(Collection<Tuple<NodeId>> tuples) {
    tuples.forEach(this::add);
  }

  @Override
  public void deleteAll(Collection<Tuple<NodeId>> tuples) {
    tuples.forEach(this::delete);
  }

  @Override
  protected Iterator<Tuple<NodeId>> performFind(Tuple<NodeId> pattern) {
    long[] prefix = new long[Row.WIDTH];
    int given = 0;
    int asked = 0;
    boolean leading = true;
    for (int i = 0; i < Row.WIDTH; i++) {
      NodeId id = pattern.get(slots[i]);
      if (NodeId.isAny(id)) {
        leading = false;
      } else {
        prefix[i] = NodeNumber.of(id);
        asked++;
        given += leading ? 1 : 0;
      }
    }
    if (given == Row.WIDTH) {
      return quads.state().contains(numbers(pattern))
          ? Iter.singletonIterator(pattern)
          : Iter.nullIterator();
    }
    Rows rows = quads.state().find(order, prefix, given);
    return new Found(rows, pattern, given < asked);
  }

  @Override
  public Iterator<Tuple<NodeId>> all() {
    NodeId any = NodeId.NodeIdAny;
    return performFind(TupleFactory.create4(any, any, any, any));
  }

  @Override
  public long size() {
    return quads.state().size();
  }

  @Override
  public boolean isEmpty() {
    return !all().hasNext();
  }

  @Override
  public void clear() {
    if (order == 0) {
      quads.changes().clear();
    }
  }

  @Override
  public void sync() {}

  @Override
  public void close() {}

  /** Rows as tuples of graph, subject, property and object. */
  private final class Found implements Iterator<Tuple<NodeId>> {
    private final Rows rows;
    private final Tuple<NodeId> pattern;
    private final boolean filtered;
    private final NodeId[] known = new NodeId[Row.WIDTH];
    private final NodeId[] ids = new NodeId[Row.WIDTH];
    private boolean looked;
    private boolean found;

    Found(Rows rows, Tuple<NodeId> pattern, boolean filtered) {
      this.rows = rows;
      this.pattern = pattern;
      this.filtered = filtered;
      for (int i = 0; i < Row.WIDTH; i++) {
        NodeId id = pattern.get(i);
        known[i] = NodeId.isAny(id) ? NodeId.NodeIdAny : id;
      }
    }

    @Override
    public boolean hasNext() {
      if (!looked) {
        found = advance();
        looked = true;
      }
      return found;
    }

    private boolean advance() {
      while (rows.next()) {
        fill();
        if (!filtered || fits()) {
          return true;
        }
      }
      return false;
    }

    private void fill() {
      for (int i = 0; i < Row.WIDTH; i++) {
        int slot = slots[i];
        boolean free = filtered || NodeId.isAny(known[slot]);
        ids[slot] = free ? NodeNumber.id(rows.get(i)) : known[slot];
      }
    }

    private boolean fits() {
      for (int i = 0; i < Row.WIDTH; i++) {
        if (!NodeId.isAny(known[i]) && !known[i].equals(ids[i])) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Tuple<NodeId> next() {
      if (!hasNext()) {
        throw new NoSuchElementException("No more quads for " + pattern);
      }
      looked = false;
      return TupleFactory.create4(ids[0], ids[1], ids[2], ids[3]);
    }
  }
}
