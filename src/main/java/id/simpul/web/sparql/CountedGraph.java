package id.simpul.web.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** A graph in memory that takes triples up to the limit. */
final class CountedGraph extends WrappedGraph {
  private final QueryRun run;
  private long added;

  CountedGraph(QueryRun run) {
    super(GraphFactory.createDefaultGraph());
    this.run = run;
  }

  @Override
  public void add(Triple triple) {
    count();
    base.add(triple);
  }

  @Override
  public void performAdd(Triple triple) {
    count();
    base.add(triple);
  }

  /** The plain graph: what was counted once needs no counting on the way out. */
  Graph plain() {
    return base;
  }

  private void count() {
    run.check();
    if (++added > run.limits().triples() && base.size() > run.limits().triples()) {
      throw run.stopped(Problem.tooManyRows(run.limits().triples()));
    }
  }
}
