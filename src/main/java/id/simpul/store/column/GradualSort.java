package id.simpul.store.column;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprLib;
import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/**
 * Sorts rows of which the first part of a pattern tells the first keys: that part is sorted alone,
 * and the rest of the pattern is asked for rows of equal first keys at a time. Who wants fifty rows
 * does not wait for the names of all others.
 */
final class GradualSort extends QueryIter1 {
  private final List<SortCondition> keys;
  private final List<SortCondition> first;
  private final UnaryOperator<QueryIterator> rest;
  private @Nullable Binding ahead;
  private @Nullable QueryIterator group;

  /**
   * @param part rows of the first part
   * @param keys all keys
   * @param known how many of them the first part tells
   * @param rest gives the rows of the whole for some of the first part
   */
  GradualSort(
      QueryIterator part,
      List<SortCondition> keys,
      int known,
      UnaryOperator<QueryIterator> rest,
      ExecutionContext context) {
    super(KeyedRow.sorted(part, keys.subList(0, known), false, context), context);
    this.keys = keys;
    this.first = keys.subList(0, known);
    this.rest = rest;
  }

  @Override
  protected boolean hasNextBinding() {
    while (group == null || !group.hasNext()) {
      if (group != null) {
        group.close();
        group = null;
      }
      List<Binding> rows = nextGroup();
      if (rows.isEmpty()) {
        return false;
      }
      QueryIterator whole =
          rest.apply(QueryIterPlainWrapper.create(rows.iterator(), getExecContext()));
      group = KeyedRow.sorted(whole, keys, true, getExecContext());
    }
    return true;
  }

  private List<Binding> nextGroup() {
    List<Binding> rows = new ArrayList<>();
    Binding next = ahead != null ? ahead : read();
    ahead = null;
    while (next != null) {
      rows.add(next);
      Binding after = read();
      if (after == null || !isSame(next, after)) {
        ahead = after;
        break;
      }
      next = after;
    }
    return rows;
  }

  private boolean isSame(Binding one, Binding other) {
    for (SortCondition key : first) {
      NodeValue a = ExprLib.evalOrNull(key.getExpression(), one, getExecContext());
      NodeValue b = ExprLib.evalOrNull(key.getExpression(), other, getExecContext());
      if (BindingComparator.compareNodesRaw(a, b) != 0) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Binding read() {
    return getInput().hasNext() ? getInput().next() : null;
  }

  @Override
  protected Binding moveToNextBinding() {
    if (!hasNextBinding() || group == null) {
      throw new NoSuchElementException();
    }
    return group.next();
  }

  @Override
  protected void requestSubCancel() {
    if (group != null) {
      group.cancel();
    }
  }

  @Override
  protected void closeSubIterator() {
    if (group != null) {
      group.close();
    }
  }
}
