package id.simpul.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/**
 * Many clients at a server that runs: pages, lists, questions, light and heavy SPARQL. An answer is
 * right, or a refusal that the documentation knows; anything else is an error.
 */
final class ClientsRun {
  private static final Pattern REFUSAL =
      Pattern.compile("\"(query-busy|query-too-long|query-too-large|query-refused)\"");

  private static final List<String> PATHS =
      List.of(
          "/",
          "/dasbor/matriks",
          "/perkara",
          "/forum",
          "/kantor",
          "/orang",
          "/artikel.csv",
          "/ontology.ttl",
          "/health",
          "/api/queries/studied-cases?format=json",
          "/api/queries/top-speakers?format=csv",
          sparql("/sparql", "SELECT * { ?s a ?c } LIMIT 100"),
          sparql("/sparql", "SELECT ?c (COUNT(*) AS ?n) { ?s a ?c } GROUP BY ?c"),
          sparql("/sparql", "SELECT * { ?a ?b ?c . ?d ?e ?f } ORDER BY ?a ?f"),
          sparql(
              "/aligned/sparql", "SELECT * { ?s a <http://xmlns.com/foaf/0.1/Person> } LIMIT 100"));

  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final Histogram nanos = new Histogram(3);

  private ClientsRun() {}

  private static String sparql(String path, String query) {
    return path + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
  }

  /**
   * @param address of the server, e.g. {@code http://127.0.0.1:8080}
   */
  static void main(String address, int clients, int seconds) throws InterruptedException {
    measured(address, clients, seconds).report();
  }

  /** The same, to be looked at. */
  static ClientsRun measured(String address, int clients, int seconds) throws InterruptedException {
    ClientsRun run = new ClientsRun();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < clients; i++) {
      Random random = new Random(i);
      threads.add(new Thread(() -> run.client(address, random, end), "client-" + i));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    return run;
  }

  /** How many requests ended in which way. */
  Map<String, Integer> outcomes() {
    return outcomes;
  }

  /** Milliseconds within which this percentage was answered. */
  double within(double percent) {
    return nanos.getValueAtPercentile(percent) / 1e6;
  }

  /** For who lets clients run beside other work. */
  static ClientsRun idle() {
    return new ClientsRun();
  }

  /** Asks one thing and counts how it ended. */
  void ask(URI address) {
    long start = System.nanoTime();
    String outcome = outcome(address);
    synchronized (this) {
      outcomes.merge(outcome, 1, Integer::sum);
      nanos.recordValue(System.nanoTime() - start);
    }
  }

  /** One of the usual things. */
  static String somePath(Random random) {
    return PATHS.get(random.nextInt(PATHS.size()));
  }

  /** Where a query is asked. */
  static String sparql(String query) {
    return sparql("/sparql", query);
  }

  private void client(String address, Random random, long end) {
    while (System.nanoTime() < end) {
      ask(URI.create(address + somePath(random)));
    }
  }

  private String outcome(URI address) {
    try {
      HttpResponse<String> answer =
          http.send(
              HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(120)).build(),
              HttpResponse.BodyHandlers.ofString());
      Matcher refusal = REFUSAL.matcher(answer.body());
      if (answer.statusCode() == 200) {
        return "answered";
      }
      return answer.statusCode() >= 400 && refusal.find()
          ? "refused " + refusal.group(1)
          : "ERROR " + answer.statusCode() + " " + address.getPath();
    } catch (IOException e) {
      return "ERROR " + e + " " + address.getPath();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "ERROR interrupted";
    }
  }

  private void report() {
    outcomes.forEach((outcome, count) -> System.out.printf("%8d %s%n", count, outcome));
    System.out.printf(
        "median %.0f ms, 95%% within %.0f ms, longest %.0f ms%n",
        within(50), within(95), within(100));
  }
}
