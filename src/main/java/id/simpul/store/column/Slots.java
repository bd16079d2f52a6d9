package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** What the variables of a pattern are bound to while it is matched. */
final class Slots {
  private static final int STEPS_BETWEEN_LOOKS = 4_096;

  private final Held held;
  private final @Nullable AtomicBoolean cancelled;
  private final List<Var> names = new ArrayList<>();
  private Var[] vars = new Var[0];
  private boolean[] given = new boolean[0];
  private Binding parent = Binding.noParent;
  private int steps;

  /** By slot; public to the matchers, which change it all the time. */
  long[] values = new long[0];

  Slots(Held held, ExecutionContext context) {
    this.held = held;
    this.cancelled = context.getCancelSignal();
  }

  int slot(Var var) {
    int known = names.indexOf(var);
    if (known >= 0) {
      return known;
    }
    names.add(var);
    return names.size() - 1;
  }

  /** The slot of a variable; negative where no pattern names it. */
  int find(Var var) {
    return names.indexOf(var);
  }

  Held held() {
    return held;
  }

  /** To be called when all variables are known. */
  void ready() {
    vars = names.toArray(Var[]::new);
    values = new long[vars.length];
    given = new boolean[vars.length];
  }

  /** Begins with what is bound already. */
  void begin(Binding binding) {
    parent = binding;
    for (int i = 0; i < vars.length; i++) {
      long number = number(binding, vars[i]);
      given[i] = number != Held.UNBOUND;
      values[i] = number;
    }
  }

  private long number(Binding binding, Var var) {
    Binding now = binding;
    while (now instanceof ColumnBinding row && row.isOf(held)) {
      long number = row.number(var);
      if (number != Held.UNBOUND) {
        return number;
      }
      now = row.before();
      if (now == null) {
        return Held.UNBOUND;
      }
    }
    Node node = now.get(var);
    return node == null ? Held.UNBOUND : held.number(node);
  }

  /** What is bound now. */
  Binding binding() {
    long[] found = Arrays.copyOf(values, values.length);
    for (int i = 0; i < found.length; i++) {
      if (given[i]) {
        found[i] = Held.UNBOUND;
      }
    }
    return new ColumnBinding(parent, held, vars, found);
  }

  /** To be called at each step of a search, so that a query that was stopped ends. */
  void step() {
    if (++steps % STEPS_BETWEEN_LOOKS == 0 && cancelled != null && cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
