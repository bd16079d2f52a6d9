package id.simpul.web.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE whose result keeps the bound and whose search ends when its query's time is up. */
final class BoundedReplace extends ExprFunctionN {
  private final QueryRun run;

  BoundedReplace(ExprList args, QueryRun run) {
    super("replace", args);
    this.run = run;
  }

  @Override
  public NodeValue eval(List<NodeValue> args) {
    Node node = NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(0));
    String text = node.getLiteralLexicalForm();
    String flags = args.size() > 3 ? args.get(3).getString() : null;
    Pattern pattern = RegexEngine.makePattern("REPLACE", args.get(1).getString(), flags);
    String replaced = replace(text, pattern, args.get(2).getString());
    return NodeValue.makeNode(
        node.getLiteralLanguage().isEmpty()
            ? NodeFactory.createLiteralString(replaced)
            : NodeFactory.createLiteralLang(replaced, node.getLiteralLanguage()));
  }

  private String replace(String text, Pattern pattern, String replacement) {
    StringBuilder out = new StringBuilder();
    Matcher matcher = pattern.matcher(new TimedText(text, run));
    try {
      while (matcher.find()) {
        matcher.appendReplacement(out, replacement);
        if (out.length() > BoundedExpressions.STRING_LIMIT) {
          throw run.stopped(Problem.stringTooLong(BoundedExpressions.STRING_LIMIT));
        }
      }
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("REPLACE: bad replacement '" + replacement + "'");
    } catch (StackOverflowError e) {
      throw new ExprEvalException("REPLACE: pattern too deep for this text");
    }
    return matcher.appendTail(out).toString();
  }

  @Override
  public Expr copy(ExprList newArgs) {
    return new BoundedReplace(newArgs, run);
  }
}
