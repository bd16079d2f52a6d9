package id.simpul.store;

import id.simpul.store.packed.PackedQuads;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folders {@code Data-0001}, {@code Data-0002} … in which TDB2 keeps a dataset: each compaction
 * writes a new one and drops the one before.
 */
final class Generations {
  /** Size of a block of TDB2's trees, {@code SystemIndex} of Jena 5. */
  private static final long BLOCK = 8_192;

  private final Path folder;

  Generations(Path folder) {
    this.folder = folder;
  }

  /**
   * Drops what a process that was killed during compaction left behind: an unfinished copy, or the
   * state before a finished one. To be called before the dataset is opened.
   */
  void tidy() throws IOException {
    try (DirectoryStream<Path> copies = Files.newDirectoryStream(folder, "Data-*-tmp")) {
      for (Path copy : copies) {
        delete(copy);
      }
    }
    List<Path> all = all();
    for (Path old : all.subList(0, Math.max(0, all.size() - 1))) {
      delete(old);
    }
  }

  /**
   * Bytes that the dataset takes. The files themselves are larger, since TDB2 lets them grow 8 MB
   * at a time, mostly unused; how many blocks of a tree are used stands in its state file, {@code
   * .bpt}: root, blocks of nodes, blocks of records, as 64-bit numbers.
   */
  long bytes() throws IOException {
    long bytes = 0;
    List<Path> all = all();
    if (all.isEmpty()) {
      return 0;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(all.get(all.size() - 1))) {
      for (Path file : files) {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".bpt")) {
          bytes += tree(file);
        } else if (name.endsWith(".obj") || name.endsWith(".jrnl") || PackedQuads.isFile(file)) {
          bytes += Files.size(file);
        }
      }
    }
    return bytes;
  }

  /** Bytes of names and texts, those that nothing refers to any more with them. */
  long textBytes() throws IOException {
    List<Path> all = all();
    return all.isEmpty() ? 0 : Files.size(all.get(all.size() - 1).resolve("nodes-data.obj"));
  }

  private static long tree(Path state) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(state))) {
      in.readLong();
      return BLOCK * (in.readLong() + in.readLong());
    }
  }

  private List<Path> all() throws IOException {
    List<Path> all = new ArrayList<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "Data-*")) {
      found.forEach(all::add);
    }
    all.removeIf(path -> !String.valueOf(path.getFileName()).matches("Data-\\d+"));
    all.sort(Comparator.naturalOrder());
    return all;
  }

  /** The folder after this one, e.g. {@code Data-0003} after {@code Data-0002}. */
  static Path next(Path generation) {
    String name = String.valueOf(generation.getFileName());
    int number = Integer.parseInt(name.substring(name.indexOf('-') + 1));
    return generation.resolveSibling(String.format(Locale.ROOT, "Data-%04d", number + 1));
  }

  static void delete(Path folder) throws IOException {
    List<Path> content;
    try (Stream<Path> walk = Files.walk(folder)) {
      content = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : content) {
      Files.delete(path);
    }
  }
}
