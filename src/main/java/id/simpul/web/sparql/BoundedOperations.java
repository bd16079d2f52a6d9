package id.simpul.web.sparql;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcat;
import org.apache.jena.sparql.expr.aggregate.AggGroupConcatDistinct;
import org.apache.jena.sparql.expr.aggregate.Aggregator;

/** Refuses calls to other services wherever they hide, and bounds what groups collect. */
final class BoundedOperations extends TransformCopy {
  private final QueryRun run;

  BoundedOperations(QueryRun run) {
    this.run = run;
  }

  @Override
  public Op transform(OpService service, Op inner) {
    throw run.stopped(Problem.refused("SERVICE"));
  }

  @Override
  public Op transform(OpGroup group, Op inner) {
    return new OpGroup(
        inner, group.getGroupVars(), group.getAggregators().stream().map(this::bounded).toList());
  }

  private ExprAggregator bounded(ExprAggregator aggregator) {
    return new ExprAggregator(aggregator.getVar(), bounded(aggregator.getAggregator()));
  }

  private Aggregator bounded(Aggregator aggregator) {
    if (aggregator instanceof AggGroupConcat concat) {
      return new BoundedGroupConcat(concat.getExprList().get(0), concat.getSeparator(), false, run);
    }
    if (aggregator instanceof AggGroupConcatDistinct concat) {
      return new BoundedGroupConcat(concat.getExprList().get(0), concat.getSeparator(), true, run);
    }
    return aggregator;
  }
}
