package id.simpul.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * File names as people write them, whatever the locale. In a bare locale ({@code LC_ALL=C}) Java
 * can neither read nor write names with letters beyond ASCII as text, but it keeps their bytes, and
 * {@code file:} addresses carry bytes.
 */
public final class FileNames {
  private static final String UNRESERVED =
      "/-._~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  private FileNames() {}

  /**
   * The path that {@code name} means.
   *
   * @param name e.g. {@code berita/Jum’at.txt}; relative names start from the working directory
   * @throws InvalidPathException where no file can have that name
   */
  public static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      if (name.indexOf('\0') >= 0) {
        throw e;
      }
      String folder = Path.of("").toAbsolutePath().toUri().getRawPath();
      String start = name.startsWith("/") ? "" : folder.endsWith("/") ? folder : folder + "/";
      return Path.of(URI.create("file://" + start + encoded(name)));
    }
  }

  /**
   * The absolute path as text, with slashes.
   *
   * @param path e.g. {@code berita/kpu-serang.txt}
   * @return e.g. {@code /home/ana/berita/kpu-serang.txt}
   */
  public static String absolute(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    String text = absolute.toString();
    return text.indexOf('\uFFFD') < 0 ? text.replace('\\', '/') : absolute.toUri().getPath();
  }

  /** The path as given, as text. */
  public static String shown(Path path) {
    String text = path.toString();
    return text.indexOf('\uFFFD') < 0 ? text : absolute(path);
  }

  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        out.append((char) b);
      } else {
        out.append('%').append(String.format("%02X", b & 0xff));
      }
    }
    return out.toString();
  }
}
