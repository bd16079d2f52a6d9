package id.simpul.bench;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts the tables and plots of a run into the documentation. */
final class DocsRun {
  private static final Path PAGE = Path.of("docs", "benchmarks.md");
  private static final Path PLOTS = Path.of("docs", "benchmarks");

  private DocsRun() {}

  /**
   * Puts {@code NAME.md} between {@code <!-- NAME -->} and {@code <!-- end of NAME -->} of
   * docs/benchmarks.md, at its end where they are not there yet, and lays its plots beside.
   */
  static void main(String folder, String name) throws IOException {
    String page = Files.readString(PAGE);
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    int from = page.indexOf(begin);
    int to = page.indexOf(end);
    if (from < 0) {
      page = page + "\n" + begin + end + "\n";
      from = page.indexOf(begin);
      to = page.indexOf(end);
    }
    String table = Files.readString(Path.of(folder, name + ".md"));
    Files.writeString(
        PAGE, page.substring(0, from + begin.length()) + "\n" + table + "\n" + page.substring(to));
    Files.createDirectories(PLOTS);
    try (DirectoryStream<Path> plots = Files.newDirectoryStream(Path.of(folder), name + "*.png")) {
      for (Path plot : plots) {
        Files.copy(plot, PLOTS.resolve(plot.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
