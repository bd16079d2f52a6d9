package id.simpul.web.sparql;

import id.simpul.model.SimpulException;
import java.util.Iterator;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;

/**
 * Fuseki's query operation within the limits: what goes wrong is noted on the {@link QueryRun},
 * from which {@link SparqlGuard} answers.
 */
final class GuardedQuery extends SPARQL_QueryDataset {

  private static QueryRun run(HttpAction action) {
    return (QueryRun) action.getRequest().getAttribute(QueryRun.ATTRIBUTE);
  }

  @Override
  protected void execute(String text, HttpAction action) {
    QueryRun run = run(action);
    try {
      SafeQuery.parse(text, run);
      super.execute(text, action);
    } catch (QueryStopped e) {
      end(run, e.problem());
    } catch (QueryCancelledException e) {
      end(run, run.timeout());
    } catch (SimpulException e) {
      end(run, Problem.store(e));
    } catch (QueryParseException e) {
      end(run, Problem.invalid(e));
    } catch (QueryException e) {
      end(run, Problem.failed(String.valueOf(e.getMessage())));
    } catch (NullPointerException e) {
      // Jena's sort trips over its own memory when it is stopped while it writes to disk.
      Problem stopped = run.problem();
      if (stopped == null) {
        throw e;
      }
      end(run, stopped);
    }
  }

  // Fuseki's own error keeps its log to one line; what the caller reads is the noted problem.
  private static void end(QueryRun run, Problem problem) {
    run.note(problem);
    ServletOps.error(problem.status(), problem.id().slug());
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
    QueryRun run = run(action);
    QueryExec exec =
        QueryExec.newBuilder()
            .dataset(dataset)
            .query(query)
            .context(SafeQuery.context(action.getContext(), run))
            .build();
    run.watch(exec);
    return exec;
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec exec, Query query, String queryForLog) {
    QueryRun run = run(action);
    if (query.isSelectType()) {
      return new QueryExecResult(new CountedRows(exec.select(), run));
    }
    if (query.isAskType()) {
      return new QueryExecResult(exec.ask());
    }
    if (query.isConstructQuad()) {
      return new QueryExecResult(quads(exec.constructQuads(), run));
    }
    if (query.isConstructType() || query.isDescribeType()) {
      Graph graph = new CountedGraph(run);
      return new QueryExecResult(
          query.isDescribeType() ? exec.describe(graph) : exec.construct(graph));
    }
    throw run.stopped(Problem.refused("JSON"));
  }

  private static DatasetGraph quads(
      Iterator<org.apache.jena.sparql.core.Quad> quads, QueryRun run) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    long count = 0;
    while (quads.hasNext()) {
      dataset.add(quads.next());
      if (++count > run.limits().triples()) {
        throw run.stopped(Problem.tooManyRows(run.limits().triples()));
      }
    }
    return dataset;
  }
}
