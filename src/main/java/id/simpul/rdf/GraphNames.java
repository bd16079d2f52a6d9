package id.simpul.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The named graphs of the dataset under one base. */
public final class GraphNames {
  private final String articles;
  private final Node registry;
  private final Node derived;
  private final Node judgements;
  private final Node ontology;

  public GraphNames(Iris iris) {
    String graphs = iris.base() + "graph/";
    this.articles = graphs + "article/";
    this.registry = NodeFactory.createURI(graphs + "registry");
    this.derived = NodeFactory.createURI(graphs + "derived");
    this.judgements = NodeFactory.createURI(graphs + "judgements");
    this.ontology = NodeFactory.createURI(graphs + "ontology");
  }

  /**
   * What one article says.
   *
   * @param articleKey see {@link ArticleKey}
   * @return e.g. {@code …/graph/article/kpu-kota-semarang.kamis-sesuatu.0a1b2c3d}
   */
  public Node article(String articleKey) {
    return NodeFactory.createURI(articles + articleKey);
  }

  /** True for the graph of an article. */
  public boolean isArticle(Node graph) {
    return graph.isURI() && graph.getURI().startsWith(articles);
  }

  /**
   * The key of the article whose graph this is.
   *
   * @throws IllegalArgumentException naming the graph, where it is not an article's
   */
  public String requireArticleKey(Node graph) {
    if (!isArticle(graph)) {
      throw new IllegalArgumentException("Not the graph of an article: '" + graph + "'");
    }
    return graph.getURI().substring(articles.length());
  }

  /** What is known beforehand. */
  public Node registry() {
    return registry;
  }

  /** What follows from mentions, claims and judgements; rebuilt at will. */
  public Node derived() {
    return derived;
  }

  /** What people decided. */
  public Node judgements() {
    return judgements;
  }

  /** Ontology and vocabularies, so that the endpoint knows every label. */
  public Node ontology() {
    return ontology;
  }
}
