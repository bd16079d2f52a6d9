package id.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Simpul beside other engines: the same data, the same questions over HTTP, by turns, the answers
 * compared.
 */
final class PeersRun {
  private static final List<String> PEERS = List.of("fuseki", "virtuoso", "rdf4j", "oxigraph");
  private static final String IN_MEMORY = "oxigraph";
  private static final String OURS = "simpul";
  private static final String OURS_PLAIN = "simpul, plain query";
  private static final int DIFFERENT = 40;
  private static final int WARM_UPS = 20;
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(5);
  private static final double SLOW = 20_000;
  private static final List<String> WORDS =
      List.of("santoso", "wulandari", "prasetyo", "hidayat", "lestari", "semarang", "bawaslu");

  private final Path folder;
  private final Figures figures = new Figures();
  private final List<Engine> engines = new ArrayList<>();
  private final Map<String, List<String>> things = new LinkedHashMap<>();

  private PeersRun(Path folder) {
    this.folder = folder;
  }

  /**
   * @param store that holds articles; nobody else may have it open
   * @param folder for the peers' stores and the results; loaded stores are used again
   * @param home of what is fetched
   * @param rounds how often each engine is asked each question, after the first time
   */
  static void main(String store, String folder, String home, int rounds) throws Exception {
    Surroundings on = Surroundings.of("peers STORE FOLDER HOME " + rounds);
    PeersRun run = new PeersRun(Files.createDirectories(Path.of(folder)));
    try {
      run.prepare(Path.of(store), Path.of(home));
      run.ask(rounds, on);
    } finally {
      for (Engine engine : run.engines) {
        engine.close();
      }
    }
  }

  private void prepare(Path store, Path home) throws Exception {
    Path data = folder.resolve("data.nq");
    if (!Files.exists(data)) {
      export(store, data);
    }
    Engine ours = new Engine(OURS, folder.resolve(OURS));
    engines.add(ours);
    ours.prepareSimpul(store);
    for (String peer : PEERS) {
      Engine engine = new Engine(peer, folder.resolve(peer));
      engines.add(engine);
      engine.prepare(home, data);
      System.err.println(peer + ": " + (engine.trouble().isEmpty() ? "ready" : engine.trouble()));
    }
    Things some = new Things(java.util.Objects.requireNonNull(ours.asker()));
    things.put("person", some.busiest("Person", DIFFERENT));
    things.put("office", some.busiest("Office", DIFFERENT));
    things.put("word", WORDS);
  }

  private static void export(Path store, Path data) throws IOException, InterruptedException {
    Path part = data.resolveSibling("data.nq.part");
    Process process =
        new ProcessBuilder(ServerProcess.simpulCommand("export", "--store=" + store))
            .redirectOutput(part.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    if (!process.waitFor(1, TimeUnit.HOURS) || process.exitValue() != 0) {
      throw new IllegalStateException("The store could not be exported: " + store);
    }
    Files.move(part, data);
  }

  private void ask(int rounds, Surroundings on) throws IOException {
    List<String> names = new ArrayList<>(List.of(OURS, OURS_PLAIN));
    names.addAll(PEERS);
    Figures.Table warm =
        table(
            "peers",
            "Median of " + rounds + " rounds, ms",
            names,
            "rows",
            "fastest peer ÷ ours",
            "fastest on disk ÷ ours");
    Figures.Table first = table("peers-first", "First time, ms", names);
    Figures.Table equal =
        table("peers-rows", "Rows that differ from ours, of all rounds", names, "rows of ours");
    Map<String, List<Double>> plotted = new LinkedHashMap<>();
    List<String> asked = new ArrayList<>();
    for (PeerQuestion question : PeerQuestion.all()) {
      PeerRow row = new PeerRow(question);
      askAll(row, question, 0);
      warmUp(row, question, rounds);
      for (int round = 1; round <= rounds; round++) {
        askAll(row, question, WARM_UPS + round);
      }
      warm.rows().add(row.medians(names, PEERS));
      first.rows().add(row.firsts(names));
      equal.rows().add(row.differences(names));
      asked.add(question.name());
      names.forEach(
          n -> plotted.computeIfAbsent(n, k -> new ArrayList<>()).add(row.median(n).orElse(0)));
      System.err.println(warm.rows().get(warm.rows().size() - 1));
    }
    stores();
    figures.write(folder, "peers", on, List.of("peers.png"));
    Plots.bars(folder, "peers", asked, plotted);
  }

  private void askAll(PeerRow row, PeerQuestion question, int round) {
    List<String> some = things.getOrDefault(question.things(), List.of(""));
    String thing = some.get(round % some.size());
    // No two texts are the same, so that nobody answers from memory.
    String comment = "# " + round + "\n";
    Set<String> ours = Set.of();
    for (Engine engine : engines) {
      Asker asker = engine.asker();
      if (asker == null) {
        continue;
      }
      if (engine.name().equals(OURS)) {
        ours = row.add(OURS, ours(asker, question, thing, comment), Set.of());
      }
      String name = engine.name().equals(OURS) ? OURS_PLAIN : engine.name();
      // What takes minutes is asked three times and no more.
      boolean worth = row.times(name) < 3 || row.median(name).orElse(0) < SLOW;
      if (worth && !row.failed(name)) {
        row.add(name, asker.select(question.of(engine.name(), thing) + comment), ours);
      }
    }
  }

  private static Asked ours(Asker asker, PeerQuestion question, String thing, String comment) {
    return question
        .path(thing)
        .map(asker::get)
        .orElseGet(() -> asker.select(question.ours(thing) + comment));
  }

  /** Answers that are not measured: compilers and caches of every engine get their due. */
  private void warmUp(PeerRow row, PeerQuestion question, int rounds) {
    List<String> some = things.getOrDefault(question.things(), List.of(""));
    for (Engine engine : engines) {
      Asker asker = engine.asker();
      String name = engine.name().equals(OURS) ? OURS_PLAIN : engine.name();
      long end = System.nanoTime() + WARM_UP;
      for (int i = 1; asker != null && i <= WARM_UPS && System.nanoTime() < end; i++) {
        String thing = some.get(i % some.size());
        String comment = "# warm " + i + " of " + rounds + "\n";
        if (engine.name().equals(OURS)) {
          ours(asker, question, thing, comment);
        }
        if (!row.failed(name)) {
          asker.select(question.of(engine.name(), thing) + comment);
        }
      }
    }
  }

  private void stores() {
    Figures.Table table =
        figures.table(
            "peers-stores",
            "The stores",
            "engine",
            "load of the export, s",
            "on disk",
            "most resident",
            "trouble");
    for (Engine engine : engines) {
      table.add(
          engine.name(),
          Double.isNaN(engine.loadSeconds()) ? "–" : Figures.shown(engine.loadSeconds()),
          engine.name().equals(IN_MEMORY) ? "in memory" : Figures.megabytes(engine.bytes()),
          engine.mostResident().isPresent()
              ? Figures.megabytes(engine.mostResident().getAsLong())
              : "–",
          engine.trouble().isEmpty() ? "none" : engine.trouble());
    }
  }

  private Figures.Table table(String name, String title, List<String> names, String... more) {
    List<String> columns = new ArrayList<>(List.of("question"));
    columns.addAll(names);
    columns.addAll(List.of(more));
    return figures.table(name, title, columns.toArray(String[]::new));
  }
}
