package id.simpul.store;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.JenaTransactionException;
import org.apache.jena.sparql.core.DatasetGraphTriplesQuads;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * A server's named graphs as a dataset; the default graph is their union. A writer's dataset shows
 * its own changes, which are sent when it is done.
 */
final class RemoteDataset extends DatasetGraphTriplesQuads {
  private final RemoteServer server;
  private final Supplier<FetchedQuads> begin;
  private final boolean writes;
  private final ThreadLocal<FetchedQuads> running = new ThreadLocal<>();
  private final PrefixMap prefixes = PrefixMapFactory.create();

  /**
   * @param begin opens what a transaction sees, and is closed with it
   * @param writes whether it takes changes
   */
  RemoteDataset(RemoteServer server, Supplier<FetchedQuads> begin, boolean writes) {
    this.server = server;
    this.begin = begin;
    this.writes = writes;
  }

  RemoteServer server() {
    return server;
  }

  /** True where the server holds more or less than this dataset shows. */
  boolean writes() {
    return writes;
  }

  private <T> T quads(Function<FetchedQuads, T> work) {
    @Nullable FetchedQuads quads = running.get();
    if (quads == null) {
      throw new JenaTransactionException("Not in a transaction");
    }
    return work.apply(quads);
  }

  @Override
  protected Iterator<Quad> findAny(Node s, Node p, Node o) {
    return findInAnyNamedGraphs(s, p, o);
  }

  @Override
  protected Iterator<Quad> findInDftGraph(Node s, Node p, Node o) {
    return Iter.map(findInUnionGraph(s, p, o), triple -> new Quad(Quad.defaultGraphIRI, triple));
  }

  @Override
  protected Iterator<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
    return quads(quads -> quads.find(g, s, p, o));
  }

  @Override
  protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
    return quads(quads -> quads.find(Node.ANY, s, p, o));
  }

  @Override
  public boolean contains(Node g, Node s, Node p, Node o) {
    boolean union = g == null || Quad.isDefaultGraph(g) || Quad.isUnionGraph(g);
    return quads(quads -> quads.contains(union ? Node.ANY : g, s, p, o));
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean isEmpty() {
    return !contains(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  @Override
  public Iterator<Node> listGraphNodes() {
    Set<Node> graphs = new LinkedHashSet<>();
    RemoteServer.Asked asked = server.ask("SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } }");
    RowSet rows = asked.rows();
    rows.forEachRemaining(row -> graphs.add(row.get(Var.alloc("g"))));
    asked.done();
    quads(
        quads -> {
          quads.added().forEach(quad -> graphs.add(quad.getGraph()));
          Set<Node> perhapsGone = new LinkedHashSet<>();
          quads.deleted().forEach(quad -> perhapsGone.add(quad.getGraph()));
          perhapsGone.removeIf(graph -> contains(graph, Node.ANY, Node.ANY, Node.ANY));
          return graphs.removeAll(perhapsGone);
        });
    return graphs.iterator();
  }

  @Override
  protected void addToNamedGraph(Node g, Node s, Node p, Node o) {
    change(quads -> quads.add(new Quad(g, s, p, o)));
  }

  @Override
  protected void deleteFromNamedGraph(Node g, Node s, Node p, Node o) {
    change(quads -> quads.delete(new Quad(g, s, p, o)));
  }

  private void change(java.util.function.Consumer<FetchedQuads> work) {
    if (!writes) {
      throw new JenaTransactionException("This dataset is read: write through the store");
    }
    quads(
        quads -> {
          work.accept(quads);
          return quads;
        });
  }

  @Override
  protected void addToDftGraph(Node s, Node p, Node o) {
    throw new UnsupportedOperationException("All data stands in named graphs");
  }

  @Override
  protected void deleteFromDftGraph(Node s, Node p, Node o) {
    throw new UnsupportedOperationException("All data stands in named graphs");
  }

  @Override
  public Graph getDefaultGraph() {
    return getUnionGraph();
  }

  @Override
  public Graph getGraph(Node graph) {
    return GraphView.createNamedGraph(this, graph);
  }

  /** Hold the count of writes, and stand in no graph. */
  @Override
  public PrefixMap prefixes() {
    return prefixes;
  }

  @Override
  public void begin(TxnType type) {
    if (running.get() != null) {
      throw new JenaTransactionException("Already in a transaction");
    }
    running.set(begin.get());
  }

  @Override
  public boolean promote(Promote mode) {
    return false;
  }

  @Override
  public void commit() {
    end();
  }

  @Override
  public void abort() {
    end();
  }

  @Override
  public void end() {
    @Nullable FetchedQuads quads = running.get();
    running.remove();
    if (quads != null) {
      quads.close();
    }
  }

  @Override
  public boolean isInTransaction() {
    return running.get() != null;
  }

  @Override
  public @Nullable ReadWrite transactionMode() {
    return !isInTransaction() ? null : writes ? ReadWrite.WRITE : ReadWrite.READ;
  }

  @Override
  public @Nullable TxnType transactionType() {
    return !isInTransaction() ? null : writes ? TxnType.WRITE : TxnType.READ;
  }

  @Override
  public boolean supportsTransactions() {
    return true;
  }

  @Override
  public boolean supportsTransactionAbort() {
    return true;
  }
}
