package id.simpul.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The data files that travel with the program (registry, ontology, questions): read alike from
 * {@code target/classes} and from inside the jar. Paths use slashes and start at the root, e.g.
 * {@code queries/derive/attendance.rq}.
 */
public final class Bundle {
  private Bundle() {}

  /**
   * The files directly in a folder, subfolders left out.
   *
   * @param folder e.g. {@code ontology/vocab}, without a slash at its end
   * @param suffix how the names end, e.g. {@code .ttl}
   * @return full paths such as {@code ontology/vocab/role.ttl}, sorted; empty where the folder is
   *     missing
   */
  public static List<String> list(String folder, String suffix) {
    Path home = home();
    try (Stream<String> names = Files.isDirectory(home) ? inFolder(home) : inJar(home)) {
      return names
          .filter(name -> name.startsWith(folder + "/") && name.endsWith(suffix))
          .filter(name -> name.indexOf('/', folder.length() + 1) < 0)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list '" + folder + "' in " + home, e);
    }
  }

  /**
   * Opens a bundled file; the caller closes it.
   *
   * @param path e.g. {@code seeds/registry/regions.csv}
   * @throws IllegalArgumentException naming the path, where no such file travels with the program
   */
  public static InputStream open(String path) {
    InputStream in = Bundle.class.getClassLoader().getResourceAsStream(path);
    if (in == null) {
      throw new IllegalArgumentException("No bundled file '" + path + "'");
    }
    return in;
  }

  /**
   * The whole text of a bundled UTF-8 file.
   *
   * @throws IllegalArgumentException naming the path, where no such file travels with the program
   */
  public static String text(String path) {
    try (InputStream in = open(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read bundled file '" + path + "'", e);
    }
  }

  private static Stream<String> inFolder(Path home) throws IOException {
    return Files.walk(home)
        .filter(Files::isRegularFile)
        .map(file -> home.relativize(file).toString().replace('\\', '/'));
  }

  private static Stream<String> inJar(Path home) throws IOException {
    try (JarFile jar = new JarFile(home.toFile())) {
      return jar.stream().map(ZipEntry::getName).toList().stream();
    }
  }

  private static Path home() {
    try {
      return Path.of(Bundle.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The program does not know where it was loaded from", e);
    }
  }
}
