package id.simpul.web.sparql;

import id.simpul.search.graph.SearchFunction;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.util.Context;

/** Parses a stranger's query and prepares the context in which it may run. */
final class SafeQuery {
  /** How many rows a sort or distinct holds in memory before it goes on in a temporary file. */
  private static final long SPILL_AFTER_ROWS = 50_000;

  private SafeQuery() {}

  /**
   * The query as parsed.
   *
   * @throws QueryStopped where it is too long, cannot be parsed or asks for what is refused
   */
  static Query parse(String text, QueryRun run) {
    int limit = run.limits().queryLength();
    if (text.length() > limit) {
      throw run.stopped(Problem.queryTooLong(text.length(), limit));
    }
    if (text.isBlank()) {
      throw run.stopped(Problem.missingQuery());
    }
    Query query;
    try {
      query = QueryFactory.create(text, "https://w3id.org/simpul/", Syntax.syntaxARQ);
    } catch (QueryParseException e) {
      throw run.stopped(Problem.invalid(e));
    }
    refuseService(query, run);
    return query;
  }

  private static void refuseService(Query query, QueryRun run) {
    if (query.getQueryPattern() == null) {
      return;
    }
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementService service) {
            throw run.stopped(Problem.refused("SERVICE"));
          }
        });
  }

  /** {@code given} with the time limit, no way out of the dataset, and bounded expressions. */
  static Context context(Context given, QueryRun run) {
    Context context = given.copy();
    long millis = run.limits().timeout().toMillis();
    context.set(ARQ.queryTimeout, millis + "," + millis);
    context.set(ARQ.httpServiceAllowed, false);
    context.set(ARQ.enablePropertyFunctions, true);
    SearchFunction.allowAlone(context);
    context.set(ARQ.spillToDiskThreshold, SPILL_AFTER_ROWS);
    RewriteFactory optimizer =
        c ->
            op ->
                Optimize.stdOptimizationFactory
                    .create(c)
                    .rewrite(BoundedExpressions.rewrite(op, run));
    context.set(ARQConstants.sysOptimizerFactory, optimizer);
    return context;
  }
}
