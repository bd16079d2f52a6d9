package id.simpul.rdf;

import id.simpul.model.Claim;
import id.simpul.model.Extraction;
import id.simpul.model.Thing;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Writes what was read out of an article as the quads of its graph: one mapper for every kind of
 * claim, since claims carry their properties with them. No blank nodes; the same input gives the
 * same list. Safe for use by several threads.
 */
public final class QuadMapper {
  private final Iris iris;
  private final GraphNames graphs;
  private final Vocabulary vocabulary;
  private final Predicate<Thing> known;

  /**
   * @param iris names of the data
   * @param vocabulary concepts that need no description of their own
   * @param known things described elsewhere (in the registry), whose type is not repeated
   */
  public QuadMapper(Iris iris, Vocabulary vocabulary, Predicate<Thing> known) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /** With the bundled vocabulary, and nothing described elsewhere. */
  public QuadMapper(Iris iris) {
    this(iris, new Vocabulary(OntologyFiles.load(), iris), thing -> false);
  }

  /**
   * The quads of one article's graph, sorted.
   *
   * @param extraction what was read out of it
   * @param sources every file or address that holds the article, e.g. {@code kpu-serang.txt}
   * @param resolve the thing meant, as known now, for a thing as this article names it; {@link
   *     UnaryOperator#identity()} where nothing is resolved
   * @throws IllegalArgumentException where a span leaves the text or cuts a character in two
   */
  public List<Quad> article(
      Extraction extraction, Collection<String> sources, UnaryOperator<Thing> resolve) {
    String key = ArticleKey.of(extraction);
    QuadSink sink = new QuadSink(graphs.article(key));
    ValueNodes values =
        new ValueNodes(iris, vocabulary, known, resolve, sink, iris.id("article", key));
    new ArticleQuads(iris, key, extraction, values, sink).write(sources);
    return sink.sorted();
  }

  /** The claims of an article as they are written: equal ones as one, with the evidence of all. */
  public static List<Claim> merged(List<Claim> claims) {
    return MergedClaim.merge(claims).values().stream().map(MergedClaim::claim).toList();
  }

  /** The same as a graph of its own, e.g. for {@code extract --format turtle}. */
  public Graph articleGraph(
      Extraction extraction, Collection<String> sources, UnaryOperator<Thing> resolve) {
    Graph graph = GraphFactory.createDefaultGraph();
    article(extraction, sources, resolve).forEach(quad -> graph.add(quad.asTriple()));
    return graph;
  }
}
