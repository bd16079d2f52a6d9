package id.simpul.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.process.normalize.CanonicalizeLiteral;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * What one transaction has seen of a server's quads, with its own changes on top. A question for
 * one thing fetches all that stands about it, since the next question mostly is about the same
 * thing. For one thread.
 */
final class FetchedQuads implements AutoCloseable {
  // So many are held in memory before those that are no change are forgotten again.
  private static final int MOST = 500_000;
  // Things that were met together are mostly asked for together: one request for so many.
  private static final int TOGETHER = 100;

  private final RemoteServer server;
  private final Runnable closed;
  private final Set<Quad> fetched = new HashSet<>();
  private final Map<Node, List<Node>> met = new HashMap<>();
  private final Set<Quad> added = new HashSet<>();
  private final Set<Quad> deleted = new HashSet<>();
  private final List<RemoteServer.Asked> streaming = new ArrayList<>();
  private DatasetGraph near = empty();
  private int size;

  /**
   * @param closed called at the end of the transaction
   */
  FetchedQuads(RemoteServer server, Runnable closed) {
    this.server = server;
    this.closed = closed;
  }

  private static DatasetGraph empty() {
    DatasetGraph empty = DatasetGraphFactory.createTxnMem();
    empty.begin(ReadWrite.WRITE);
    return empty;
  }

  Set<Quad> added() {
    return added;
  }

  Set<Quad> deleted() {
    return deleted;
  }

  /** Every matching quad of the named graphs. */
  Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    Quad wanted = new Quad(any(graph), any(subject), any(predicate), canonical(any(object)));
    Quad fetch = wider(wanted);
    if (fetch.equals(wanted) && isLarge(wanted)) {
      return Iter.concat(
          Iter.filter(stream(wanted), q -> !deleted.contains(q) && !added.contains(q)),
          List.copyOf(added).stream().filter(q -> matches(wanted, q)).iterator());
    }
    if (covering(wanted).noneMatch(fetched::contains)) {
      fetch(fetch);
    }
    return near.find(wanted);
  }

  /** True where a quad matches. */
  boolean contains(Node graph, Node subject, Node predicate, Node object) {
    Quad wanted = new Quad(any(graph), any(subject), any(predicate), canonical(any(object)));
    if (isLarge(wanted) && deleted.isEmpty()) {
      return added.stream().anyMatch(q -> matches(wanted, q))
          || !select(wanted, " LIMIT 1").isEmpty();
    }
    return find(graph, subject, predicate, object).hasNext();
  }

  void add(Quad given) {
    Quad quad = canonical(given);
    deleted.remove(quad);
    if (!near.contains(quad)) {
      added.add(quad);
      near.add(quad);
    }
  }

  void delete(Quad given) {
    Quad quad = canonical(given);
    added.remove(quad);
    deleted.add(quad);
    near.delete(quad);
  }

  private static Node any(Node node) {
    return node == null ? Node.ANY : node;
  }

  private static Node canonical(Node node) {
    return node.isLiteral() ? CanonicalizeLiteral.get().apply(node) : node;
  }

  /** As TDB2 stores it, so that a dataset is the same wherever it is kept. */
  private static Quad canonical(Quad quad) {
    return new Quad(
        quad.getGraph(), quad.getSubject(), quad.getPredicate(), canonical(quad.getObject()));
  }

  private static Quad wider(Quad wanted) {
    return wanted.getSubject() == Node.ANY ? wanted : about(wanted.getSubject());
  }

  private static Quad about(Node thing) {
    return new Quad(Node.ANY, thing, Node.ANY, Node.ANY);
  }

  private static boolean isLarge(Quad wanted) {
    return wanted.getGraph() == Node.ANY
        && wanted.getSubject() == Node.ANY
        && wanted.getObject() == Node.ANY;
  }

  private static Stream<Quad> covering(Quad w) {
    Node all = Node.ANY;
    return Stream.of(
        new Quad(all, w.getSubject(), all, all),
        new Quad(w.getGraph(), all, all, all),
        new Quad(w.getGraph(), all, w.getPredicate(), w.getObject()),
        new Quad(all, all, w.getPredicate(), w.getObject()),
        new Quad(all, all, all, w.getObject()),
        new Quad(w.getGraph(), all, w.getPredicate(), all),
        new Quad(w.getGraph(), all, all, w.getObject()));
  }

  private static boolean matches(Quad wanted, Quad quad) {
    return wanted.getGraph().matches(quad.getGraph()) && wanted.asTriple().matches(quad.asTriple());
  }

  private void fetch(Quad wanted) {
    if (size > MOST) {
      forget();
    }
    Node subject = wanted.getSubject();
    List<Node> things = subject == Node.ANY ? List.of() : met.getOrDefault(subject, List.of());
    List<Quad> quads = things.isEmpty() ? select(wanted, "") : select(things);
    for (Quad quad : quads) {
      if (!deleted.contains(quad)) {
        near.add(quad);
        size++;
      }
    }
    fetched.add(wanted);
    things.forEach(thing -> fetched.add(about(thing)));
    meet(quads);
  }

  /** Notes the things that came with one answer and were not fetched themselves yet. */
  private void meet(List<Quad> quads) {
    List<Node> group = new ArrayList<>();
    for (Quad quad : quads) {
      for (Node node : new Node[] {quad.getSubject(), quad.getObject()}) {
        if (node.isURI() && !met.containsKey(node) && !fetched.contains(about(node))) {
          group = group.size() < TOGETHER ? group : new ArrayList<>();
          group.add(node);
          met.put(node, group);
        }
      }
    }
  }

  private void forget() {
    near.abort();
    near = empty();
    added.forEach(near::add);
    fetched.clear();
    met.clear();
    size = 0;
  }

  /** All rows at once: the connection is free again when this returns. */
  private List<Quad> select(Quad wanted, String end) {
    return select(query(wanted) + end, wanted);
  }

  private List<Quad> select(List<Node> things) {
    String names = things.stream().map(NodeFmtLib::strNT).collect(Collectors.joining(" "));
    return select("SELECT * { VALUES ?s { " + names + " } GRAPH ?g { ?s ?p ?o } }", Quad.ANY);
  }

  private List<Quad> select(String query, Quad wanted) {
    RemoteServer.Asked asked = server.ask(query);
    try {
      return Iter.toList(quads(asked.rows(), wanted));
    } finally {
      asked.done();
    }
  }

  /** Row by row, until the transaction ends. */
  private Iterator<Quad> stream(Quad wanted) {
    RemoteServer.Asked asked = server.ask(query(wanted));
    streaming.add(asked);
    return quads(asked.rows(), wanted);
  }

  private static Iterator<Quad> quads(RowSet rows, Quad wanted) {
    return Iter.map(
        rows,
        row ->
            new Quad(
                value(row, "g", wanted.getGraph()),
                value(row, "s", wanted.getSubject()),
                value(row, "p", wanted.getPredicate()),
                value(row, "o", wanted.getObject())));
  }

  private static Node value(Binding row, String name, Node wanted) {
    return wanted == Node.ANY ? row.get(name) : wanted;
  }

  private static String query(Quad wanted) {
    return "SELECT * { GRAPH "
        + term(wanted.getGraph(), "?g")
        + " { "
        + term(wanted.getSubject(), "?s")
        + " "
        + term(wanted.getPredicate(), "?p")
        + " "
        + term(wanted.getObject(), "?o")
        + " } }";
  }

  private static String term(Node node, String variable) {
    return node == Node.ANY ? variable : NodeFmtLib.strNT(node);
  }

  @Override
  public void close() {
    streaming.forEach(RemoteServer.Asked::end);
    near.abort();
    closed.run();
  }
}
