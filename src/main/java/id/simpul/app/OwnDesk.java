package id.simpul.app;

import id.simpul.app.CommandHandoff.CommandLineRunner;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.store.Holder;
import id.simpul.store.StorePlace;
import id.simpul.web.WebServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** A command in a process of its own: it opens the store, or hands its work to who holds it. */
final class OwnDesk implements Desk {
  private static final Path PROPERTIES = Path.of("simpul.properties");

  private final Terminal terminal;
  private final Map<String, String> environment;
  private final Function<Desk, Function<List<String>, Integer>> commands;

  /**
   * @param environment every variable
   * @param commands runs a command line at a desk: for commands that are handed to this process
   *     while it serves
   */
  OwnDesk(
      Terminal terminal,
      Map<String, String> environment,
      Function<Desk, Function<List<String>, Integer>> commands) {
    this.terminal = terminal;
    this.environment = environment;
    this.commands = commands;
  }

  @Override
  public Terminal terminal() {
    return terminal;
  }

  @Override
  public LocalDate today() {
    return LocalDate.now();
  }

  @Override
  public Instant now() {
    return Instant.now();
  }

  @Override
  public String user() {
    return System.getProperty("user.name", "");
  }

  @Override
  public Config config(Map<Key, String> flags) {
    Config config = Config.load(PROPERTIES, environment, flags);
    Logging.apply(config.log());
    config.warnings().forEach(warning -> terminal.err().println("Note: " + warning));
    return config;
  }

  @Override
  public int atStore(Config config, Work work, ToIntFunction<Application> action) {
    if (config.store() instanceof StorePlace.Folder folder) {
      return atFolder(folder.path(), config, work, action);
    }
    // A server takes several: each command works on it by itself.
    try (Application application = Application.open(config)) {
      return action.applyAsInt(application);
    }
  }

  private int atFolder(Path folder, Config config, Work work, ToIntFunction<Application> action) {
    if (!work.createsStore()) {
      requireStore(folder);
    }
    Application application;
    try {
      application = Application.open(config);
    } catch (SimpulException e) {
      Optional<Holder> server = Holder.find(folder).filter(Holder::serves);
      if (e.id() != ErrorId.STORE_LOCKED || server.isEmpty()) {
        throw e;
      }
      return new HandoffClient(folder, server.get())
          .run(work.command(), work.arguments(), terminal);
    }
    try (application) {
      return action.applyAsInt(application);
    }
  }

  private static void requireStore(Path store) {
    if (!Files.isDirectory(store)) {
      throw new SimpulException(
          ErrorId.STORE_UNREADABLE,
          "There is no store at '" + store + "'.",
          "Name one with --store, or make one with 'simpul ingest PATH --store DIR'.");
    }
  }

  @Override
  public int serve(Config config, Consumer<Application> before) {
    CountDownLatch told = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    try (Application application = Application.openToServe(config)) {
      before.accept(application);
      try (WebServer server = application.serve(runner(application), this::today)) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(told, closed), "simpul-end"));
        terminal.out().println("Simpul is ready at " + server.address() + " (Ctrl+C ends it)");
        told.await();
        application.stop();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      closed.countDown();
    }
    return 0;
  }

  /** Runs while the process ends: the process waits until server and store are closed. */
  private static void end(CountDownLatch told, CountDownLatch closed) {
    told.countDown();
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CommandLineRunner runner(Application application) {
    return (arguments, output) ->
        commands.apply(new ServerDesk(application, output)).apply(arguments);
  }
}
