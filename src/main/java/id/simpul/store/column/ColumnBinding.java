package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBase;
import org.jspecify.annotations.Nullable;

/** Variables bound to numbers of nodes; the node is looked up when somebody wants it. */
final class ColumnBinding extends BindingBase {
  private final Held held;
  private final Var[] vars;
  private final long[] numbers;

  /**
   * @param numbers one for each variable, {@link Held#UNBOUND} where it is not bound here
   */
  ColumnBinding(Binding parent, Held held, Var[] vars, long[] numbers) {
    super(parent);
    this.held = held;
    this.vars = vars;
    this.numbers = numbers;
  }

  boolean isOf(Held other) {
    return held.table() == other.table();
  }

  @Nullable Binding before() {
    return parent;
  }

  long number(Var var) {
    for (int i = 0; i < vars.length; i++) {
      // Comparing names is several times faster than comparing variables as nodes.
      if (vars[i] == var || vars[i].getVarName().equals(var.getVarName())) {
        return numbers[i];
      }
    }
    return Held.UNBOUND;
  }

  @Override
  protected Iterator<Var> vars1() {
    List<Var> bound = new ArrayList<>(vars.length);
    for (int i = 0; i < vars.length; i++) {
      if (numbers[i] != Held.UNBOUND) {
        bound.add(vars[i]);
      }
    }
    return bound.iterator();
  }

  @Override
  protected int size1() {
    int size = 0;
    for (long number : numbers) {
      size += number == Held.UNBOUND ? 0 : 1;
    }
    return size;
  }

  @Override
  protected boolean isEmpty1() {
    return size1() == 0;
  }

  @Override
  protected boolean contains1(Var var) {
    return number(var) != Held.UNBOUND;
  }

  @Override
  protected @Nullable Node get1(Var var) {
    long number = number(var);
    return number == Held.UNBOUND ? null : held.node(number);
  }

  @Override
  protected Binding detachWithNewParent(Binding newParent) {
    return new ColumnBinding(newParent, held, vars, numbers);
  }
}
