package id.simpul.app;

import id.simpul.query.QueryCatalog;
import id.simpul.query.QueryRunner;
import id.simpul.rdf.Iris;
import id.simpul.store.Tdb2Store;
import id.simpul.web.WebServer;
import id.simpul.web.WebSettings;
import id.simpul.web.sparql.QueryLimits;

/**
 * Everything that works on one store, wired together: the one place where objects meet. Closing it
 * closes the store.
 */
public final class Application implements AutoCloseable {
  private static final int QUERY_LENGTH = 64_000;

  private final Config config;
  private final Iris iris;
  private final Tdb2Store store;
  private final QueryCatalog catalog = QueryCatalog.load();

  private Application(Config config, Tdb2Store store) {
    this.config = config;
    this.iris = new Iris(config.base());
    this.store = store;
  }

  /**
   * Opens the store of {@code config}, and creates it where it is missing.
   *
   * @throws id.simpul.model.SimpulException STORE_LOCKED, STORE_SCHEMA_NEWER, STORE_UNREADABLE
   */
  public static Application open(Config config) {
    return new Application(config, Tdb2Store.open(config.store()));
  }

  public Config config() {
    return config;
  }

  public Iris iris() {
    return iris;
  }

  public Tdb2Store store() {
    return store;
  }

  public QueryCatalog catalog() {
    return catalog;
  }

  /** Asks questions of the store within the limits of the settings. */
  public QueryRunner questions() {
    return new QueryRunner(store, iris, config.queryTimeout(), config.queryRows());
  }

  /**
   * Starts the server and writes down that it holds the store.
   *
   * @param runner carries out what other processes hand over
   * @throws id.simpul.model.SimpulException PORT_IN_USE
   */
  WebServer serve(CommandHandoff.CommandLineRunner runner) {
    CommandHandoff handoff = new CommandHandoff(runner);
    WebServer server = new WebServer(webSettings(), store, handoff).start();
    store.announceServer(server.port(), handoff.token());
    return server;
  }

  private WebSettings webSettings() {
    QueryLimits limits =
        new QueryLimits(
            config.queryTimeout(),
            config.queryRows(),
            config.queryBytes(),
            config.queryConcurrency(),
            QUERY_LENGTH);
    return new WebSettings(
        config.host(), config.port(), config.base(), config.lang(), Version.current(), limits);
  }

  @Override
  public void close() {
    store.close();
  }
}
