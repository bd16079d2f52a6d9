package id.simpul.rdf;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.data.BagFactory;
import org.apache.jena.atlas.data.SortedDataBag;
import org.apache.jena.atlas.data.ThresholdPolicyFactory;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * Writes graphs and datasets with Simpul's prefixes, as UTF-8, to a stream that stays open.
 * Datasets come out sorted, so that two exports can be compared line by line.
 */
public final class RdfOutput {
  /** Quads sorted in memory; more are sorted in temporary files, so that a small heap is enough. */
  private static final int IN_MEMORY = 100_000;

  private final Map<String, String> prefixes;
  private final int inMemory;

  public RdfOutput(Iris iris) {
    this(iris, IN_MEMORY);
  }

  RdfOutput(Iris iris, int inMemory) {
    this.prefixes = iris.prefixes();
    this.inMemory = inMemory;
  }

  /**
   * Writes one graph, grouped by subject, with the prefixes it uses.
   *
   * @param language e.g. {@link Lang#TURTLE}, {@link Lang#JSONLD}, {@link Lang#NTRIPLES}
   */
  public void write(Graph graph, Lang language, OutputStream out) {
    Graph copy = GraphFactory.createDefaultGraph();
    graph.stream().forEach(copy::add);
    Set<String> used = namespaces(copy);
    prefixes.forEach(
        (prefix, namespace) -> {
          if (used.contains(namespace)) {
            copy.getPrefixMapping().setNsPrefix(prefix, namespace);
          }
        });
    RDFWriter.source(copy).format(usual(language)).output(out);
  }

  /**
   * Writes all named graphs. Memory stays bounded, except for JSON-LD.
   *
   * @param language {@link Lang#NQUADS}, {@link Lang#TRIG}, {@link Lang#JSONLD}, or {@link
   *     Lang#TURTLE} for the triples of all graphs together
   */
  public void write(DatasetGraph dataset, Lang language, OutputStream out) {
    if (language.equals(Lang.JSONLD)) {
      DatasetGraph copy = DatasetGraphFactory.create();
      prefixes.forEach(copy.prefixes()::add);
      dataset.stream().forEach(copy::add);
      RDFWriter.source(copy).format(RDFFormat.JSONLD11).output(out);
    } else {
      stream(dataset, language, out);
    }
  }

  private void stream(DatasetGraph dataset, Lang language, OutputStream out) {
    StreamRDF writer = StreamRDFWriter.getWriterStream(out, language);
    writer.start();
    prefixes.forEach(writer::prefix);
    List<Node> graphs =
        Iter.iter(dataset.listGraphNodes()).toList().stream()
            .sorted(NodeCmp::compareRDFTerms)
            .toList();
    graphs.forEach(graph -> sorted(dataset, graph, quad -> send(quad, language, writer)));
    writer.finish();
  }

  private void sorted(DatasetGraph dataset, Node graph, Consumer<Quad> to) {
    SortedDataBag<Quad> bag =
        BagFactory.newSortedBag(
            ThresholdPolicyFactory.count(inMemory), new QuadFiles(), QuadSink.ORDER);
    try {
      dataset.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(bag::add);
      bag.iterator().forEachRemaining(to);
    } finally {
      bag.close();
    }
  }

  private static void send(Quad quad, Lang language, StreamRDF writer) {
    if (language.equals(Lang.NQUADS) || language.equals(Lang.TRIG)) {
      writer.quad(quad);
    } else {
      writer.triple(quad.asTriple());
    }
  }

  private static Set<String> namespaces(Graph graph) {
    return graph.stream()
        .flatMap(t -> Stream.of(t.getSubject(), t.getPredicate(), t.getObject()))
        .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString())
        .map(uri -> uri.substring(0, 1 + Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#'))))
        .collect(Collectors.toSet());
  }

  private static RDFFormat usual(Lang language) {
    return RDFWriterRegistry.defaultSerialization(language);
  }
}
