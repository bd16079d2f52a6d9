package id.simpul.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/**
 * Where a command works: in a process of its own, or inside the server that was handed the command.
 */
public interface Desk {

  /** Where it writes. */
  Terminal terminal();

  /** The day it is. */
  LocalDate today();

  /** The moment it is. */
  Instant now();

  /** What the system calls the user. */
  String user();

  /**
   * The settings that hold for it.
   *
   * @param flags from the command line
   * @throws id.simpul.model.SimpulException SETTING_INVALID
   */
  Config config(Map<Key, String> flags);

  /**
   * Works on the store, here or where it is held.
   *
   * @param config names the store
   * @param work the same command as arguments, paths absolute, for the case that it is handed over
   * @param action what to do here
   * @return the exit code
   */
  int atStore(Config config, Work work, ToIntFunction<Application> action);

  /**
   * Serves the store until the process is told to end.
   *
   * @param before done with the store before the port opens
   * @return the exit code
   */
  int serve(Config config, Consumer<Application> before);

  /**
   * A command as it would be typed.
   *
   * @param command e.g. {@code query}
   * @param arguments e.g. {@code [studied-cases, --format, csv]}
   * @param createsStore whether it makes sense on a store that does not exist yet
   */
  record Work(String command, List<String> arguments, boolean createsStore) {
    public Work {
      arguments = List.copyOf(arguments);
    }
  }
}
