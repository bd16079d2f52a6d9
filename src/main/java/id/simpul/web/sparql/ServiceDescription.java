package id.simpul.web.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint can do, in the words of SPARQL 1.1 Service Description. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final String[] RESULTS = {
    "SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV",
    "Turtle", "N-Triples", "JSON-LD", "RDF_XML"
  };

  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = String.valueOf(request.getHeader("Accept"));
    boolean json = accept.contains("application/ld+json");
    response.setStatus(200);
    response.setContentType(json ? "application/ld+json" : "text/turtle;charset=utf-8");
    Graph graph = graph(request.getRequestURL().toString());
    if (json) {
      RDFDataMgr.write(response.getOutputStream(), graph, Lang.JSONLD);
    } else {
      RDFDataMgr.write(response.getOutputStream(), graph, RDFFormat.TURTLE_PRETTY);
    }
  }

  private static Graph graph(String endpoint) {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("formats", FORMATS);
    Node service = NodeFactory.createURI(endpoint);
    graph.add(Triple.create(service, RDF.type.asNode(), sd("Service")));
    graph.add(Triple.create(service, sd("endpoint"), service));
    graph.add(Triple.create(service, sd("supportedLanguage"), sd("SPARQL11Query")));
    graph.add(Triple.create(service, sd("feature"), sd("UnionDefaultGraph")));
    if (endpoint.endsWith("/aligned/sparql")) {
      graph.add(
          Triple.create(
              service,
              sd("defaultEntailmentRegime"),
              NodeFactory.createURI("http://www.w3.org/ns/entailment/RDFS")));
    }
    for (String format : RESULTS) {
      graph.add(
          Triple.create(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format)));
    }
    return graph;
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }
}
