package id.simpul.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who holds a store: written to the file {@code holder} in the store's folder, readable by its
 * owner alone.
 *
 * @param pid process id
 * @param port the port its server listens on at the loopback address, or 0 where it serves nothing
 * @param token what a command must show to hand its work to that server; empty where it serves
 *     nothing
 */
public record Holder(long pid, int port, String token) {

  /** The holder named in the folder {@code store}, where one is written down. */
  public static Optional<Holder> find(Path store) {
    try {
      return parse(Files.readAllLines(file(store)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** True where it takes work over its port. */
  public boolean serves() {
    return port > 0;
  }

  private static Optional<Holder> parse(List<String> lines) {
    try {
      return Optional.of(
          new Holder(
              Long.parseLong(value(lines, "pid")),
              Integer.parseInt(value(lines, "port")),
              value(lines, "token")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String value(List<String> lines, String key) {
    String start = key + "=";
    return lines.stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()))
        .findFirst()
        .orElse("");
  }

  void write(Path store) throws IOException {
    OwnerOnly.write(file(store), "pid=" + pid + "\nport=" + port + "\ntoken=" + token + "\n");
  }

  static void erase(Path store) throws IOException {
    Files.deleteIfExists(file(store));
  }

  private static Path file(Path store) {
    return store.resolve("holder");
  }

  /** In words, e.g. {@code process 4711, the server on port 8080}. */
  static String inWords(@Nullable Holder holder) {
    if (holder == null) {
      return "another process";
    }
    return "process " + holder.pid + (holder.serves() ? ", the server on port " + holder.port : "");
  }
}
