package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;

/** Sends queries and updates to a server. What goes wrong is told with the address alone. */
final class RemoteServer {
  private static final String PROBE =
      "GRAPH <urn:simpul:probe> { <urn:simpul:probe> <urn:simpul:probe> <urn:simpul:probe> }";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  // Its answer to a query that runs longer than the server itself allows.
  private static final int SERVER_TIME_OUT = 503;

  private final RemoteAddress address;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE).build();

  private volatile boolean needsUnion;

  RemoteServer(RemoteAddress address) {
    this.address = address;
  }

  /** True where a query has to say that it means the union of all graphs. */
  boolean needsUnion() {
    return needsUnion;
  }

  /**
   * Finds out what a query that names no graph sees.
   *
   * @throws SimpulException STORE_WITHOUT_UNION
   */
  void findOutUnion() {
    boolean empty = !holds("GRAPH ?g { ?s ?p ?o }");
    if (empty) {
      update("INSERT DATA { " + PROBE + " }");
    }
    try {
      needsUnion = !sees(" { ?s ?p ?o }");
      if (needsUnion && !sees("GRAPH <urn:x-arq:UnionGraph> { ?s ?p ?o }")) {
        throw new SimpulException(
            ErrorId.STORE_WITHOUT_UNION,
            "A query to the store '" + address + "' that names no graph does not see all graphs.",
            "Make its default graph the union of the named graphs.");
      }
    } finally {
      if (empty) {
        update("DELETE DATA { " + PROBE + " }");
      }
    }
  }

  private boolean sees(String pattern) {
    return holds("{ SELECT * { GRAPH ?g { ?s ?p ?o } } LIMIT 1 } " + pattern);
  }

  private boolean holds(String pattern) {
    Asked asked = ask("SELECT * { " + pattern + " } LIMIT 1");
    boolean holds = asked.rows().hasNext();
    asked.done();
    return holds;
  }

  RemoteAddress address() {
    return address;
  }

  /** An answer under way, which another thread may end. */
  final class Asked {
    private final CompletableFuture<HttpResponse<InputStream>> sent;

    private Asked(String query) {
      sent =
          http.sendAsync(
              request(address.query(), "application/sparql-query", query)
                  .header("Accept", "application/sparql-results+json")
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
    }

    /**
     * The rows as they come in. To be closed.
     *
     * @throws QueryCancelledException where it was ended, here or by the server
     * @throws QueryExecException where the server does not understand the query
     */
    RowSet rows() {
      HttpResponse<InputStream> response = await(sent, address.query());
      if (response.statusCode() != 200) {
        throw refusal(response);
      }
      return RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON)
          .create(ResultSetLang.RS_JSON)
          .read(response.body(), new Context());
    }

    private RuntimeException refusal(HttpResponse<InputStream> response) {
      return switch (response.statusCode()) {
        case SERVER_TIME_OUT -> new QueryCancelledException();
        case 400 -> new QueryExecException(text(response).strip());
        default -> failure(address.query(), response);
      };
    }

    /** Ends it from whatever thread: {@link #rows} throws, rows that are being read break off. */
    void end() {
      if (!sent.cancel(true) && !sent.isCompletedExceptionally()) {
        close(sent.join());
      }
    }

    /** To be called when all rows are read: the connection then serves again. */
    void done() {
      if (sent.isDone() && !sent.isCompletedExceptionally()) {
        drain(sent.join());
      }
    }
  }

  private static void close(HttpResponse<InputStream> response) {
    try {
      response.body().close();
    } catch (IOException e) {
      // It is not needed any more.
    }
  }

  private static void drain(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      body.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // It is not needed any more.
    }
  }

  /**
   * Sends a query; the answer is waited for when it is read.
   *
   * @param query SELECT
   */
  Asked ask(String query) {
    return new Asked(query);
  }

  /** Carries out an update, which is one request: servers do it wholly or not at all. */
  void update(String update) {
    HttpRequest request = request(address.update(), "application/sparql-update", update).build();
    HttpResponse<InputStream> response =
        await(http.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream()), address.update());
    int status = response.statusCode();
    if (status == 404 || status == 405 || status == 415 || status == 501) {
      throw new SimpulException(
          ErrorId.STORE_READ_ONLY,
          "The store '" + address.update() + "' takes no updates (" + status + ").",
          "Allow SPARQL Update there; where it has an address of its own, write it behind the"
              + " first in SIMPUL_STORE, with a blank between them.");
    }
    if (status / 100 != 2) {
      throw failure(address.update(), response);
    }
    drain(response);
  }

  private HttpRequest.Builder request(URI uri, String type, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("Content-Type", type + ";charset=utf-8")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (!address.login().isEmpty()) {
      byte[] login = address.login().getBytes(StandardCharsets.UTF_8);
      request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
    }
    return request;
  }

  private static HttpResponse<InputStream> await(
      CompletableFuture<HttpResponse<InputStream>> sent, URI uri) {
    try {
      return sent.get();
    } catch (ExecutionException e) {
      throw unreachable(uri, String.valueOf(e.getCause()), e);
    } catch (java.util.concurrent.CancellationException e) {
      throw new QueryCancelledException();
    } catch (InterruptedException e) {
      sent.cancel(true);
      Thread.currentThread().interrupt();
      throw new QueryCancelledException();
    }
  }

  private static SimpulException unreachable(URI uri, String why, Exception cause) {
    return new SimpulException(
        ErrorId.STORE_UNREACHABLE,
        "The store '" + uri + "' cannot be reached: " + why + ".",
        "Start that server, or correct SIMPUL_STORE.",
        cause);
  }

  private static SimpulException failure(URI uri, HttpResponse<InputStream> response) {
    int status = response.statusCode();
    if (status == 401 || status == 403) {
      close(response);
      return new SimpulException(
          ErrorId.STORE_REFUSED,
          "The store '" + uri + "' lets nobody in with this name and password (" + status + ").",
          "Set SIMPUL_STORE_LOGIN to name:password.");
    }
    return new SimpulException(
        ErrorId.STORE_UNREACHABLE,
        "The store '" + uri + "' answered " + status + ": " + text(response).strip(),
        "Look into that server's log, and at the address in SIMPUL_STORE.");
  }

  private static String text(HttpResponse<InputStream> response) {
    try (InputStream body = response.body()) {
      return new String(body.readNBytes(2_000), StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }
}
