package id.simpul.web;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.query.QueryCatalog;
import id.simpul.rdf.OntologyFiles;
import id.simpul.registry.Registry;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.QuadStore;
import id.simpul.web.bring.BringPages;
import id.simpul.web.bring.Intake;
import id.simpul.web.sparql.AnswerMemory;
import id.simpul.web.sparql.QueryGate;
import id.simpul.web.sparql.RequestLog;
import id.simpul.web.sparql.SparqlEndpoint;
import id.simpul.web.view.Panels;
import id.simpul.web.view.Route;
import id.simpul.web.view.Site;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages, linked data and SPARQL on one port. */
public final class WebServer implements AutoCloseable {
  /** Nothing from elsewhere, no script in a page. */
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
              "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self';"
                  + " connect-src 'self'; form-action 'self'; base-uri 'none';"
                  + " frame-ancestors 'none'",
          "X-Content-Type-Options", "nosniff",
          "Referrer-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cross-Origin-Opener-Policy", "same-origin");

  private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

  /** What a page may take after the longest query has ended. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final WebSettings settings;
  private final QueryGate gate;
  private final Metrics metrics = new Metrics();
  private final ServicePages service;
  private final ErrorPages errors;
  private final BringPages bring;
  private final Routes pages;
  private final List<Route> routes;
  private final Javalin javalin;
  private volatile boolean closed;

  /**
   * @param settings where and how
   * @param store what is served; only pages that are brought write to it
   * @param catalog the questions it offers
   * @param registry what pasted texts are checked against
   * @param search the store's index
   * @param intake what pages that readers bring go through
   * @param handoff takes work from command lines, or null
   */
  public WebServer(
      WebSettings settings,
      QuadStore store,
      QueryCatalog catalog,
      Registry registry,
      LiveIndex search,
      Intake intake,
      @Nullable Handoff handoff) {
    this.settings = settings;
    this.gate = new QueryGate(settings.limits());
    metrics.gauge("simpul_queries_running", gate::running);
    metrics.gauge("simpul_search_entries", search::size);
    Site site = new Site(store, settings.base(), settings.language());
    this.errors = new ErrorPages(site);
    this.service = new ServicePages(settings, store, metrics, handoff);
    AnswerMemory answers = new AnswerMemory(store::version);
    this.bring =
        new BringPages(
            site, store, registry, intake, settings.host(), settings.write(), settings.base());
    this.pages =
        new Routes(settings, store, catalog, registry, search, gate, answers, site, service, bring);
    this.routes = pages.table();
    SparqlEndpoint sparql =
        new SparqlEndpoint(
            store.dataset(),
            OntologyFiles.load().ontology(),
            gate,
            answers,
            metrics,
            Panels.EDITOR);
    this.javalin = Javalin.create(config -> configure(config, sparql));
  }

  private void configure(JavalinConfig config, SparqlEndpoint sparql) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.jetty.modifyServer(
        server -> {
          // New requests are refused, those under way get their answer.
          server.setHandler(new GracefulHandler());
          server.setStopTimeout(settings.limits().timeout().plus(GRACE).toMillis());
        });
    config.jetty.modifyServletContextHandler(sparql::install);
    config.staticFiles.add(
        files -> {
          files.hostedPath = "/static";
          files.directory = "/web/static";
          files.location = Location.CLASSPATH;
          files.headers = Map.of("Cache-Control", "max-age=3600");
        });
    config.routes.before(ctx -> HEADERS.forEach(ctx::header));
    routes.forEach(
        route -> config.routes.addHttpHandler(route.method(), route.path(), route.handler()));
    config.requestLogger.http(
        (ctx, millis) -> {
          Duration took = Duration.ofMillis(millis.longValue());
          metrics.page(ctx.endpoint().path, ctx.status().getCode(), took);
          RequestLog.answered(ctx.method().name(), ctx.path(), ctx.status().getCode(), took);
        });
    errors.install(config.routes);
  }

  /** Every path of the route table. */
  List<Route> routes() {
    return routes;
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
    Thread warming = new Thread(this::warm, "simpul-warm");
    warming.setDaemon(true);
    warming.start();
    return this;
  }

  private void warm() {
    pages.warming(settings.language()).forEach(this::attempt);
    attempt(service::warm);
    pages.warmingLast().forEach(this::attempt);
  }

  /** What fails here fails for its first reader, too, who is told why. */
  private void attempt(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      // A server that ends this early has no store to read from.
      if (!closed) {
        LOG.warn("A page could not be warmed up", e);
      }
    }
  }

  /** The port it listens on. */
  public int port() {
    return javalin.port();
  }

  /** Where readers find it, e.g. {@code http://127.0.0.1:8080/}. */
  public String address() {
    return "http://" + settings.host() + ":" + port() + "/";
  }

  /**
   * Waits for the requests under way, no longer than a query may take, and for pages half stored.
   */
  @Override
  public void close() {
    closed = true;
    javalin.stop();
    bring.close();
    gate.close();
    pages.close();
  }
}
