package id.simpul.resolution.graph;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one change of the dataset, over one transaction or several, is about: the graphs of articles
 * that it changed, and the things that these named before. Filled by {@link WatchedDataset}.
 */
public final class Touched {
  /** With more, looking at each thing costs about what writing everything anew does. */
  private static final int MOST = 200_000;

  private final Set<Node> graphs = new HashSet<>();
  private final Set<Node> things = new HashSet<>();
  private final Set<Node> renamed = new HashSet<>();
  private final int most;
  private boolean everything;
  private boolean postponed;

  /** Nothing yet. */
  public Touched() {
    this(MOST);
  }

  private Touched(int most) {
    this.most = most;
  }

  /** However much it is. */
  static Touched unbounded() {
    return new Touched(Integer.MAX_VALUE);
  }

  /** The graph of an article changes. */
  void graph(Node graph) {
    graphs.add(graph);
    bound();
  }

  /** A thing may be told of otherwise than before. */
  void thing(Node thing) {
    things.add(thing);
    bound();
  }

  /** A thing may be called otherwise than before by something else than its mentions. */
  void renamed(Node thing) {
    renamed.add(thing);
  }

  private void bound() {
    if (graphs.size() + things.size() > most) {
      everything();
    }
  }

  /** No more is remembered: everything is to be derived anew. */
  void everything() {
    everything = true;
    graphs.clear();
    things.clear();
    renamed.clear();
  }

  void postpone() {
    postponed = true;
  }

  boolean isPostponed() {
    return postponed;
  }

  boolean isEverything() {
    return everything;
  }

  Set<Node> graphs() {
    return graphs;
  }

  Set<Node> things() {
    return things;
  }

  Set<Node> renamed() {
    return renamed;
  }
}
