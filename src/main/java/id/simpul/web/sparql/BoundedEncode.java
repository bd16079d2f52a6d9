package id.simpul.web.sparql;

import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** ENCODE_FOR_URI whose result keeps the bound: nested, it triples a string each time. */
final class BoundedEncode extends ExprFunction1 {
  private final QueryRun run;

  BoundedEncode(Expr arg, QueryRun run) {
    super(arg, "encode_for_uri");
    this.run = run;
  }

  @Override
  public NodeValue eval(NodeValue value) {
    if (value.asString().length() > BoundedExpressions.STRING_LIMIT / 3) {
      throw run.stopped(Problem.stringTooLong(BoundedExpressions.STRING_LIMIT));
    }
    return XSDFuncOp.strEncodeForURI(value);
  }

  @Override
  public Expr copy(Expr arg) {
    return new BoundedEncode(arg, run);
  }
}
