package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset that remembers what is changed through it: of an article's graph what it named before
 * the first change, of the derived graph (where resolution writes) and the judgements the nodes
 * themselves. For one transaction.
 */
final class WatchedDataset extends DatasetGraphWrapper {
  private final Iris iris;
  private final GraphNames graphs;
  private final ThingNames names;
  private final NamedThings named;
  private final Touched touched;
  private final Set<Node> seen = new HashSet<>();

  WatchedDataset(DatasetGraph data, Iris iris, Touched touched) {
    super(data);
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.names = new ThingNames(graphs);
    this.named = new NamedThings(iris);
    this.touched = touched;
  }

  private void watch(Node graph, Node subject, Node object) {
    if (touched.isEverything()) {
      return;
    }
    if (graphs.isArticle(graph)) {
      watch(graph);
    } else if (graph.equals(graphs.derived())) {
      named.ofResolution(subject, object, touched);
    } else if (graph.equals(graphs.judgements())) {
      judged(object);
    }
  }

  private void watch(Node graph) {
    if (seen.add(graph)) {
      if (touched.graph(graph) && !touched.isEverything()) {
        touched.spelled(SpellingCounts.kept(get(), iris, graphs.derived(), names, graph));
      }
      named.in(get(), graph, touched);
      named.persons(get(), graph).forEach(touched::before);
    }
  }

  /** What is judged, and every article that says it. */
  private void judged(Node object) {
    if (named.isData(object)) {
      touched.thing(object);
      get().stream(Node.ANY, object, Node.ANY, Node.ANY)
          .map(Quad::getGraph)
          .filter(graphs::isArticle)
          .distinct()
          .toList()
          .forEach(this::watch);
    } else {
      named.ofCorrection(object, touched);
    }
  }

  private void watchAny(Node graph, Node subject, Node predicate, Node object) {
    List<Quad> quads = get().stream(graph, subject, predicate, object).toList();
    quads.forEach(q -> watch(q.getGraph(), q.getSubject(), q.getObject()));
  }

  @Override
  public void add(Quad quad) {
    watch(quad.getGraph(), quad.getSubject(), quad.getObject());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    watch(graph, subject, object);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    watch(quad.getGraph(), quad.getSubject(), quad.getObject());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    watch(graph, subject, object);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    watchAny(graph, subject, predicate, object);
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    watchAny(graph, Node.ANY, Node.ANY, Node.ANY);
    super.removeGraph(graph);
  }
}
