package id.simpul.web.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.expr.aggregate.AccumulatorExpr;
import org.apache.jena.sparql.expr.aggregate.Aggregator;
import org.apache.jena.sparql.expr.aggregate.AggregatorBase;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.graph.NodeConst;
import org.jspecify.annotations.Nullable;

/** GROUP_CONCAT whose result keeps the bound. */
final class BoundedGroupConcat extends AggregatorBase {
  private final @Nullable String separator;
  private final QueryRun run;

  BoundedGroupConcat(Expr expr, @Nullable String separator, boolean distinct, QueryRun run) {
    super("GROUP_CONCAT", distinct, expr);
    this.separator = separator;
    this.run = run;
  }

  @Override
  public Aggregator copy(ExprList expressions) {
    return new BoundedGroupConcat(expressions.get(0), separator, isDistinct, run);
  }

  @Override
  public Accumulator createAccumulator() {
    return new Joined();
  }

  @Override
  public Node getValueEmpty() {
    return NodeConst.emptyString;
  }

  @Override
  public int hashCode() {
    return getExprList().hashCode();
  }

  @Override
  public boolean equals(Aggregator other, boolean bySyntax) {
    return other instanceof BoundedGroupConcat that
        && isDistinct == that.isDistinct
        && java.util.Objects.equals(separator, that.separator)
        && getExpr().equals(that.getExpr(), bySyntax);
  }

  private final class Joined extends AccumulatorExpr {
    private final StringBuilder text = new StringBuilder();
    private boolean first = true;

    Joined() {
      super(getExpr(), isDistinct);
    }

    @Override
    protected void accumulate(NodeValue value, Binding binding, FunctionEnv env) {
      if (!first) {
        text.append(separator == null ? " " : separator);
      }
      first = false;
      text.append(value.asString());
      if (text.length() > BoundedExpressions.STRING_LIMIT) {
        throw run.stopped(Problem.stringTooLong(BoundedExpressions.STRING_LIMIT));
      }
    }

    @Override
    protected void accumulateError(Binding binding, FunctionEnv env) {}

    @Override
    protected NodeValue getAccValue() {
      return NodeValue.makeString(text.toString());
    }
  }
}
