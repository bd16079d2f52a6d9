package id.simpul.web.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * The address of a script or style of our own with a mark of its content, so that a browser never
 * shows a new page with what it kept of an older version.
 */
public final class Asset {
  private static final String FOLDER = "/static/";
  private static final Map<String, String> MARKED = new ConcurrentHashMap<>();

  private Asset() {}

  /**
   * @param path e.g. {@code /static/desk.js}; other paths stay as they are
   * @return e.g. {@code /static/desk.js?v=1c2f9a03}
   */
  public static String href(String path) {
    return path.startsWith(FOLDER) ? MARKED.computeIfAbsent(path, Asset::marked) : path;
  }

  private static String marked(String path) {
    try (InputStream in = Asset.class.getResourceAsStream("/web" + path)) {
      if (in == null) {
        throw new IllegalStateException("No file '" + path + "' among the resources.");
      }
      CRC32 sum = new CRC32();
      sum.update(in.readAllBytes());
      return path + "?v=" + Long.toHexString(sum.getValue());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
