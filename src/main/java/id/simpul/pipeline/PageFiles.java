package id.simpul.pipeline;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.page.FileNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files that a user means by a path. */
final class PageFiles {
  private static final Set<String> PAGES = Set.of("txt", "html", "htm", "md");

  private PageFiles() {}

  /**
   * A file is itself, whatever its name; a folder is every page in it and below, by path.
   *
   * @throws SimpulException FILE_MISSING where nothing is there, FILE_UNREADABLE where a folder may
   *     not be listed
   */
  static List<Path> under(Path path) {
    if (!Files.isDirectory(path)) {
      return List.of(path);
    }
    List<Path> pages = list(path);
    if (pages.isEmpty()) {
      throw new SimpulException(
          ErrorId.FILE_MISSING,
          "'" + path + "' holds no .txt, .html, .htm or .md file.",
          "Name a folder with saved pages.");
    }
    return pages;
  }

  /**
   * What tells a file from every other source: its absolute path with slashes, e.g. {@code
   * /home/ana/berita/kpu-serang.txt}.
   */
  static String source(Path file) {
    return FileNames.absolute(file);
  }

  private static List<Path> list(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(PageFiles::isPage).sorted().toList();
    } catch (IOException | UncheckedIOException e) {
      throw new SimpulException(
          ErrorId.FILE_UNREADABLE,
          "The folder '" + folder + "' cannot be listed (" + e.getMessage() + ").",
          "Name a folder that this user may read.",
          e);
    }
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    int dot = name.lastIndexOf('.');
    return dot > 0 && PAGES.contains(name.substring(dot + 1)) && Files.isRegularFile(file);
  }
}
