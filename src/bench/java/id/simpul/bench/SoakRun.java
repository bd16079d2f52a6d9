package id.simpul.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;

/**
 * Reading, changing and hostile queries at one server for long: does its memory stay bounded, is
 * everything answered or refused as documented, and is the dataset in the end what a fresh build
 * gives?
 */
final class SoakRun {
  private static final int READERS = 6;
  private static final long READER_PAUSE = 50;
  private static final long HOSTILE_PAUSE = 4_000;
  private static final long WRITER_PAUSE = 3_000;
  private static final long SAMPLE_PAUSE = 5_000;

  private final ClientsRun outcomes = ClientsRun.idle();
  private final List<Thread> threads = new ArrayList<>();
  private final Figures figures = new Figures();
  private volatile boolean over;

  private SoakRun() {}

  /** Work that is done again and again. */
  private interface Task {
    void once() throws Exception;
  }

  /**
   * @param at an empty folder for pages, store and results; or the address of a server, which is
   *     read and not changed, so that there is nothing to compare in the end
   * @param articles that the store begins with
   */
  static void main(int minutes, String at, int articles) throws Exception {
    Surroundings on = Surroundings.of("soak " + minutes + " FOLDER " + articles);
    SoakRun run = new SoakRun();
    boolean good =
        at.startsWith("http:")
            ? run.served(
                at, OptionalLong::empty, minutes, null, Files.createTempDirectory("soak"), on)
            : run.whole(Path.of(at), minutes, articles, on);
    System.out.println(good ? "PASSED" : "FAILED");
    if (!good) {
      System.exit(1);
    }
  }

  private boolean whole(Path folder, int minutes, int articles, Surroundings on) throws Exception {
    Path pages = folder.resolve("pages");
    Path store = folder.resolve("store");
    if (Files.exists(store)) {
      throw new IllegalArgumentException("'" + folder + "' is not empty: name another folder.");
    }
    SoakWriter writer = new SoakWriter(pages, store, articles);
    command(folder.resolve("ingest.log"), SoakWriter.ingest(pages, store));
    boolean good;
    try (ServerProcess server = ServerProcess.simpul(store, folder.resolve("server.log"))) {
      Asker asker = new Asker(server.address());
      server.await(() -> asker.get("/health"), a -> a.status() == 200, Duration.ofMinutes(10));
      good = served(server.address(), server::resident, minutes, writer, folder, on);
    }
    Path fresh = folder.resolve("fresh");
    command(folder.resolve("ingest-fresh.log"), SoakWriter.ingest(pages, fresh));
    Path one = folder.resolve("soaked.nq");
    Path other = folder.resolve("fresh.nq");
    command(one, List.of("export", "--store=" + store));
    command(other, List.of("export", "--store=" + fresh));
    boolean equal = Files.mismatch(one, other) < 0;
    System.out.printf(
        "The dataset, %,d bytes as N-Quads, is %s a fresh build gives.%n",
        Files.size(one), equal ? "what" : "NOT what");
    return good && equal;
  }

  private static void command(Path output, List<String> arguments)
      throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder(ServerProcess.simpulCommand(arguments.toArray(String[]::new)))
            .redirectOutput(output.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start()
            .waitFor();
    if (exit != 0) {
      throw new IllegalStateException(arguments + " ended with " + exit);
    }
  }

  private boolean served(
      String address,
      java.util.function.Supplier<OptionalLong> resident,
      int minutes,
      @org.jspecify.annotations.Nullable SoakWriter writer,
      Path folder,
      Surroundings on)
      throws Exception {
    MemorySamples memory = new MemorySamples(new Asker(address), resident);
    List<String> hostile = HostileQueries.load();
    for (int i = 0; i < READERS; i++) {
      Random random = new Random(i);
      repeat(READER_PAUSE, () -> outcomes.ask(URI.create(address + ClientsRun.somePath(random))));
    }
    Random random = new Random(READERS);
    repeat(
        HOSTILE_PAUSE,
        () -> {
          String query = hostile.get(random.nextInt(hostile.size()));
          outcomes.ask(URI.create(address + ClientsRun.sparql(query)));
        });
    if (writer != null) {
      repeat(WRITER_PAUSE, writer::step);
    }
    long end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
    while (System.nanoTime() < end) {
      memory.take();
      Thread.sleep(SAMPLE_PAUSE);
    }
    over = true;
    for (Thread thread : threads) {
      thread.join();
    }
    return report(memory, writer == null ? Map.of() : writer.outcomes(), folder, on);
  }

  private void repeat(long pause, Task task) {
    Thread thread =
        new Thread(
            () -> {
              try {
                while (!over) {
                  task.once();
                  Thread.sleep(pause);
                }
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    threads.add(thread);
    thread.start();
  }

  private boolean report(
      MemorySamples memory, Map<String, Integer> changes, Path folder, Surroundings on)
      throws IOException {
    Figures.Table table = figures.table("soak", "A soak", "what", "figure");
    outcomes.outcomes().forEach((outcome, count) -> table.add(outcome, String.valueOf(count)));
    changes.forEach((change, count) -> table.add(change, String.valueOf(count)));
    for (double percent : new double[] {50, 95, 99}) {
      table.add("p" + (int) percent + ", ms", Figures.shown(outcomes.within(percent)));
    }
    table.add("most heap, MB", Figures.shown(memory.mostHeap()));
    table.add("least heap in the second quarter, MB", Figures.shown(memory.leastHeap(1)));
    table.add("least heap in the last quarter, MB", Figures.shown(memory.leastHeap(3)));
    table.add("most resident, MB", Figures.shown(memory.mostResident()));
    boolean errors =
        outcomes.outcomes().keySet().stream().anyMatch(o -> o.startsWith("ERROR"))
            || changes.keySet().stream().anyMatch(c -> c.startsWith("ERROR"));
    table.add("errors that are no documented refusal", errors ? "YES" : "none");
    table.add("memory bounded", memory.bounded() ? "yes" : "NO");
    memory.write(folder);
    figures.write(folder, "soak", on, List.of("soak-memory.png"));
    return !errors && memory.bounded();
  }
}
