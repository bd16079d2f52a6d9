package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIterConcat;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.iterator.QueryIterSort;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * A row with the values it is sorted by, each worked out once and not at every comparison. The
 * order is that of Jena's own sort.
 */
final class KeyedRow implements Comparable<KeyedRow> {
  /** Rows that are sorted in memory where the context names no number. */
  private static final long MOST_ROWS = 1_000_000;

  private final Binding row;
  private final @Nullable NodeValue[] values;
  private final Order order;

  /** Which values go down, and whether rows of equal values are put in an order of their own. */
  private record Order(boolean[] descending, boolean whole) {}

  private KeyedRow(Binding row, @Nullable NodeValue[] values, Order order) {
    this.row = row;
    this.values = values;
    this.order = order;
  }

  @Override
  public int compareTo(KeyedRow other) {
    int found = compareKeys(other);
    return found != 0 || !order.whole()
        ? found
        : BindingComparator.compareBindingsSyntactic(row, other.row);
  }

  private int compareKeys(KeyedRow other) {
    for (int i = 0; i < values.length; i++) {
      if (values[i] != other.values[i]) {
        int found = BindingComparator.compareNodesRaw(values[i], other.values[i]);
        if (found != 0) {
          return order.descending()[i] ? -found : found;
        }
      }
    }
    return 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyedRow keyed && row.equals(keyed.row);
  }

  @Override
  public int hashCode() {
    return row.hashCode();
  }

  /**
   * The rows in order, beginning when the first is asked for.
   *
   * @param whole whether rows of equal keys are put in Jena's order, or in any
   */
  static QueryIterator sorted(
      QueryIterator rows, List<SortCondition> keys, boolean whole, ExecutionContext context) {
    return new Sorted(new Rows(rows, keys, whole, context), context);
  }

  /** Stops a sort on disk in the middle too, where nobody asks for the next row. */
  private static final class Sorted extends QueryIterPlainWrapper {
    private final Rows rows;

    Sorted(Rows rows, ExecutionContext context) {
      super(rows, context);
      this.rows = rows;
    }

    @Override
    protected void requestCancel() {
      super.requestCancel();
      rows.cancel();
    }
  }

  /**
   * Gives the next of what is left, so that who wants few rows does not pay for the order of all.
   */
  private static final class Rows implements Iterator<Binding> {
    private final QueryIterator rows;
    private final List<SortCondition> keys;
    private final boolean whole;
    private final ExecutionContext context;
    private @Nullable PriorityQueue<KeyedRow> left;
    private volatile @Nullable QueryIterator spilled;

    Rows(QueryIterator rows, List<SortCondition> keys, boolean whole, ExecutionContext context) {
      this.rows = rows;
      this.keys = keys;
      this.whole = whole;
      this.context = context;
    }

    void cancel() {
      QueryIterator onDisk = spilled;
      if (onDisk != null) {
        onDisk.cancel();
      }
    }

    private void read() {
      long most = context.getContext().getLong(ARQ.spillToDiskThreshold, MOST_ROWS);
      boolean[] descending = new boolean[keys.size()];
      for (int i = 0; i < descending.length; i++) {
        descending[i] = keys.get(i).getDirection() == Query.ORDER_DESCENDING;
      }
      Order order = new Order(descending, whole);
      List<KeyedRow> read = new ArrayList<>();
      while (rows.hasNext()) {
        if (read.size() >= most) {
          spill(read);
          return;
        }
        Binding row = rows.next();
        read.add(new KeyedRow(row, values(row), order));
      }
      left = new PriorityQueue<>(read);
    }

    private void spill(List<KeyedRow> read) {
      QueryIterConcat all = new QueryIterConcat(context);
      all.add(QueryIterPlainWrapper.create(read.stream().map(k -> k.row).iterator(), context));
      all.add(rows);
      spilled = new QueryIterSort(all, keys, context);
      left = new PriorityQueue<>();
    }

    private @Nullable NodeValue[] values(Binding row) {
      NodeValue[] values = new NodeValue[keys.size()];
      for (int i = 0; i < values.length; i++) {
        Expr expression = keys.get(i).getExpression();
        values[i] = ExprLib.evalOrNull(expression, row, context);
      }
      return values;
    }

    @Override
    public boolean hasNext() {
      if (left == null) {
        read();
      }
      QueryIterator onDisk = spilled;
      return onDisk != null ? onDisk.hasNext() : left != null && !left.isEmpty();
    }

    @Override
    public Binding next() {
      if (!hasNext() || left == null) {
        throw new NoSuchElementException();
      }
      QueryIterator onDisk = spilled;
      return onDisk != null ? onDisk.next() : left.remove().row;
    }
  }
}
