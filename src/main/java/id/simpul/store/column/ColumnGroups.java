package id.simpul.store.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.iterator.IteratorDelayedInitialization;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterGroup;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.expr.ExprAggregator;

/** Groups matches by the numbers of their nodes, without making a row of each match. */
final class ColumnGroups extends IteratorDelayedInitialization<Binding> {
  /** Numbers by which matches are one group. */
  private record Key(long[] numbers, int hash) {
    static Key of(long[] numbers) {
      return new Key(numbers, Arrays.hashCode(numbers));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(numbers, key.numbers);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }

  private final OpGroup op;
  private final ColumnMatches.Matcher matcher;
  private final QueryIterator input;
  private final ExecutionContext context;
  private final Var[] vars;
  private final int[] keys;
  private final List<Total.Kind> totals;

  private ColumnGroups(
      OpGroup op,
      ColumnMatches.Matcher matcher,
      QueryIterator input,
      ExecutionContext context,
      List<Total.Kind> totals) {
    this.op = op;
    this.matcher = matcher;
    this.input = input;
    this.context = context;
    this.vars = op.getGroupVars().getVars().toArray(Var[]::new);
    this.keys = Arrays.stream(vars).mapToInt(matcher.slots()::find).toArray();
    this.totals = totals;
  }

  /** Nothing where it groups by more than variables of the patterns, or adds up in other ways. */
  static Optional<QueryIterator> of(
      OpGroup op, ColumnMatches.Matcher matcher, QueryIterator input, ExecutionContext context) {
    Slots slots = matcher.slots();
    boolean plain =
        op.getGroupVars().getExprs().isEmpty()
            && !op.getGroupVars().isEmpty()
            && op.getGroupVars().getVars().stream().allMatch(v -> slots.find(v) >= 0);
    List<Total.Kind> totals = new ArrayList<>();
    for (ExprAggregator aggregator : op.getAggregators()) {
      Total.kind(aggregator.getAggregator(), slots).ifPresent(totals::add);
    }
    if (!plain || totals.size() != op.getAggregators().size()) {
      return Optional.empty();
    }
    return Optional.of(
        QueryIterPlainWrapper.create(
            new ColumnGroups(op, matcher, input, context, totals), context));
  }

  @Override
  protected Iterator<Binding> initializeIterator() {
    Map<Key, Total[]> groups = new HashMap<>();
    while (input.hasNext()) {
      matcher.slots().begin(input.next());
      matcher.run().start();
      while (matcher.run().next()) {
        add(groups);
      }
    }
    if (groups.isEmpty()) {
      return new QueryIterGroup(
          QueryIterNullIterator.create(context), op.getGroupVars(), op.getAggregators(), context);
    }
    return groups.entrySet().stream().map(g -> row(g.getKey(), g.getValue())).iterator();
  }

  private void add(Map<Key, Total[]> groups) {
    long[] values = matcher.slots().values;
    long[] numbers = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      numbers[i] = values[keys[i]];
    }
    Key key = Key.of(numbers);
    Total[] of = groups.get(key);
    if (of == null) {
      of = totals.stream().map(Total.Kind::begin).toArray(Total[]::new);
      groups.put(key, of);
    }
    for (Total total : of) {
      total.add(values);
    }
  }

  private Binding row(Key key, Total[] of) {
    Binding named =
        new ColumnBinding(Binding.noParent, matcher.slots().held(), vars, key.numbers());
    BindingBuilder row = Binding.builder(named);
    for (int i = 0; i < of.length; i++) {
      Node value = of[i].value();
      if (value != null) {
        row.add(op.getAggregators().get(i).getVar(), value);
      }
    }
    return row.build();
  }
}
