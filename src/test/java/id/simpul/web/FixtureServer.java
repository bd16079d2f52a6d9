package id.simpul.web;

import id.simpul.app.Wiring;
import id.simpul.pipeline.Pipeline;
import id.simpul.pipeline.Stages;
import id.simpul.query.QueryCatalog;
import id.simpul.rdf.GraphNames;
import id.simpul.rdf.Iris;
import id.simpul.rdf.OntologyFiles;
import id.simpul.registry.Registry;
import id.simpul.search.graph.LiveIndex;
import id.simpul.store.MemoryStore;
import id.simpul.store.QuadStore;
import id.simpul.web.bring.Intake;
import id.simpul.web.sparql.QueryLimits;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;

/** A real server on a free port over {@code web/fixture.trig} and the ontology. */
final class FixtureServer implements AutoCloseable {
  static final LocalDate TODAY = LocalDate.of(2025, 12, 1);

  /** Read by all servers: the models take a while. */
  private static final Stages STAGES = new Wiring(new Iris()).stages();

  final QuadStore store;
  final LiveIndex search;
  final Intake intake;
  final WebServer server;
  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private FixtureServer(QuadStore store, QueryLimits limits, int port) {
    this(
        store,
        intake(store),
        new WebSettings("127.0.0.1", port, WebSettings.DEFAULT_BASE, "id", "test", limits, false));
  }

  private FixtureServer(QuadStore store, Intake intake, WebSettings settings) {
    this.store = store;
    this.search = LiveIndex.open(store, new Iris());
    this.intake = intake;
    this.server =
        new WebServer(settings, store, QueryCatalog.load(), Registry.load(), search, intake, null)
            .start();
    search.settle();
  }

  /** Takes pages into {@code store} on 1 December 2025. */
  static Intake intake(QuadStore store) {
    return new Intake(new Pipeline(store, new Iris(), STAGES), () -> TODAY, null);
  }

  static FixtureServer start() throws IOException {
    return start(QueryLimits.defaults(2), 0);
  }

  static FixtureServer start(QueryLimits limits, int port) throws IOException {
    return start(new MemoryStore(), limits, port);
  }

  /** The same over an empty store of any kind. */
  static FixtureServer start(QuadStore store, QueryLimits limits, int port) {
    store.write(
        dataset -> {
          load(dataset);
          OntologyFiles.load().quads(new GraphNames(new Iris())).forEach(dataset::add);
        });
    return new FixtureServer(store, limits, port);
  }

  /** A server over a store that holds nothing but the ontology. */
  static FixtureServer startEmpty() {
    return new FixtureServer(new MemoryStore(), QueryLimits.defaults(2), 0);
  }

  /** A server that listens elsewhere, over a store of any kind. */
  static FixtureServer startAt(String host, boolean write, QuadStore store) {
    return new FixtureServer(
        store,
        intake(store),
        new WebSettings(
            host, 0, WebSettings.DEFAULT_BASE, "id", "test", QueryLimits.defaults(2), write));
  }

  static QueryLimits limits(Duration timeout, long rows, long bytes) {
    return new QueryLimits(timeout, rows, bytes, 2, 64_000);
  }

  private static void load(DatasetGraph dataset) {
    try (InputStream in = FixtureServer.class.getResourceAsStream("/web/fixture.trig")) {
      RDFDataMgr.read(dataset, in, Lang.TRIG);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpResponse<String> get(String path, String accept) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path))).header("Accept", accept).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> page(String path) throws Exception {
    return get(path, "text/html");
  }

  HttpResponse<String> post(String path, String contentType, String accept, String body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", contentType)
            .header("Accept", accept)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> send(String method, String path, String contentType, String body)
      throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", contentType)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  HttpRequest request(String path, String contentType, String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path)))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return request.build();
  }

  HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  HttpResponse<String> sparql(String query, String accept) throws Exception {
    return get("/sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), accept);
  }

  @Override
  public void close() {
    server.close();
    search.close();
    store.close();
  }

  /** For looking at the pages: serves the fixture until the process ends. */
  public static void main(String[] args) throws Exception {
    start(QueryLimits.defaults(2), Integer.parseInt(args[0]));
    Thread.currentThread().join();
  }
}
