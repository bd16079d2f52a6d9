package id.simpul.app;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.Holder;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Hands a command to the server that holds the store, and shows what it writes. */
final class HandoffClient {
  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final Path store;
  private final Holder holder;

  HandoffClient(Path store, Holder holder) {
    this.store = store;
    this.holder = holder;
  }

  /**
   * Runs one command there.
   *
   * @param command e.g. {@code ingest}
   * @param arguments as on the command line, paths absolute
   * @return the command's exit code
   * @throws SimpulException STORE_LOCKED, which says who holds the store, where the server does not
   *     take the work
   */
  int run(String command, List<String> arguments, Terminal terminal) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT).build();
    try {
      HttpResponse<InputStream> response =
          http.send(request(command, arguments), HttpResponse.BodyHandlers.ofInputStream());
      if (response.statusCode() != 200) {
        throw refused("answered " + response.statusCode());
      }
      try (DataInputStream in = new DataInputStream(response.body())) {
        return HandedOutput.receive(in, terminal);
      }
    } catch (IOException e) {
      throw refused("broke off (" + e.getClass().getSimpleName() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused("was not waited for");
    }
  }

  private HttpRequest request(String command, List<String> arguments) throws IOException {
    byte[] body = new ObjectMapper().writeValueAsBytes(arguments);
    return HttpRequest.newBuilder()
        .uri(URI.create("http://127.0.0.1:" + holder.port() + "/internal/" + command))
        .header("Authorization", "Bearer " + holder.token())
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
        .build();
  }

  private SimpulException refused(String how) {
    return new SimpulException(
        ErrorId.STORE_LOCKED,
        "The store '"
            + store
            + "' is held by the server on port "
            + holder.port()
            + " (process "
            + holder.pid()
            + "), which "
            + how
            + " when it was handed this command.",
        "Try again, or stop that server first.");
  }
}
