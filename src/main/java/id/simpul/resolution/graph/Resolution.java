package id.simpul.resolution.graph;

import id.simpul.model.Judgement;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.JudgementMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * All resolvers in their order: rulings and persons before events, which look at the rulings that
 * were studied.
 */
public final class Resolution {
  private final Iris iris;
  private final List<Resolver> resolvers;

  /** The resolvers of the program. */
  public Resolution(Iris iris) {
    this(
        iris,
        List.of(new ResolvedRulings(iris), new ResolvedPersons(iris), new ReportedEvents(iris)));
  }

  /**
   * @param resolvers in the order in which they work
   */
  Resolution(Iris iris, List<Resolver> resolvers) {
    this.iris = iris;
    this.resolvers = List.copyOf(resolvers);
  }

  /** Resolves the whole dataset. */
  public void uniteAll(DatasetGraph data) {
    resolvers.forEach(resolver -> resolver.uniteAll(data));
  }

  /** To be called when the dataset was replaced by another one. */
  public void forget() {
    resolvers.forEach(Resolver::forget);
  }

  /** Begins to collect what one transaction touches. */
  public Change begin(DatasetGraph data) {
    return begin(data, false);
  }

  /**
   * The same.
   *
   * @param whole whether everything is to be resolved in the end, whatever is touched
   */
  public Change begin(DatasetGraph data, boolean whole) {
    resolvers.forEach(resolver -> resolver.begin(data));
    return new Change(data, iris, whole ? List.of() : resolvers, whole ? resolvers : List.of());
  }

  /** What one transaction touches; to be used once. */
  public static final class Change {
    private final DatasetGraph data;
    private final Iris iris;
    private final GraphNames graphs;
    private final JudgementMapper mapper;
    private final List<Resolver> resolvers;
    private final List<Resolver> whole;
    private final List<Set<String>> keys = new ArrayList<>();

    /**
     * @param resolvers which unite what is touched
     * @param whole which unite everything
     */
    private Change(DatasetGraph data, Iris iris, List<Resolver> resolvers, List<Resolver> whole) {
      this.iris = iris;
      this.graphs = new GraphNames(iris);
      this.mapper = new JudgementMapper(iris);
      this.data = data;
      this.resolvers = resolvers;
      this.whole = whole;
      resolvers.forEach(resolver -> keys.add(new TreeSet<>()));
    }

    /** The graph of an article is about to change, or has changed. */
    public void touch(Node graph) {
      for (int i = 0; i < resolvers.size(); i++) {
        keys.get(i).addAll(resolvers.get(i).keys(data, graph));
      }
    }

    /** A judgement is about to come or go. */
    public void touch(Judgement judgement) {
      if (!judgement.on().isEmpty()) {
        touchJudged(mapper.judged(judgement.on()));
      }
      for (int i = 0; i < resolvers.size(); i++) {
        String start = resolvers.get(i).type().path() + "/";
        for (String side : List.of(judgement.left(), judgement.right())) {
          if (side.startsWith(start)) {
            keys.get(i).add(side.substring(start.length()));
          }
        }
      }
    }

    /** A claim or flag: its article, and the things that a flag is about. */
    private void touchJudged(Node node) {
      List<Quad> said = data.stream(Node.ANY, node, Node.ANY, Node.ANY).toList();
      for (Quad quad : said) {
        if (graphs.isArticle(quad.getGraph())) {
          touch(quad.getGraph());
        }
      }
      for (Quad quad : said) {
        touchThing(quad.getObject());
      }
    }

    private void touchThing(Node thing) {
      for (int i = 0; i < resolvers.size(); i++) {
        String start = iris.thing(resolvers.get(i).type(), "").getURI();
        if (thing.isURI() && thing.getURI().startsWith(start)) {
          String folder = resolvers.get(i).type().path() + "/";
          keys.get(i).add(iris.key(thing).substring(folder.length()));
        }
      }
    }

    /** Unites what was touched. What a resolver changes, those after it look at too. */
    public void settle() {
      whole.forEach(resolver -> resolver.uniteAll(data));
      Set<Node> changed = new HashSet<>();
      for (int i = 0; i < resolvers.size(); i++) {
        Resolver resolver = resolvers.get(i);
        for (Node graph : changed) {
          keys.get(i).addAll(resolver.keys(data, graph));
        }
        // What they are connected with now may be let go: those after it must look there too.
        for (Node graph : resolver.reached(data, keys.get(i))) {
          for (int j = i + 1; j < resolvers.size(); j++) {
            keys.get(j).addAll(resolvers.get(j).keys(data, graph));
          }
        }
        changed.addAll(resolver.unite(data, keys.get(i)));
      }
    }
  }
}
