package id.simpul.pipeline;

import id.simpul.model.Extraction;
import id.simpul.model.Property;
import id.simpul.rdf.Digest;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Literals;
import id.simpul.rdf.Namespaces;
import id.simpul.store.GraphUpdate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;

/**
 * The articles of the dataset: one graph for each, which says what its fullest wording says, and
 * one small graph for each further wording ({@code …/graph/variant/{article key}.{hash}}). Works
 * inside the caller's transaction.
 */
final class Shelf {
  private static final Node SOURCE = Namespaces.term(Property.SOURCE_DOCUMENT);
  private static final Node TITLE = DCTerms.title.asNode();
  private static final Node TEXT = Namespaces.term(Property.TEXT);
  private static final Node LAYOUT = Namespaces.term(Property.LAYOUT);
  private static final Node SAMPLE = Namespaces.term(Property.SAMPLE);
  private static final Node VARIANT_OF = Namespaces.term(Property.VARIANT_OF);
  private static final Node ARTICLE = Namespaces.term("Article");
  private static final Node VARIANT = Namespaces.term("ArticleVariant");

  private final Iris iris;
  private final GraphNames graphs;
  private final Stages stages;

  Shelf(Iris iris, Stages stages) {
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.stages = stages;
  }

  boolean isEmpty(DatasetGraph data) {
    return !data.contains(Node.ANY, Node.ANY, Namespaces.TYPE, ARTICLE);
  }

  Node graph(String key) {
    return graphs.article(key);
  }

  /** The keys of the articles that a source holds, in whatever wording. */
  Set<String> keysOf(DatasetGraph data, String source) {
    return data.stream(Node.ANY, Node.ANY, SOURCE, Literals.plain(source))
        .map(quad -> key(data, quad))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The keys of the sample articles. */
  Set<String> sampleKeys(DatasetGraph data) {
    return data.stream(Node.ANY, Node.ANY, SAMPLE, Literals.bool(true))
        .map(quad -> key(data, quad))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The key of the article that {@code nameOrIri} is the IRI or the key of. */
  Optional<String> findKey(DatasetGraph data, String nameOrIri) {
    String start = iris.id("article", "").getURI();
    String key = nameOrIri.startsWith(start) ? nameOrIri.substring(start.length()) : nameOrIri;
    return data.contains(graphs.article(key), node(key), Namespaces.TYPE, ARTICLE)
        ? Optional.of(key)
        : Optional.empty();
  }

  /** The article with this key, where it stands. */
  Optional<HeldArticle> findArticle(DatasetGraph data, String key) {
    return data.stream(graphs.article(key), node(key), TITLE, Node.ANY)
        .findFirst()
        .map(quad -> new HeldArticle(key, quad.getObject().getLiteralLexicalForm()));
  }

  private String key(DatasetGraph data, Quad quad) {
    if (graphs.isArticle(quad.getGraph())) {
      return graphs.requireArticleKey(quad.getGraph());
    }
    Node article = object(data, quad.getGraph(), quad.getSubject(), VARIANT_OF);
    return article.getURI().substring(iris.id("article", "").getURI().length());
  }

  /** Calls a source by another name. */
  void rename(DatasetGraph data, String old, String fresh) {
    List<Quad> quads = data.stream(Node.ANY, Node.ANY, SOURCE, Literals.plain(old)).toList();
    quads.forEach(data::delete);
    quads.forEach(q -> data.add(q.getGraph(), q.getSubject(), SOURCE, Literals.plain(fresh)));
  }

  /** Every wording of an article; where it has a graph, the one that speaks comes first. */
  List<Wording> wordings(DatasetGraph data, String key) {
    List<Wording> found = new ArrayList<>();
    if (data.contains(graphs.article(key), node(key), Namespaces.TYPE, ARTICLE)) {
      found.add(wording(data, graphs.article(key), node(key)));
    }
    data.stream(Node.ANY, Node.ANY, VARIANT_OF, node(key))
        .map(quad -> wording(data, quad.getGraph(), quad.getSubject()))
        .forEach(found::add);
    return found;
  }

  private Wording wording(DatasetGraph data, Node graph, Node subject) {
    return new Wording(
        object(data, graph, subject, TEXT).getLiteralLexicalForm(),
        object(data, graph, subject, LAYOUT).getLiteralLexicalForm(),
        data.contains(graph, subject, SAMPLE, Literals.bool(true)),
        data.stream(graph, subject, SOURCE, Node.ANY)
            .map(quad -> quad.getObject().getLiteralLexicalForm())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Node object(DatasetGraph data, Node graph, Node subject, Node predicate) {
    return data.stream(graph, subject, predicate, Node.ANY)
        .map(Quad::getObject)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("'" + subject + "' has no '" + predicate + "'"));
  }

  /** Takes an article out, with all its wordings. */
  void delete(DatasetGraph data, String key) {
    deleteVariants(data, key);
    data.removeGraph(graphs.article(key));
  }

  private void deleteVariants(DatasetGraph data, String key) {
    data.stream(Node.ANY, Node.ANY, VARIANT_OF, node(key))
        .map(Quad::getGraph)
        .toList()
        .forEach(data::removeGraph);
  }

  /** Makes an article say what {@code said} says, held by the sources of {@code wording}. */
  void speak(DatasetGraph data, String key, Wording wording, List<Quad> said) {
    List<Triple> triples = new ArrayList<>(said.stream().map(Quad::asTriple).toList());
    triples.addAll(sources(node(key), wording));
    triples.add(Triple.create(node(key), LAYOUT, Literals.plain(wording.layout())));
    GraphUpdate.replace(data, graphs.article(key), triples);
  }

  /** Changes nothing but the sources of an article. */
  void source(DatasetGraph data, String key, Wording wording) {
    Node graph = graphs.article(key);
    data.deleteAny(graph, node(key), SOURCE, Node.ANY);
    sources(node(key), wording).forEach(t -> data.add(new Quad(graph, t)));
  }

  /** Keeps the wordings that do not speak, and no others. */
  void keepAside(DatasetGraph data, String key, List<Wording> wordings) {
    deleteVariants(data, key);
    for (Wording wording : wordings) {
      String name = key + "." + Digest.shortHash(wording.text() + "|" + wording.layout());
      Node graph = NodeFactory.createURI(iris.base() + "graph/variant/" + name);
      describe(iris.id("variant", name), key, wording)
          .forEach(triple -> data.add(new Quad(graph, triple)));
    }
  }

  private List<Triple> describe(Node variant, String key, Wording wording) {
    List<Triple> triples = new ArrayList<>(sources(variant, wording));
    triples.add(Triple.create(variant, Namespaces.TYPE, VARIANT));
    triples.add(Triple.create(variant, VARIANT_OF, node(key)));
    triples.add(Triple.create(variant, TEXT, Literals.plain(wording.text())));
    triples.add(Triple.create(variant, LAYOUT, Literals.plain(wording.layout())));
    if (wording.sample()) {
      triples.add(Triple.create(variant, SAMPLE, Literals.bool(true)));
    }
    return triples;
  }

  private static Collection<Triple> sources(Node subject, Wording wording) {
    return wording.sources().stream()
        .map(name -> Triple.create(subject, SOURCE, Literals.plain(name)))
        .toList();
  }

  /** Reads an article out again from what the store keeps of it. */
  List<Quad> readAgain(Wording wording, java.time.LocalDate readOn) {
    Extraction extraction =
        stages
            .extractor()
            .extract(
                List.of(
                    Layout.article(
                        wording.layout(),
                        wording.text(),
                        String.join(", ", wording.sources()),
                        readOn,
                        wording.sample())))
            .get(0);
    return stages.mapper().quads(extraction, List.of()).toList();
  }

  private Node node(String key) {
    return iris.id("article", key);
  }
}
