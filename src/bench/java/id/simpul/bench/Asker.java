package id.simpul.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a server over HTTP, one connection kept open, and looks at the clock. */
final class Asker {
  /** Who takes longer has not answered. */
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final String address;

  /**
   * @param address with no slash at its end, e.g. {@code http://127.0.0.1:8080}
   */
  Asker(String address) {
    this.address = address;
  }

  /** What stands at {@code path}, for a browser. */
  Asked get(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).header("Accept", "text/html"));
  }

  /** The answer to a SELECT query, as SPARQL's JSON. */
  Asked select(String query) {
    String form = "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return send(
        HttpRequest.newBuilder(URI.create(address + "/sparql"))
            .header("Accept", "application/sparql-results+json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  private Asked send(HttpRequest.Builder request) {
    long start = System.nanoTime();
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(LONGEST).build(), HttpResponse.BodyHandlers.ofString());
      return new Asked(answer.statusCode(), System.nanoTime() - start, answer.body());
    } catch (IOException e) {
      return new Asked(-1, System.nanoTime() - start, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Asked(-1, System.nanoTime() - start, "interrupted");
    }
  }
}
