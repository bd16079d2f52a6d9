package id.simpul.store.packed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The files of packed quads: {@code GSPO-7.added}, {@code GSPO-7.removed}, {@code 8.changes}. */
final class RowFolder {
  private static final Logger LOG = LoggerFactory.getLogger(RowFolder.class);

  private static final Pattern NAME =
      Pattern.compile("(?:[GSPO]{4}-(\\d+)\\.(?:added|removed)|(\\d+)\\.changes)");

  private final Path folder;
  private final BlockCache cache = new BlockCache();
  private long lastNumber;

  RowFolder(Path folder) throws IOException {
    this.folder = folder;
    for (Path file : files(folder)) {
      lastNumber = Math.max(lastNumber, number(file));
    }
  }

  /** All files of packed quads in a folder. */
  static List<Path> files(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      for (Path file : all) {
        if (isFile(file)) {
          files.add(file);
        }
      }
    }
    return files;
  }

  static boolean isFile(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches();
  }

  private static long number(Path file) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      throw new IllegalArgumentException("No file of packed quads: " + file);
    }
    return Long.parseLong(name.group(1) == null ? name.group(2) : name.group(1));
  }

  /** A number that no file has. */
  synchronized long nextNumber() {
    return ++lastNumber;
  }

  Path log(long number) {
    return folder.resolve(number + ".changes");
  }

  private Path file(int order, long number, String kind) {
    return folder.resolve(Order.ALL.get(order).name() + "-" + number + "." + kind);
  }

  /** Opens a level that was written before. */
  Level open(long number) throws IOException {
    List<RowFile> added = new ArrayList<>();
    List<RowFile> removed = new ArrayList<>();
    for (int order = 0; order < Order.ALL.size(); order++) {
      added.add(new RowFile(file(order, number, "added"), cache));
      Path less = file(order, number, "removed");
      if (Files.exists(less)) {
        removed.add(new RowFile(less, cache));
      }
    }
    return new Level(number, added, removed);
  }

  /**
   * Writes a new level, half of its orders in a second thread.
   *
   * @param rows for each order the rows, with their signs
   * @param takesAway false where no row can be taken away, for the level is to be the oldest
   */
  Level write(IntFunction<Rows> rows, boolean takesAway) throws IOException {
    long number = nextNumber();
    int half = Order.ALL.size() / 2;
    CompletableFuture<Void> others =
        CompletableFuture.runAsync(() -> write(rows, takesAway, number, half, Order.ALL.size()));
    try {
      write(rows, takesAway, number, 0, half);
      others.join();
    } catch (CompletionException e) {
      throw new IOException("A file of quads could not be written", e.getCause());
    } finally {
      others.exceptionally(e -> null).join();
    }
    return open(number);
  }

  private void write(IntFunction<Rows> rows, boolean takesAway, long number, int from, int to) {
    try {
      for (int order = from; order < to; order++) {
        write(rows.apply(order), takesAway, number, order);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(Rows rows, boolean takesAway, long number, int order) throws IOException {
    try (RowFileWriter more = new RowFileWriter(file(order, number, "added"))) {
      Path removed = file(order, number, "removed");
      try (RowFileWriter less = takesAway ? new RowFileWriter(removed) : null) {
        while (rows.next()) {
          if (rows.sign() > 0) {
            more.add(rows.block, rows.at);
          } else if (less != null) {
            less.add(rows.block, rows.at);
          }
        }
        if (less != null && less.rows() > 0) {
          less.finish();
        } else {
          Files.deleteIfExists(removed);
        }
      }
      more.finish();
    }
  }

  /** Deletes all files but those of these numbers. What cannot be deleted stays until next time. */
  void keepOnly(Collection<Long> numbers) {
    cache.clear();
    try {
      for (Path file : files(folder)) {
        if (!numbers.contains(number(file))) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      LOG.debug("Files of earlier states stay in '{}'", folder, e);
    }
  }
}
