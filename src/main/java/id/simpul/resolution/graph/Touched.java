package id.simpul.resolution.graph;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * What one change of the dataset, over one transaction or several, is about: the graphs of articles
 * that it changed, and the things that these named before. Filled by {@link WatchedDataset}.
 */
public final class Touched {
  /** With more, looking at each thing costs about what writing everything anew does. */
  public static final int MOST = 200_000;

  // In the order in which they come, which keeps together what one article names.
  private final Set<Node> graphs = new LinkedHashSet<>();
  private final Set<Node> things = new LinkedHashSet<>();
  private final Set<Node> renamed = new HashSet<>();
  private final Set<Node> before = new HashSet<>();
  private final Map<Node, Map<Spelling, Integer>> spelled = new HashMap<>();
  private final int most;
  private boolean everything;
  private boolean postponed;

  /** Nothing yet. */
  public Touched() {
    this(MOST);
  }

  /**
   * @param most how many graphs and things are remembered; with more, everything is derived anew
   */
  public Touched(int most) {
    this.most = most;
  }

  /** However much it is. */
  static Touched unbounded() {
    return new Touched(Integer.MAX_VALUE);
  }

  /**
   * The graph of an article changes.
   *
   * @return true where that was not known yet
   */
  boolean graph(Node graph) {
    boolean fresh = graphs.add(graph);
    bound();
    return fresh;
  }

  /** The graph of an article, before its first change, wrote of these things so. */
  void spelled(Map<Node, Map<Spelling, Integer>> counts) {
    counts.forEach(
        (thing, all) ->
            all.forEach(
                (spelling, n) ->
                    spelled
                        .computeIfAbsent(thing, t -> new HashMap<>())
                        .merge(spelling, n, Integer::sum)));
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
    before.clear();
    spelled.clear();
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

  /** How the changed graphs wrote, before, of things whose spellings are counted. */
  Map<Node, Map<Spelling, Integer>> spelled() {
    return spelled;
  }

  /** The graph of an article, before its first change, named this. */
  void before(Node thing) {
    before.add(thing);
    thing(thing);
  }

  /** True where nothing that was told of a thing before can have changed: it was only added to. */
  boolean isOnlyAdded(Node thing) {
    return !before.contains(thing);
  }

  Set<Node> renamed() {
    return renamed;
  }
}
