package id.simpul.store.column;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.AggCount;
import org.apache.jena.sparql.expr.aggregate.AggCountVar;
import org.apache.jena.sparql.expr.aggregate.AggCountVarDistinct;
import org.apache.jena.sparql.expr.aggregate.AggMax;
import org.apache.jena.sparql.expr.aggregate.AggMin;
import org.apache.jena.sparql.expr.aggregate.AggSum;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.jspecify.annotations.Nullable;

/** What is counted, added up or picked of a group, as Jena's own aggregates do it. */
abstract class Total {
  /** Makes a total for each group. */
  interface Kind {
    Total begin();
  }

  /** Takes a match. */
  abstract void add(long[] values);

  /** What comes out; null where Jena would leave it unbound. */
  abstract @Nullable Node value();

  /** Nothing for aggregates of other kinds, or over more than a variable. */
  static Optional<Kind> kind(Aggregator aggregator, Slots slots) {
    if (aggregator instanceof AggCount) {
      return Optional.of(() -> new Count(-1));
    }
    if (aggregator.getExprList() == null || aggregator.getExprList().size() != 1) {
      return Optional.empty();
    }
    Expr of = aggregator.getExprList().get(0);
    int slot = of.isVariable() ? slots.find(of.asVar()) : -1;
    return slot < 0 ? Optional.empty() : kind(aggregator, slot, slots.held());
  }

  private static Optional<Kind> kind(Aggregator aggregator, int slot, Held held) {
    Map<Long, NodeValue> known = new HashMap<>();
    LongFunction<NodeValue> values =
        number -> known.computeIfAbsent(number, n -> NodeValue.makeNode(held.node(n)));
    if (aggregator instanceof AggCountVar) {
      return Optional.of(() -> new Count(slot));
    }
    if (aggregator instanceof AggCountVarDistinct) {
      return Optional.of(() -> new Different(slot));
    }
    if (aggregator instanceof AggSum) {
      return Optional.of(() -> new Sum(slot, values));
    }
    if (aggregator instanceof AggMax) {
      return Optional.of(() -> new Extreme(slot, values, Expr.CMP_GREATER));
    }
    return aggregator instanceof AggMin
        ? Optional.of(() -> new Extreme(slot, values, Expr.CMP_LESS))
        : Optional.empty();
  }

  private static final class Count extends Total {
    private final int slot;
    private long count;

    Count(int slot) {
      this.slot = slot;
    }

    @Override
    void add(long[] values) {
      if (slot < 0 || values[slot] != Held.UNBOUND) {
        count++;
      }
    }

    @Override
    Node value() {
      return NodeValue.makeInteger(count).asNode();
    }
  }

  private static final class Different extends Total {
    private final int slot;
    private final Set<Long> seen = new HashSet<>();

    Different(int slot) {
      this.slot = slot;
    }

    @Override
    void add(long[] values) {
      if (values[slot] != Held.UNBOUND) {
        seen.add(values[slot]);
      }
    }

    @Override
    Node value() {
      return NodeValue.makeInteger(seen.size()).asNode();
    }
  }

  private static final class Sum extends Total {
    private final int slot;
    private final LongFunction<NodeValue> values;
    private NodeValue sum = NodeValue.nvZERO;
    private boolean failed;

    Sum(int slot, LongFunction<NodeValue> values) {
      this.slot = slot;
      this.values = values;
    }

    @Override
    void add(long[] numbers) {
      NodeValue value = numbers[slot] == Held.UNBOUND ? null : values.apply(numbers[slot]);
      if (value == null || !value.isNumber()) {
        failed = true;
      } else {
        sum = XSDFuncOp.numAdd(sum, value);
      }
    }

    @Override
    @Nullable Node value() {
      return failed ? null : sum.asNode();
    }
  }

  private static final class Extreme extends Total {
    private static final int LENGTH_OF_A_DAY = 10;

    private final int slot;
    private final LongFunction<NodeValue> values;
    private final int wanted;
    private long best = Held.UNBOUND;
    private boolean failed;

    Extreme(int slot, LongFunction<NodeValue> values, int wanted) {
      this.slot = slot;
      this.values = values;
      this.wanted = wanted;
    }

    @Override
    void add(long[] numbers) {
      long number = numbers[slot];
      if (number == Held.UNBOUND) {
        failed = true;
      } else if (best == Held.UNBOUND || number != best && compare(number, best) == wanted) {
        best = number;
      }
    }

    private int compare(long one, long other) {
      NodeValue a = values.apply(one);
      NodeValue b = values.apply(other);
      if (isDay(a) && isDay(b)) {
        return Integer.signum(a.asUnquotedString().compareTo(b.asUnquotedString()));
      }
      return NodeValue.compareAlways(a, b);
    }

    /** Days without a zone are in the order of their texts. */
    private static boolean isDay(NodeValue value) {
      Node node = value.asNode();
      return node.isLiteral()
          && XSDDatatype.XSDdate.equals(node.getLiteralDatatype())
          && node.getLiteralLexicalForm().length() == LENGTH_OF_A_DAY;
    }

    @Override
    @Nullable Node value() {
      return failed || best == Held.UNBOUND ? null : values.apply(best).asNode();
    }
  }
}
