package id.simpul.web;

import id.simpul.model.Property;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.Namespaces;
import id.simpul.rdf.RdfOutput;
import id.simpul.store.QuadStore;
import id.simpul.web.view.Links;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the store says about one IRI, as RDF. */
final class LinkedData {
  private final QuadStore store;
  private final Iris iris;
  private final GraphNames graphs;
  private final RdfOutput output;

  LinkedData(QuadStore store, Iris iris) {
    this.store = store;
    this.iris = iris;
    this.graphs = new GraphNames(iris);
    this.output = new RdfOutput(iris);
  }

  /** The node of {@code /id/{folder}/{key}}. */
  Node node(String folder, String key) {
    return iris.id(folder, key);
  }

  /** True where the store says anything about or with {@code thing}. */
  boolean knows(Node thing) {
    return store.read(
        d ->
            d.contains(Node.ANY, thing, Node.ANY, Node.ANY)
                || d.contains(Node.ANY, Node.ANY, Node.ANY, thing));
  }

  /** The thing that has taken {@code thing}'s place. */
  Optional<String> findReplacement(Node thing) {
    return store.read(
        d -> {
          Iterator<Quad> quads =
              d.find(Node.ANY, thing, Namespaces.term(Property.REPLACED_BY), Node.ANY);
          return quads.hasNext()
              ? Optional.of(quads.next().getObject().getURI())
              : Optional.empty();
        });
  }

  /** The local names of {@code thing}'s classes, e.g. {@code Ruling}. */
  Set<String> types(Node thing) {
    return store.read(
        d -> {
          Set<String> types = new LinkedHashSet<>();
          d.find(Node.ANY, thing, Namespaces.TYPE, Node.ANY)
              .forEachRemaining(q -> types.add(Links.key(q.getObject().getURI())));
          return types;
        });
  }

  /**
   * What is said about {@code thing}: of an article all it claims, of a concept scheme its concepts
   * too, of everything else its own properties.
   */
  Graph describe(Node thing) {
    return store.read(
        dataset -> {
          Graph graph = GraphFactory.createDefaultGraph();
          copy(dataset, graph, Node.ANY, thing);
          Node article = graphs.article(Links.key(thing.getURI()));
          if (thing.getURI().startsWith(iris.base() + "id/article/")) {
            copy(dataset, graph, article, Node.ANY);
          }
          dataset
              .find(Node.ANY, Node.ANY, Namespaces.IN_SCHEME, thing)
              .forEachRemaining(q -> copy(dataset, graph, Node.ANY, q.getSubject()));
          return graph;
        });
  }

  private static void copy(DatasetGraph from, Graph to, Node graph, Node subject) {
    from.find(graph, subject, Node.ANY, Node.ANY).forEachRemaining(q -> to.add(q.asTriple()));
  }

  /** Answers with {@code graph}. */
  void send(Context ctx, Graph graph, Representation form) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    output.write(graph, form.language(), out);
    ctx.header("Vary", "Accept");
    ctx.header("Access-Control-Allow-Origin", "*");
    ctx.contentType(form.mediaType() + (form == Representation.TURTLE ? ";charset=utf-8" : ""));
    ctx.result(out.toByteArray());
  }
}
