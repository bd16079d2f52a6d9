package id.simpul.resolution.graph;

import id.simpul.model.Judgement;
import id.simpul.rdf.Iris;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * All resolvers in their order: rulings and persons before events, which look at the rulings that
 * were studied.
 */
public final class Resolution {
  private final List<Resolver> resolvers;

  /** The resolvers of the program. */
  public Resolution(Iris iris) {
    this(List.of(new ResolvedPersons(iris), new ReportedEvents(iris)));
  }

  /**
   * @param resolvers in the order in which they work
   */
  Resolution(List<Resolver> resolvers) {
    this.resolvers = List.copyOf(resolvers);
  }

  /** Resolves the whole dataset. */
  public void uniteAll(DatasetGraph data) {
    resolvers.forEach(resolver -> resolver.uniteAll(data));
  }

  /** Begins to collect what one transaction touches. */
  public Change begin(DatasetGraph data) {
    return new Change(data, resolvers);
  }

  /** What one transaction touches; to be used once. */
  public static final class Change {
    private final DatasetGraph data;
    private final List<Resolver> resolvers;
    private final List<Set<String>> keys = new ArrayList<>();

    private Change(DatasetGraph data, List<Resolver> resolvers) {
      this.data = data;
      this.resolvers = resolvers;
      resolvers.forEach(resolver -> keys.add(new TreeSet<>()));
    }

    /** The graph of an article is about to change, or has changed. */
    public void touch(Node graph) {
      for (int i = 0; i < resolvers.size(); i++) {
        keys.get(i).addAll(resolvers.get(i).keys(data, graph));
      }
    }

    /** A judgement comes or goes. */
    public void touch(Judgement judgement) {
      for (int i = 0; i < resolvers.size(); i++) {
        String start = resolvers.get(i).type().path() + "/";
        for (String side : List.of(judgement.left(), judgement.right())) {
          if (side.startsWith(start)) {
            keys.get(i).add(side.substring(start.length()));
          }
        }
      }
    }

    /** Unites what was touched. What a resolver changes, those after it look at too. */
    public void settle() {
      Set<Node> changed = new HashSet<>();
      for (int i = 0; i < resolvers.size(); i++) {
        Resolver resolver = resolvers.get(i);
        for (Node graph : changed) {
          keys.get(i).addAll(resolver.keys(data, graph));
        }
        changed.addAll(resolver.unite(data, keys.get(i)));
      }
    }
  }
}
