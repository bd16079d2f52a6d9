package id.simpul.web;

import id.simpul.rdf.Namespaces;
import io.javalin.http.Context;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The dataset described with VoID and DCAT. */
final class DatasetDescription {
  private final String base;
  private final QuadCount quads;

  DatasetDescription(String base, QuadCount quads) {
    this.base = base;
    this.quads = quads;
  }

  /** The description as seen from the address the reader used. */
  Graph graph(Context ctx) {
    String host = ctx.scheme() + "://" + ctx.host();
    Graph graph = GraphFactory.createDefaultGraph();
    Node dataset = iri(base + "dataset");
    Node service = iri(host + "/sparql");
    add(graph, dataset, RDF.type.asNode(), VOID.Dataset.asNode());
    add(graph, dataset, RDF.type.asNode(), DCAT.Dataset.asNode());
    titles(graph, dataset);
    add(graph, dataset, VOID.sparqlEndpoint.asNode(), service);
    add(graph, dataset, VOID.uriSpace.asNode(), text(base + "id/"));
    add(graph, dataset, VOID.vocabulary.asNode(), iri(Namespaces.ONTOLOGY));
    add(graph, dataset, DCAT.landingPage.asNode(), iri(host + "/"));
    add(
        graph,
        dataset,
        VOID.triples.asNode(),
        NodeFactory.createLiteralDT(Long.toString(quads.count()), XSDDatatype.XSDinteger));
    Node access = iri(host + "/sparql#service");
    add(graph, access, RDF.type.asNode(), DCAT.DataService.asNode());
    add(graph, access, DCAT.endpointURL.asNode(), service);
    add(graph, access, DCAT.servesDataset.asNode(), dataset);
    return graph;
  }

  private static void titles(Graph graph, Node dataset) {
    add(graph, dataset, DCTerms.title.asNode(), NodeFactory.createLiteralLang("Simpul", "id"));
    add(
        graph,
        dataset,
        DCTerms.description.asNode(),
        NodeFactory.createLiteralLang(
            "Graf pengetahuan dari berita lembaga penyelenggara pemilu: forum, orang, kantor, perkara,"
                + " dan kalimat yang menyatakannya.",
            "id"));
    add(
        graph,
        dataset,
        DCTerms.description.asNode(),
        NodeFactory.createLiteralLang(
            "Knowledge graph from the news of Indonesia's election institutions: forums, people,"
                + " offices, cases, and the sentences that say so.",
            "en"));
  }

  private static void add(Graph graph, Node subject, Node predicate, Node object) {
    graph.add(Triple.create(subject, predicate, object));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }

  private static Node text(String text) {
    return NodeFactory.createLiteralString(text);
  }
}
