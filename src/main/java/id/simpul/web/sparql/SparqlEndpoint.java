package id.simpul.web.sparql;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.EnumSet;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.servlets.FusekiFilter;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/**
 * Hangs a read-only Fuseki into a web server that is already there, with two query endpoints:
 * {@code /sparql} over the dataset, {@code /aligned/sparql} over its {@link AlignedView}. Both go
 * through one gate. Fuseki's own server is built for its wiring and never started.
 */
public final class SparqlEndpoint {
  private static final String PATH = "/sparql";
  private static final String ALIGNED = "/aligned";
  private static final String FUSEKI = "org.apache.jena.fuseki";

  private final FusekiServer fuseki;
  private final SparqlGuard guard;

  /**
   * @param dataset what is asked; its default graph should be the union of its graphs
   * @param ontology says which terms of other vocabularies follow from ours
   * @param gate who may ask how much
   * @param answers what was answered in this state of the dataset
   * @param meter hears how queries went
   * @param editorPath where browsers that ask nothing are sent
   */
  public SparqlEndpoint(
      DatasetGraph dataset,
      Graph ontology,
      QueryGate gate,
      AnswerMemory answers,
      QueryMeter meter,
      String editorPath) {
    JsonRows.register();
    this.fuseki =
        FusekiServer.create()
            .port(0)
            .add(PATH, service(dataset, ""))
            .add(ALIGNED, service(AlignedView.of(dataset, ontology), PATH.substring(1)))
            .build();
    this.guard = new SparqlGuard(gate, answers, new ServiceDescription(), meter, editorPath);
  }

  private static DataService service(DatasetGraph dataset, String name) {
    Endpoint query =
        Endpoint.create()
            .operation(Operation.Query)
            .endpointName(name)
            .processor(new GuardedQuery())
            .build();
    return DataService.newBuilder(dataset).addEndpoint(query).build();
  }

  /** Adds the endpoints' filters; all other paths pass through untouched. */
  public void install(ServletContextHandler handler) {
    ServletContext wiring = fuseki.getServletContext();
    for (String name : Collections.list(wiring.getAttributeNames())) {
      if (name.startsWith(FUSEKI)) {
        handler.setAttribute(name, wiring.getAttribute(name));
        handler.getServletContext().setAttribute(name, wiring.getAttribute(name));
      }
    }
    EnumSet<DispatcherType> requests = EnumSet.of(DispatcherType.REQUEST);
    for (String path : new String[] {PATH, ALIGNED + PATH}) {
      handler.addFilter(new FilterHolder(guard), path, requests);
      handler.addFilter(new FilterHolder(new FusekiFilter()), path, requests);
    }
  }
}
