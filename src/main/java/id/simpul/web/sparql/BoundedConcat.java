package id.simpul.web.sparql;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT whose result keeps the bound: chains of it multiply a string eightfold a step. */
final class BoundedConcat extends ExprFunctionN {
  private final QueryRun run;

  BoundedConcat(ExprList args, QueryRun run) {
    super("concat", args);
    this.run = run;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    long length = 0;
    for (NodeValue arg : args) {
      length += arg.asString().length();
    }
    if (length > BoundedExpressions.STRING_LIMIT) {
      throw run.stopped(Problem.stringTooLong(BoundedExpressions.STRING_LIMIT));
    }
    return XSDFuncOp.strConcat(args);
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedConcat(newArgs, run);
  }
}
