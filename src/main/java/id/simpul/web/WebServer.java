package id.simpul.web;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.QuadStore;
import id.simpul.web.sparql.QueryGate;
import id.simpul.web.sparql.SparqlEndpoint;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.util.JavalinBindException;
import org.jspecify.annotations.Nullable;

/** Pages and SPARQL on one port. */
public final class WebServer implements AutoCloseable {
  private final WebSettings settings;
  private final QueryGate gate;
  private final ServicePages service;
  private final Javalin javalin;

  /**
   * @param settings where and how
   * @param store what is served; the server only reads it
   * @param handoff takes work from command lines, or null
   */
  public WebServer(WebSettings settings, QuadStore store, @Nullable Handoff handoff) {
    this.settings = settings;
    this.gate = new QueryGate(settings.limits());
    Metrics metrics = new Metrics();
    metrics.gauge("simpul_queries_running", gate::running);
    this.service = new ServicePages(settings, store, metrics, handoff);
    SparqlEndpoint sparql = new SparqlEndpoint(store.dataset(), gate, metrics, "/bangku");
    this.javalin =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.startup.showOldJavalinVersionWarning = false;
              config.startup.startupWatcherEnabled = false;
              config.jetty.modifyServletContextHandler(sparql::install);
              routes(config.routes);
            });
  }

  private void routes(RoutesConfig routes) {
    routes.get("/", ctx -> ctx.html("<!doctype html><html lang=\"id\"><title>Simpul</title>"));
    routes.get("/health", service::health);
    routes.get("/metrics", service::metrics);
    routes.post("/internal/{command}", service::handoff);
  }

  /**
   * Starts listening; ready when this returns.
   *
   * @throws SimpulException {@code PORT_IN_USE} where something else listens there
   */
  public WebServer start() {
    try {
      javalin.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      throw new SimpulException(
          ErrorId.PORT_IN_USE,
          "Port '" + settings.port() + "' of " + settings.host() + " is taken by another program.",
          "Choose another with --port or SIMPUL_PORT, or stop that program.",
          e);
    }
    Thread warming = new Thread(service::warm, "simpul-warm");
    warming.setDaemon(true);
    warming.start();
    return this;
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where readers find it, e.g. {@code http://127.0.0.1:8080/}. */
  public String address() {
    return "http://" + settings.host() + ":" + port() + "/";
  }

  @Override
  public void close() {
    javalin.stop();
    gate.close();
  }
}
