package id.simpul.resolution.graph;

import id.simpul.rdf.GraphNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/**
 * A dataset that keeps the graphs of articles at hand that are asked again and again: deriving asks
 * the graph of one article some forty times, and to read it whole costs as much as a few of these.
 * What is written through it is seen; nothing else may write meanwhile. For one transaction.
 */
final class NearGraphs extends DatasetGraphWrapper {
  /** Questions after which a graph is read whole. */
  private static final int OFTEN = 6;

  /** About what the quads of one article take in memory. */
  private static final int BYTES_EACH = 100_000;

  private static final int MOST =
      (int) Math.max(20, Runtime.getRuntime().maxMemory() / 12 / BYTES_EACH);

  private final GraphNames graphs;
  private final Map<Node, Integer> asked = new HashMap<>();
  private final Map<Node, NearGraph> near =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Node, NearGraph> eldest) {
          return size() > MOST;
        }
      };

  NearGraphs(DatasetGraph data, GraphNames graphs) {
    super(data);
    this.graphs = graphs;
  }

  @Override
  public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
    NearGraph held = held(graph, subject, predicate);
    return held == null
        ? super.find(graph, subject, predicate, object)
        : held.find(subject, predicate, object);
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public boolean contains(Node graph, Node subject, Node predicate, Node object) {
    NearGraph held = held(graph, subject, predicate);
    return held == null
        ? super.contains(graph, subject, predicate, object)
        : held.find(subject, predicate, object).hasNext();
  }

  @Override
  public boolean contains(Quad quad) {
    return contains(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  private @org.jspecify.annotations.Nullable NearGraph held(
      Node graph, Node subject, Node predicate) {
    if (graph == null || !graph.isConcrete() || !graphs.isArticle(graph)) {
      return null;
    }
    NearGraph held = near.get(graph);
    boolean whole = subject == Node.ANY && predicate == Node.ANY;
    if (held == null && (whole || asked.merge(graph, 1, Integer::sum) > OFTEN)) {
      held = new NearGraph(super.find(graph, Node.ANY, Node.ANY, Node.ANY));
      near.put(graph, held);
      asked.remove(graph);
    }
    return held;
  }

  private void changed(Node graph) {
    near.remove(graph);
  }

  @Override
  public void add(Quad quad) {
    changed(quad.getGraph());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    changed(graph);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    changed(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    changed(graph);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    near.clear();
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    changed(graph);
    super.removeGraph(graph);
  }

  /** The quads of one graph, by subject and by property. */
  private static final class NearGraph {
    private final List<Quad> all = new ArrayList<>();
    private final Map<Node, List<Quad>> bySubject = new HashMap<>();
    private final Map<Node, List<Quad>> byPredicate = new HashMap<>();

    NearGraph(Iterator<Quad> quads) {
      while (quads.hasNext()) {
        Quad quad = quads.next();
        all.add(quad);
        bySubject.computeIfAbsent(quad.getSubject(), s -> new ArrayList<>(8)).add(quad);
        byPredicate.computeIfAbsent(quad.getPredicate(), p -> new ArrayList<>()).add(quad);
      }
    }

    Iterator<Quad> find(Node subject, Node predicate, Node object) {
      List<Quad> some =
          subject != Node.ANY
              ? bySubject.getOrDefault(subject, List.of())
              : predicate != Node.ANY ? byPredicate.getOrDefault(predicate, List.of()) : all;
      return Iter.filter(
          some.iterator(),
          quad ->
              (predicate == Node.ANY || predicate.equals(quad.getPredicate()))
                  && (object == Node.ANY || object.equals(quad.getObject())));
    }
  }
}
