package id.simpul.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Counts the committed writes of a store; kept in a file where there is one. */
final class Version {
  private final @Nullable Path file;
  private volatile long current;

  private Version(@Nullable Path file, long current) {
    this.file = file;
    this.current = current;
  }

  static Version inMemory() {
    return new Version(null, 0);
  }

  /** Goes on where {@code file} stopped; from 0 where there is none. */
  static Version at(Path file) throws IOException {
    return new Version(file, Files.exists(file) ? parse(Files.readString(file)) : 0);
  }

  private static long parse(String text) throws IOException {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IOException("The version file holds '" + text.strip() + "', not a number.", e);
    }
  }

  long current() {
    return current;
  }

  /** Writes the next number down; {@link #current()} does not show it yet. */
  void reserveNext() {
    if (file == null) {
      return;
    }
    try {
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.writeString(fresh, (current + 1) + "\n");
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + file, e);
    }
  }

  /** Shows the next number: its write is committed. */
  void advance() {
    current = current + 1;
  }
}
