package id.simpul.app.cli;

import id.simpul.app.Key;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Names the store. */
final class StoreOption {
  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "Folder of the store, or address of a SPARQL server.")
  private @Nullable String store;

  /** As settings. */
  Map<Key, String> flags() {
    Map<Key, String> flags = new EnumMap<>(Key.class);
    if (store != null) {
      flags.put(Key.STORE, store);
    }
    return flags;
  }
}
