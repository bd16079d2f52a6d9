package id.simpul.app;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** A command that was handed to a server: it works on the store that the server holds. */
final class ServerDesk implements Desk {
  private final Application application;
  private final Terminal terminal;

  ServerDesk(Application application, Terminal terminal) {
    this.application = application;
    this.terminal = terminal;
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

  /** The server's; flags of the command have no say about the server. */
  @Override
  public Config config(Map<Key, String> flags) {
    return application.config();
  }

  @Override
  public int atStore(Config config, Work work, ToIntFunction<Application> action) {
    return action.applyAsInt(application);
  }

  @Override
  public int serve(Config config, Consumer<Application> before) {
    throw new SimpulException(
        ErrorId.STORE_LOCKED,
        "The store '" + config.store() + "' is served already.",
        "Use the server that runs, or stop it first.");
  }
}
