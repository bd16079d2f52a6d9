package id.simpul.web.sparql;

import java.util.List;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/** Rows up to the limit; beyond it, and when time is up, the run is told why and the rows end. */
final class CountedRows implements RowSet {
  private final RowSet rows;
  private final QueryRun run;
  private long count;

  CountedRows(RowSet rows, QueryRun run) {
    this.rows = rows;
    this.run = run;
  }

  @Override
  public boolean hasNext() {
    try {
      run.check();
      return rows.hasNext();
    } catch (QueryCancelledException e) {
      throw run.stopped(run.timeout());
    }
  }

  @Override
  public Binding next() {
    if (++count > run.limits().rows()) {
      throw run.stopped(Problem.tooManyRows(run.limits().rows()));
    }
    try {
      return rows.next();
    } catch (QueryCancelledException e) {
      throw run.stopped(run.timeout());
    }
  }

  @Override
  public List<Var> getResultVars() {
    return rows.getResultVars();
  }

  @Override
  public long getRowNumber() {
    return count;
  }

  @Override
  public void close() {
    rows.close();
  }
}
