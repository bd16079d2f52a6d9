package id.simpul.web.sparql;

import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/**
 * Rewrites a query's expressions so that none can outgrow the limits in one step, where a time-out
 * does not look: strings keep a bound, regular expressions look at the clock, functions outside
 * SPARQL are refused.
 */
final class BoundedExpressions extends ExprTransformCopy {
  static final int STRING_LIMIT = 1_000_000;

  private static final Set<String> ALLOWED_NAMESPACES =
      Set.of("http://www.w3.org/2001/XMLSchema#", "http://www.w3.org/2005/xpath-functions/math#");

  private final QueryRun run;

  private BoundedExpressions(QueryRun run) {
    this.run = run;
  }

  static Op rewrite(Op op, QueryRun run) {
    return Transformer.transform(new BoundedOperations(run), new BoundedExpressions(run), op);
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_StrConcat) {
      return new BoundedConcat(args, run);
    }
    if (function instanceof E_Regex) {
      return new BoundedRegex(args, run);
    }
    if (function instanceof E_StrReplace) {
      return new BoundedReplace(args, run);
    }
    if (function instanceof E_Function named && !allowed(named.getFunctionIRI())) {
      throw run.stopped(Problem.refused(named.getFunctionIRI()));
    }
    return super.transform(function, args);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr arg) {
    return function instanceof E_StrEncodeForURI
        ? new BoundedEncode(arg, run)
        : super.transform(function, arg);
  }

  private static boolean allowed(String iri) {
    return ALLOWED_NAMESPACES.stream().anyMatch(iri::startsWith);
  }
}
