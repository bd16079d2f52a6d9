package id.simpul.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** The dataset as a writer sees it, which notes the names in all that comes and goes. */
final class TouchedNodes extends DatasetGraphWrapper {
  /** Beyond this, whoever follows the store had better look at all of it. */
  private static final int MOST = 300_000;

  private final Set<Node> touched = new HashSet<>();
  private boolean everything;

  TouchedNodes(DatasetGraph dataset) {
    super(dataset);
  }

  Change change(long version) {
    return new Change(version, everything ? Set.of() : Set.copyOf(touched), everything);
  }

  private void note(Node subject, Node object) {
    if (everything) {
      return;
    }
    note(subject);
    note(object);
    if (touched.size() > MOST) {
      everything = true;
      touched.clear();
    }
  }

  private void note(Node node) {
    if (node.isURI()) {
      touched.add(node);
    }
  }

  @Override
  public void add(Quad quad) {
    note(quad.getSubject(), quad.getObject());
    super.add(quad);
  }

  @Override
  public void add(Node graph, Node subject, Node predicate, Node object) {
    note(subject, object);
    super.add(graph, subject, predicate, object);
  }

  @Override
  public void delete(Quad quad) {
    note(quad.getSubject(), quad.getObject());
    super.delete(quad);
  }

  @Override
  public void delete(Node graph, Node subject, Node predicate, Node object) {
    note(subject, object);
    super.delete(graph, subject, predicate, object);
  }

  @Override
  public void deleteAny(Node graph, Node subject, Node predicate, Node object) {
    find(graph, subject, predicate, object)
        .forEachRemaining(quad -> note(quad.getSubject(), quad.getObject()));
    super.deleteAny(graph, subject, predicate, object);
  }

  @Override
  public void removeGraph(Node graph) {
    find(graph, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(quad -> note(quad.getSubject(), quad.getObject()));
    super.removeGraph(graph);
  }

  // Whoever writes through these is not followed quad by quad.
  @Override
  public void addGraph(Node graph, org.apache.jena.graph.Graph triples) {
    everything = true;
    super.addGraph(graph, triples);
  }

  @Override
  public org.apache.jena.graph.Graph getGraph(Node graph) {
    everything = true;
    return super.getGraph(graph);
  }

  @Override
  public org.apache.jena.graph.Graph getDefaultGraph() {
    everything = true;
    return super.getDefaultGraph();
  }

  @Override
  public void clear() {
    everything = true;
    super.clear();
  }
}
