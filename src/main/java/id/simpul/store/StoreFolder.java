package id.simpul.store;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The folder of a store, held by this process alone while it is open. */
final class StoreFolder implements AutoCloseable {
  /** The layout this program writes; a higher one was written by a newer program. */
  static final int SCHEMA = 2;

  private final Path path;
  private final FileChannel lockFile;

  private StoreFolder(Path path, FileChannel lockFile) {
    this.path = path;
    this.lockFile = lockFile;
  }

  /** Creates the folder where it is missing, checks its schema and takes its lock. */
  static StoreFolder open(Path path) throws IOException {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw notAStore(path, "is a file, not a folder.");
    }
    Files.createDirectories(path);
    if (!Files.exists(path.resolve("schema")) && !isEmpty(path)) {
      throw notAStore(path, "is not empty and holds no store.");
    }
    StoreFolder folder = new StoreFolder(path, lock(path));
    try {
      folder.checkSchema();
      new Holder(ProcessHandle.current().pid(), 0, "").write(path);
      return folder;
    } catch (IOException | RuntimeException e) {
      folder.close();
      throw e;
    }
  }

  private static boolean isEmpty(Path path) throws IOException {
    try (Stream<Path> content = Files.list(path)) {
      return content.allMatch(p -> p.endsWith("lock"));
    }
  }

  private static FileChannel lock(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!tryLock(channel)) {
      channel.close();
      throw locked(path, Holder.find(path).orElse(null));
    }
    return channel;
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      @Nullable FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static SimpulException locked(Path path, @Nullable Holder holder) {
    return new SimpulException(
        ErrorId.STORE_LOCKED,
        "The store '" + path + "' is held by " + Holder.inWords(holder) + ".",
        holder != null && holder.serves()
            ? "Send the work to that server, or stop it and try again."
            : "Wait until it is done, or stop it and try again.");
  }

  private void checkSchema() throws IOException {
    Path marker = path.resolve("schema");
    if (!Files.exists(marker)) {
      Files.writeString(marker, SCHEMA + "\n");
      return;
    }
    String text = Files.readString(marker).strip();
    if (!text.matches("\\d{1,9}")) {
      throw notAStore(path, "has a file 'schema' that says '" + text + "', not a number.");
    }
    if (Integer.parseInt(text) > SCHEMA) {
      throw new SimpulException(
          ErrorId.STORE_SCHEMA_NEWER,
          "The store '" + path + "' has schema " + text + "; this program knows " + SCHEMA + ".",
          "Use the newer program that wrote it, or another folder.");
    }
  }

  private static SimpulException notAStore(Path path, String why) {
    return new SimpulException(
        ErrorId.STORE_UNREADABLE, "'" + path + "' " + why, "Name an empty folder or a store.");
  }

  /** Says that the store lies in this program's layout, which older programs do not know. */
  void isOfThisSchema() throws IOException {
    Path marker = path.resolve("schema");
    if (!Files.readString(marker).strip().equals(String.valueOf(SCHEMA))) {
      Files.writeString(marker, SCHEMA + "\n");
    }
  }

  Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    Holder.erase(path);
    lockFile.close();
  }
}
