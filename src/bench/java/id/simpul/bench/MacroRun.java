package id.simpul.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The whole, as a user meets it: pages as files, their load, the start of the real server in a
 * process of its own, then everything that can be asked over HTTP: first, again and again, and by
 * many at one time.
 */
final class MacroRun {
  private static final int TIMES = 40;
  private static final int CLIENTS = 8;
  private static final int CLIENT_SECONDS = 15;
  private static final Duration PATIENCE = Duration.ofMinutes(30);

  private final Path folder;
  private final long most;
  private final Figures figures = new Figures();

  private MacroRun(Path folder, int seconds) {
    this.folder = folder;
    this.most = Duration.ofSeconds(seconds).toNanos();
  }

  /**
   * @param articles how many are invented
   * @param folder for pages, store and results; where it holds a store, that store is asked and
   *     nothing is loaded
   * @param seconds for each kind of request at most, once it was asked four times
   */
  static void main(int articles, String folder, int seconds) throws Exception {
    Surroundings on = Surroundings.of("macro " + articles + " FOLDER " + seconds);
    Path at = Files.createDirectories(Path.of(folder));
    MacroRun run = new MacroRun(at, seconds);
    if (isEmpty(at.resolve("store"))) {
      run.load(articles);
    }
    Map<Requests.Request, Latencies> asked = run.serve();
    Plots.latencies(at, "macro-" + articles, asked);
    run.figures.write(at, "macro-" + articles, on, List.of("macro-" + articles + "-latencies.png"));
  }

  private static boolean isEmpty(Path store) throws IOException {
    if (!Files.isDirectory(store)) {
      return true;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(store)) {
      return !files.iterator().hasNext();
    }
  }

  private void load(int articles) throws IOException {
    CorpusFiles.main(folder.resolve("pages").toString(), articles);
    StoreLoad.measured(
        folder.resolve("pages"),
        folder.resolve("store"),
        figures.table("load", "From files to a graph that can be asked", "what", "figure"));
  }

  private Map<Requests.Request, Latencies> serve() throws Exception {
    Path store = folder.resolve("store");
    try (ServerProcess server = ServerProcess.simpul(store, folder.resolve("server.log"))) {
      Asker asker = new Asker(server.address());
      Duration ready = server.await(() -> asker.get("/health"), a -> a.status() == 200, PATIENCE);
      Duration warm =
          server.await(
              () -> asker.get("/health"),
              a -> a.body().replace(" ", "").contains("\"warm\":true"),
              PATIENCE);
      Figures.Table table = figures.table("server", "The server", "what", "figure");
      table.add("start until it answers, s", Figures.shown(ready.toMillis() / 1e3));
      table.add("start until it is warm, s", Figures.shown(warm.toMillis() / 1e3));
      Map<Requests.Request, Latencies> asked = ask(new Requests(asker));
      crowd(server.address());
      server.mostResident().ifPresent(b -> table.add("most resident memory", Figures.megabytes(b)));
      table.add("store with its index of words", Figures.megabytes(StoreLoad.bytes(store)));
      return asked;
    }
  }

  private Map<Requests.Request, Latencies> ask(Requests requests) {
    Map<Requests.Request, Latencies> asked = new LinkedHashMap<>();
    // Everything once, before anything is asked again: no first time profits from another's many.
    for (Requests.Request request : requests.all()) {
      Latencies latencies = new Latencies();
      latencies.add(request.ask().apply(0));
      asked.put(request, latencies);
    }
    asked.forEach(this::again);
    for (String group : List.of("question", "anew", "page", "search", "thing")) {
      table(group, asked);
    }
    return asked;
  }

  private void again(Requests.Request request, Latencies latencies) {
    long end = System.nanoTime() + most;
    for (int i = 1; i <= TIMES && (i <= 3 || System.nanoTime() < end); i++) {
      latencies.add(request.ask().apply(i));
    }
  }

  private void table(String group, Map<Requests.Request, Latencies> asked) {
    String title =
        switch (group) {
          case "question" -> "Questions of the catalogue, /api/queries; again: from memory";
          case "anew" -> "The same at /sparql, worked out anew each time";
          case "page" -> "Pages; what they ask of the whole store is remembered until a write";
          case "search" -> "Search, by turns for different words";
          default -> "Pages of things, by turns of different things";
        };
    Figures.Table table =
        figures.table(
            group, title, "what", "first, ms", "p50", "p95", "p99", "times", "KB", "not 200");
    asked.forEach(
        (request, latencies) -> {
          if (request.group().equals(group)) {
            table.rows().add(row(request.name(), latencies));
          }
        });
  }

  private static List<String> row(String name, Latencies latencies) {
    List<String> row = new ArrayList<>(List.of(name, Figures.shown(latencies.first())));
    for (double percent : new double[] {50, 95, 99}) {
      row.add(Figures.shown(latencies.within(percent)));
    }
    row.add(String.valueOf(latencies.count()));
    row.add(Figures.shown(latencies.bytes() / 1e3));
    row.add(String.valueOf(latencies.failed()));
    return row;
  }

  private void crowd(String address) throws InterruptedException {
    ClientsRun clients = ClientsRun.measured(address, CLIENTS, CLIENT_SECONDS);
    Figures.Table table =
        figures.table(
            "crowd",
            CLIENTS + " clients for " + CLIENT_SECONDS + " s, heavy queries among them",
            "what",
            "figure");
    clients.outcomes().forEach((outcome, count) -> table.add(outcome, String.valueOf(count)));
    for (double percent : new double[] {50, 95, 99}) {
      table.add("p" + (int) percent + ", ms", Figures.shown(clients.within(percent)));
    }
  }
}
