package id.simpul.web.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/** REGEX that ends when its query's time is up. */
final class BoundedRegex extends ExprFunctionN {
  private final QueryRun run;
  private @Nullable String compiledFrom;
  private @Nullable Pattern compiled;

  BoundedRegex(ExprList args, QueryRun run) {
    super("regex", args);
    this.run = run;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    String text =
        NodeValueOps.checkAndGetStringLiteral("REGEX", args.get(0)).getLiteralLexicalForm();
    Pattern pattern = pattern(args.get(1), args.size() > 2 ? args.get(2) : null);
    try {
      return NodeValue.booleanReturn(pattern.matcher(new TimedText(text, run)).find());
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REGEX: pattern too deep for this text");
    }
  }

  private Pattern pattern(NodeValue source, @Nullable NodeValue flags) {
    String given = source.getString();
    String marks = flags == null ? "" : flags.getString();
    String key = marks + '/' + given;
    Pattern known = compiled;
    if (known != null && key.equals(compiledFrom)) {
      return known;
    }
    Pattern fresh = RegexEngine.makePattern("REGEX", given, marks.isEmpty() ? null : marks);
    compiled = fresh;
    compiledFrom = key;
    return fresh;
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedRegex(newArgs, run);
  }
}
