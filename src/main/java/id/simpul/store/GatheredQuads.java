package id.simpul.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A dataset that gathers what is added until a question might find some of it, and then writes all
 * of it at once ({@link SortedInsert}). SPARQL looks past it and does not see what is gathered. For
 * one transaction; to be closed by {@link #write}.
 */
final class GatheredQuads extends DatasetGraphWrapper {
  /** So many are gathered at most: some hundred megabytes with all their names. */
  private static final int MOST = 250_000;

  private final List<Quad> quads = new ArrayList<>();
  private final Set<Node> graphs = new HashSet<>();
  private final Set<Node> subjects = new HashSet<>();
  private final Set<Node> predicates = new HashSet<>();
  private final Set<Node> objects = new HashSet<>();

  GatheredQuads(DatasetGraph dataset) {
    super(dataset);
  }

  /** Writes what is gathered. */
  void write() {
    if (!quads.isEmpty()) {
      SortedInsert.add(get(), quads);
      quads.clear();
      graphs.clear();
      subjects.clear();
      predicates.clear();
      objects.clear();
    }
  }

  private boolean mayFind(Node graph, Node subject, Node predicate, Node object) {
    return !quads.isEmpty()
        && isAmong(predicates, predicate)
        && isAmong(subjects, subject)
        && isAmong(graphs, graph)
        && isAmongObjects(object);
  }

  private static boolean isAmong(Set<Node> gathered, @Nullable Node asked) {
    return asked == null || !asked.isConcrete() || gathered.contains(asked);
  }

  /** Two numbers that are written otherwise may be one. */
  private boolean isAmongObjects(@Nullable Node asked) {
    boolean exact = asked != null && (asked.isURI() || isText(asked));
    return !exact || objects.contains(asked);
  }

  private static boolean isText(Node node) {
    return node.isLiteral() && node.getLiteralValue() instanceof String;
  }

  @Override
  protected DatasetGraph getR() {
    write();
    return get();
  }

  @Override
  protected DatasetGraph getW() {
    write();
    return get();
  }

  @Override
  protected DatasetGraph getG() {
    write();
    return get();
  }

  @Override
  public void add(Quad quad) {
    if (quad.isDefaultGraph()) {
      get().add(quad);
      return;
    }
    quads.add(quad);
    graphs.add(quad.getGraph());
    subjects.add(quad.getSubject());
    predicates.add(quad.getPredicate());
    objects.add(quad.getObject());
    if (quads.size() >= MOST) {
      write();
    }
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    add(new Quad(graph, subject, predicate, object));
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    asked(graph, subject, predicate, object).delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    asked(graph, subject, predicate, object).deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    asked(graph, Node.ANY, Node.ANY, Node.ANY).removeGraph(graph);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    Iterator<Quad> found =
        asked(graph, subject, predicate, object).find(graph, subject, predicate, object);
    // The next question may write what is gathered, which no iterator of the trees would survive.
    return quads.isEmpty() ? found : Iter.toList(found).iterator();
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    return asked(graph, subject, predicate, object).contains(graph, subject, predicate, object);
  }

  private DatasetGraph asked(Node graph, Node subject, Node predicate, Node object) {
    if (mayFind(graph, subject, predicate, object)) {
      write();
    }
    return get();
  }
}
