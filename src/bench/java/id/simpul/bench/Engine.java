package id.simpul.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** An engine that is asked, or the reason why it cannot be. */
final class Engine implements AutoCloseable {
  private static final Path SCRIPT = Path.of("src", "bench", "peers");
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final String ANYTHING = "SELECT * { ?s ?p ?o } LIMIT 1";

  private final String name;
  private final Path folder;
  private @Nullable ServerProcess server;
  private @Nullable Asker asker;
  private String trouble = "";
  private double loadSeconds = Double.NaN;
  private long bytes;

  /**
   * @param name as the script knows it
   * @param folder of its data and logs
   */
  Engine(String name, Path folder) {
    this.name = name;
    this.folder = folder;
  }

  /** Fetches it where it is missing, loads the data where that was not done, and starts it. */
  void prepare(Path home, Path data) throws InterruptedException {
    try {
      Files.createDirectories(folder);
      if (!Files.isDirectory(home.resolve(name))) {
        script("fetch.log", "fetch", home.toString(), name);
      }
      Path done = folder.resolve("loaded.tsv");
      if (!Files.exists(done)) {
        long start = System.nanoTime();
        script("load.log", "load", home.toString(), name, data.toString(), store().toString());
        Files.writeString(
            done, (System.nanoTime() - start) / 1e9 + "\t" + StoreLoad.bytes(store()));
      }
      String[] loaded = Files.readString(done).split("\t");
      loadSeconds = Double.parseDouble(loaded[0]);
      bytes = Long.parseLong(loaded[1]);
      String heap = Surroundings.heapMegabytes() + "m";
      begin(
          ServerProcess.start(
              port ->
                  List.of(
                      SCRIPT.toString(),
                      "serve",
                      home.toString(),
                      name,
                      store().toString(),
                      String.valueOf(port),
                      heap),
              folder.resolve("serve.log")));
    } catch (IOException | IllegalStateException e) {
      trouble = String.valueOf(e.getMessage());
    }
  }

  /** Starts Simpul on a store. */
  void prepareSimpul(Path store) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    begin(ServerProcess.simpul(store, folder.resolve("serve.log")));
    bytes = StoreLoad.bytes(store);
  }

  private void begin(ServerProcess started) throws InterruptedException {
    server = started;
    Asker with = new Asker(started.address());
    started.await(() -> with.select(ANYTHING), a -> a.status() == 200, PATIENCE);
    asker = with;
  }

  private Path store() {
    return folder.resolve("store").toAbsolutePath();
  }

  private void script(String log, String... arguments) throws IOException, InterruptedException {
    List<String> command = new java.util.ArrayList<>(List.of(SCRIPT.toString()));
    command.addAll(List.of(arguments));
    Path output = folder.resolve(log);
    int exit =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    if (exit != 0) {
      List<String> lines = Files.readAllLines(output);
      throw new IllegalStateException(
          arguments[0] + " failed: " + (lines.isEmpty() ? exit : lines.get(lines.size() - 1)));
    }
  }

  String name() {
    return name;
  }

  /** Empty where it can be asked. */
  String trouble() {
    return trouble;
  }

  /** Where to ask; null where there was trouble. */
  @Nullable Asker asker() {
    return asker;
  }

  /** Seconds that loading took; not a number for Simpul, which is loaded from pages. */
  double loadSeconds() {
    return loadSeconds;
  }

  /** Bytes that its store takes. */
  long bytes() {
    return bytes;
  }

  OptionalLong mostResident() {
    return server == null ? OptionalLong.empty() : server.mostResident();
  }

  @Override
  public void close() throws InterruptedException {
    if (server != null) {
      server.close();
    }
  }
}
