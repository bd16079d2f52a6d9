package id.simpul.store;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.PlanOp;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorBase;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementLateral;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries over a {@link RemoteDataset} by sending them whole to its server. What the server
 * cannot know, properties that this program computes, is worked out here over what is fetched; so
 * is whatever a writer asks, who must see changes that were not sent yet.
 */
final class RemoteQueries implements QueryEngineFactory {

  @Override
  public boolean accept(Query query, DatasetGraph dataset, Context context) {
    return dataset instanceof RemoteDataset remote
        && !remote.writes()
        && (query.isSelectType() || !query.hasGroupBy())
        && !computes(query);
  }

  private static boolean computes(Query query) {
    boolean[] found = {false};
    Element pattern = query.getQueryPattern();
    if (pattern != null) {
      ElementWalker.walk(
          pattern,
          new ElementVisitorBase() {
            @Override
            public void visit(ElementPathBlock block) {
              block.getPattern().forEach(path -> found[0] |= computes(path));
            }

            @Override
            public void visit(ElementLateral lateral) {
              // Jena's own, which other servers do not know.
              found[0] = true;
            }
          });
    }
    return found[0];
  }

  private static boolean computes(TriplePath path) {
    @Nullable Node property = path.getPredicate();
    return property != null
        && property.isURI()
        && PropertyFunctionRegistry.get().isRegistered(property.getURI());
  }

  @Override
  public Plan create(Query query, DatasetGraph dataset, Binding input, Context context) {
    RemoteServer server = ((RemoteDataset) dataset).server();
    Rows rows = new Rows(server, text(query, server, input));
    return new PlanOp(OpTable.unit(), rows::close, rows);
  }

  /** The query as SELECT: graphs are built here from its rows. */
  private static String text(Query given, RemoteServer server, Binding input) {
    Query query = given.cloneQuery();
    if (!query.isSelectType()) {
      query.setQuerySelectType();
      query.setQueryResultStar(true);
    }
    if (given.isAskType()) {
      query.setLimit(1);
    }
    if (server.needsUnion() && !query.hasDatasetDescription()) {
      ElementGroup all = new ElementGroup();
      all.addElement(new ElementNamedGraph(Quad.unionGraph, group(query.getQueryPattern())));
      query.setQueryPattern(all);
    }
    if (!input.isEmpty()) {
      Map<Var, Node> values = new HashMap<>();
      input.forEach(values::put);
      query = QueryTransformOps.transform(query, values);
    }
    return QueryTransformOps.transform(query, new ElementTransformCopyBase(), new GivenValues())
        .serialize();
  }

  /** A parameter's value in the place of its variable leaves {@code bound("value")}: it is true. */
  private static final class GivenValues extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunction1 function, Expr argument) {
      return function instanceof E_Bound && argument.isConstant()
          ? NodeValue.TRUE
          : super.transform(function, argument);
    }
  }

  private static Element group(Element pattern) {
    if (pattern instanceof ElementGroup) {
      return pattern;
    }
    ElementGroup group = new ElementGroup();
    group.addElement(pattern);
    return group;
  }

  @Override
  public boolean accept(Op op, DatasetGraph dataset, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph dataset, Binding input, Context context) {
    return QueryEngineMain.getFactory().create(op, dataset, input, context);
  }

  /** Sent when the first row is asked for, so that a time limit can end the waiting too. */
  private static final class Rows extends QueryIteratorBase {
    private final RemoteServer server;
    private final String query;
    private RemoteServer.@Nullable Asked asked;
    private @Nullable RowSet rows;
    private boolean ended;

    Rows(RemoteServer server, String query) {
      this.server = server;
      this.query = query;
    }

    private RowSet rows() {
      RowSet begun = rows;
      if (begun == null) {
        begun = ask().rows();
        rows = begun;
      }
      return begun;
    }

    private synchronized RemoteServer.Asked ask() {
      if (ended) {
        throw new QueryCancelledException();
      }
      RemoteServer.Asked sent = server.ask(query);
      asked = sent;
      return sent;
    }

    @Override
    protected boolean hasNextBinding() {
      try {
        return rows().hasNext();
      } catch (RuntimeException e) {
        throw ended() ? new QueryCancelledException() : e;
      }
    }

    private synchronized boolean ended() {
      return ended;
    }

    @Override
    protected Binding moveToNextBinding() {
      if (!hasNextBinding()) {
        throw new NoSuchElementException();
      }
      return rows().next();
    }

    @Override
    protected synchronized void requestCancel() {
      ended = true;
      if (asked != null) {
        asked.end();
      }
    }

    @Override
    protected void closeIterator() {
      requestCancel();
    }

    @Override
    public void output(IndentedWriter out, SerializationContext context) {
      out.print(query);
    }
  }
}
