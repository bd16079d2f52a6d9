package id.simpul.rdf;

import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The model as data, read from the Turtle files that travel with the program: {@code
 * ontology/simpul.ttl}, {@code ontology/vocab/*.ttl}, {@code ontology/shapes/*.ttl}.
 */
public final class OntologyFiles {
  private static final String SUFFIX = ".ttl";

  private final Graph ontology;
  private final Graph vocabulary;
  private final Graph shapes;

  private OntologyFiles(Graph ontology, Graph vocabulary, Graph shapes) {
    this.ontology = ontology;
    this.vocabulary = vocabulary;
    this.shapes = shapes;
  }

  /** Reads all files; some hundred milliseconds. */
  public static OntologyFiles load() {
    return new OntologyFiles(
        read(Bundle.list("ontology", SUFFIX)),
        read(Bundle.list("ontology/vocab", SUFFIX)),
        read(Bundle.list("ontology/shapes", SUFFIX)));
  }

  /** Classes and properties. */
  public Graph ontology() {
    return ontology;
  }

  /** Concept schemes with their concepts. */
  public Graph vocabulary() {
    return vocabulary;
  }

  /** SHACL shapes. */
  public Graph shapes() {
    return shapes;
  }

  /** Ontology and vocabularies as the quads of {@code …/graph/ontology}. */
  public Stream<Quad> quads(GraphNames graphs) {
    return Stream.of(ontology, vocabulary)
        .flatMap(Graph::stream)
        .map(triple -> new Quad(graphs.ontology(), triple));
  }

  /** Every file, e.g. {@code ontology/vocab/role.ttl}, in the order read. */
  public static List<String> paths() {
    List<String> paths = new ArrayList<>(Bundle.list("ontology", SUFFIX));
    paths.addAll(Bundle.list("ontology/vocab", SUFFIX));
    paths.addAll(Bundle.list("ontology/shapes", SUFFIX));
    return List.copyOf(paths);
  }

  private static Graph read(List<String> paths) {
    Graph graph = GraphFactory.createDefaultGraph();
    for (String path : paths) {
      try (InputStream in = Bundle.open(path)) {
        RDFDataMgr.read(graph, in, Namespaces.DEFAULT_BASE, Lang.TURTLE);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read bundled file '" + path + "'", e);
      }
    }
    return graph;
  }
}
