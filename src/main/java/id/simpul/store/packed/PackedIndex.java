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

  PackedIndex(PackedQuads quads, int order) {
    this(quads, order, Order.ALL.get(order).name());
  }

  private PackedIndex(PackedQuads quads, int order, String name) {
    super(Row.WIDTH, TupleMap.create(Order.ALL.get(0).name(), name), name);
    this.quads = quads;
    this.order = order;
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

  static long[] numbers(Tuple<NodeId> quad) {
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
    State state = quads.state();
    Asked asked = Asked.of(pattern, order);
    if (asked.given() == Row.WIDTH) {
      return state.contains(numbers(pattern))
          ? Iter.singletonIterator(pattern)
          : Iter.nullIterator();
    }
    Asked best = asked.given() < asked.bound() ? best(state, pattern, asked) : asked;
    return new Found(state.find(best.order(), best.prefix(), best.given()), pattern, best);
  }

  /**
   * The order in which the fewest rows have to be gone through: none begins with graph and
   * property, and a graph may hold much or little.
   */
  private static Asked best(State state, Tuple<NodeId> pattern, Asked first) {
    Asked best = first;
    long least = state.estimate(first.order(), first.prefix(), first.given());
    for (int other = 0; other < Order.ALL.size(); other++) {
      Asked asked = Asked.of(pattern, other);
      if (other != first.order() && asked.given() > 0) {
        long rows = state.estimate(other, asked.prefix(), asked.given());
        if (rows < least) {
          best = asked;
          least = rows;
        }
      }
    }
    return best;
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

  /**
   * How a pattern is asked for in an order.
   *
   * @param given how many numbers a row has to begin with
   * @param bound how many the pattern names
   */
  private record Asked(int order, long[] prefix, int given, int bound) {
    static Asked of(Tuple<NodeId> pattern, int order) {
      long[] prefix = new long[Row.WIDTH];
      int given = 0;
      int bound = 0;
      for (int i = 0; i < Row.WIDTH; i++) {
        NodeId id = pattern.get(Order.ALL.get(order).slot(i));
        if (!NodeId.isAny(id)) {
          prefix[i] = NodeNumber.of(id);
          given += given == i ? 1 : 0;
          bound++;
        }
      }
      return new Asked(order, prefix, given, bound);
    }
  }

  /** Rows as tuples of graph, subject, property and object. */
  private static final class Found implements Iterator<Tuple<NodeId>> {
    private final Rows rows;
    private final Order order;
    private final Tuple<NodeId> pattern;
    private final NodeId[] known = new NodeId[Row.WIDTH];
    private final NodeId[] ids = new NodeId[Row.WIDTH];
    private final long[] wanted;
    private final boolean filtered;
    private boolean looked;
    private boolean found;

    Found(Rows rows, Tuple<NodeId> pattern, Asked asked) {
      this.rows = rows;
      this.order = Order.ALL.get(asked.order());
      this.pattern = pattern;
      this.wanted = asked.prefix();
      this.filtered = asked.given() < asked.bound();
      for (int i = 0; i < Row.WIDTH; i++) {
        known[i] = pattern.get(order.slot(i));
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
        if (!filtered || fits()) {
          return true;
        }
      }
      return false;
    }

    private boolean fits() {
      for (int i = 0; i < Row.WIDTH; i++) {
        if (!NodeId.isAny(known[i]) && rows.get(i) != wanted[i]) {
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
      for (int i = 0; i < Row.WIDTH; i++) {
        boolean free = NodeId.isAny(known[i]);
        ids[order.slot(i)] = free ? NodeNumber.id(rows.get(i)) : known[i];
      }
      return TupleFactory.create4(ids[0], ids[1], ids[2], ids[3]);
    }
  }
}
