package id.simpul.web.sparql;

import id.simpul.model.SimpulException;
import id.simpul.query.Cell;
import id.simpul.query.Column;
import id.simpul.query.Labels;
import id.simpul.query.ResultTable;
import id.simpul.store.QuadStore;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/** Runs a stranger's query for a page of ours, through the same gate as the endpoint. */
public final class GuardedRunner {
  private final QuadStore store;
  private final QueryGate gate;

  public GuardedRunner(QuadStore store, QueryGate gate) {
    this.store = store;
    this.gate = gate;
  }

  /**
   * The first rows of the answer; graphs as subject, predicate, object.
   *
   * @param text the query
   * @param most how many rows are read
   * @throws QueryStopped with what to tell where there is no answer
   */
  public ResultTable run(String text, int most) {
    QueryRun run = gate.enter();
    try {
      Query query = SafeQuery.parse(text, run);
      return store.read(dataset -> run(dataset, query, run, most));
    } catch (QueryCancelledException e) {
      throw run.stopped(run.timeout());
    } catch (SimpulException e) {
      throw run.stopped(Problem.store(e));
    } catch (QueryException e) {
      throw run.stopped(Problem.failed(String.valueOf(e.getMessage())));
    } finally {
      gate.leave(run);
    }
  }

  private static ResultTable run(DatasetGraph dataset, Query query, QueryRun run, int most) {
    Context context = SafeQuery.context(dataset.getContext(), run);
    try (QueryExec exec =
        QueryExec.newBuilder().dataset(dataset).query(query).context(context).build()) {
      run.watch(exec);
      if (query.isSelectType()) {
        return rows(new CountedRows(exec.select(), run), most);
      }
      if (query.isAskType()) {
        String answer = Boolean.toString(exec.ask());
        return table(List.of("answer"), List.of(List.of(Cell.text(answer))));
      }
      return triples(
          query.isConstructType() ? exec.constructTriples() : exec.describeTriples(), run, most);
    }
  }

  private static ResultTable rows(RowSet rows, int most) {
    List<List<Cell>> cells = new ArrayList<>();
    List<Var> variables = rows.getResultVars();
    while (cells.size() < most && rows.hasNext()) {
      var row = rows.next();
      cells.add(variables.stream().map(v -> cell(row.get(v))).toList());
    }
    return table(variables.stream().map(Var::getName).toList(), cells);
  }

  private static ResultTable triples(Iterator<Triple> triples, QueryRun run, int most) {
    List<List<Cell>> cells = new ArrayList<>();
    while (cells.size() < most && triples.hasNext()) {
      run.check();
      Triple triple = triples.next();
      cells.add(
          List.of(
              cell(triple.getSubject()), cell(triple.getPredicate()), cell(triple.getObject())));
    }
    return table(List.of("subject", "predicate", "object"), cells);
  }

  private static ResultTable table(List<String> names, List<List<Cell>> rows) {
    return new ResultTable(
        names.stream().map(n -> new Column(n, new Labels(n, n))).toList(), rows, null);
  }

  private static Cell cell(@Nullable Node node) {
    if (node == null) {
      return Cell.NONE;
    }
    if (node.isURI()) {
      return Cell.iri(node.getURI(), node.getURI());
    }
    if (!node.isLiteral()) {
      return Cell.text(node.toString());
    }
    return XSDDatatype.XSDinteger.equals(node.getLiteralDatatype())
        ? Cell.number(node.getLiteralLexicalForm())
        : Cell.text(node.getLiteralLexicalForm());
  }
}
