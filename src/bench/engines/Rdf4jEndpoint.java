import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.lmdb.LmdbStore;
import org.eclipse.rdf4j.sail.lmdb.config.LmdbStoreConfig;

/** RDF4J's LMDB store: {@code load FOLDER DATA.nq}, or {@code serve FOLDER PORT}, SELECT only. */
public final class Rdf4jEndpoint {
  private static final int AT_A_TIME = 200_000;

  public static void main(String[] args) throws IOException {
    // Indexes that start with each part of a quad that the questions know.
    LmdbStoreConfig config = new LmdbStoreConfig("spoc,posc,ospc,cspo");
    SailRepository store = new SailRepository(new LmdbStore(new File(args[1], "lmdb"), config));
    if (args[0].equals("load")) {
      load(store, Path.of(args[2]));
      store.shutDown();
    } else {
      serve(store, Integer.parseInt(args[2]));
    }
  }

  private static void load(SailRepository store, Path data) throws IOException {
    try (RepositoryConnection connection = store.getConnection();
        var lines = Files.lines(data)) {
      StringBuilder some = new StringBuilder();
      int count = 0;
      for (String line : (Iterable<String>) lines::iterator) {
        some.append(line).append('\n');
        if (++count % AT_A_TIME == 0) {
          add(connection, some);
        }
      }
      add(connection, some);
    }
  }

  private static void add(RepositoryConnection connection, StringBuilder some) throws IOException {
    connection.begin();
    connection.add(new java.io.StringReader(some.toString()), "", RDFFormat.NQUADS);
    connection.commit();
    some.setLength(0);
  }

  private static void serve(SailRepository store, int port) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.createContext("/sparql", exchange -> answer(store, exchange));
    server.setExecutor(Executors.newFixedThreadPool(8));
    Runtime.getRuntime().addShutdownHook(new Thread(store::shutDown));
    server.start();
  }

  private static void answer(SailRepository store, HttpExchange exchange) throws IOException {
    String form;
    try (InputStream in = exchange.getRequestBody()) {
      form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    String query = URLDecoder.decode(form.replaceFirst("^query=", ""), StandardCharsets.UTF_8);
    try (exchange;
        RepositoryConnection connection = store.getConnection()) {
      var prepared = connection.prepareTupleQuery(query);
      exchange.getResponseHeaders().add("Content-Type", "application/sparql-results+json");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = new BufferedOutputStream(exchange.getResponseBody(), 65_536)) {
        prepared.evaluate(new SPARQLResultsJSONWriter(out));
      }
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }
}
