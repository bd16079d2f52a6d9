package id.simpul.app.cli;

import id.simpul.app.Key;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Names the port. */
final class PortOption {
  @Option(names = "--port", paramLabel = "N", description = "Port of the server; 0: a free one.")
  private @Nullable String port;

  /** Adds it to {@code flags} where it was given. */
  Map<Key, String> addTo(Map<Key, String> flags) {
    if (port != null) {
      flags.put(Key.PORT, port);
    }
    return flags;
  }
}
