package id.simpul.page;

import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file or the bytes of an address into a {@link Page}. Line ends become {@code \n} and a
 * byte order mark is dropped; every other character stays as decoded (non-breaking spaces, double
 * spaces, curly quotes). Safe for use by several threads.
 */
public final class PageReader {

  /**
   * 50 MB. A list page of an office holds about 20 kB; a folder export of some 2,500 such pages
   * still fits, while decoding it needs no more than about a quarter of a 512 MB heap.
   */
  public static final long DEFAULT_LIMIT_BYTES = 50L * 1024 * 1024;

  private final long limitBytes;

  public PageReader() {
    this(DEFAULT_LIMIT_BYTES);
  }

  /**
   * @param limitBytes the largest file that is read, in bytes, more than 0
   */
  public PageReader(long limitBytes) {
    if (limitBytes <= 0 || limitBytes >= Integer.MAX_VALUE - 16) {
      throw new IllegalArgumentException("Not a limit in bytes: " + limitBytes);
    }
    this.limitBytes = limitBytes;
  }

  /**
   * Reads a file. A file that is too large is refused by its size, without loading it.
   *
   * @param path e.g. {@code berita/kpu-kota-semarang.txt}; it becomes the page's source as given
   * @throws SimpulException FILE_MISSING, FILE_UNREADABLE, FILE_TYPE, FILE_TOO_LARGE, FILE_EMPTY,
   *     FILE_BINARY, FILE_ENCODING
   */
  public Page read(Path path) {
    String source = FileNames.shown(path);
    requireReadable(path, source);
    PageFormats.requireKnown(source);
    try {
      requireSize(Files.size(path), source);
      try (InputStream in = Files.newInputStream(path)) {
        // One byte more than allowed: a file may grow after its size was asked.
        return read(source, in.readNBytes((int) limitBytes + 1));
      }
    } catch (IOException e) {
      throw unreadable(source, "cannot be read (" + e.getClass().getSimpleName() + ")", e);
    }
  }

  /**
   * Reads the bytes of a file or an address.
   *
   * @param source a path or a URL, e.g. {@code https://kota-semarang.kpu.go.id/berita}
   * @param bytes as stored or received
   * @throws SimpulException FILE_TYPE, FILE_TOO_LARGE, FILE_EMPTY, FILE_BINARY, FILE_ENCODING
   */
  public Page read(String source, byte[] bytes) {
    PageFormats.requireKnown(source);
    requireSize(bytes.length, source);
    if (bytes.length == 0) {
      throw empty(source);
    }
    String text = LineEnds.unify(Decoder.decode(source, bytes));
    if (text.codePoints().allMatch(PageReader::invisible)) {
      throw empty(source);
    }
    return new Page(source, PageFormats.of(source, text), text);
  }

  private static void requireReadable(Path path, String source) {
    if (!Files.exists(path)) {
      throw new SimpulException(
          ErrorId.FILE_MISSING,
          "'" + source + "' does not exist.",
          "Check the path; it is relative to the working directory.");
    }
    if (!Files.isRegularFile(path)) {
      throw unreadable(source, "is not a file", null);
    }
    if (!Files.isReadable(path)) {
      throw unreadable(source, "may not be read by this user", null);
    }
  }

  private void requireSize(long bytes, String source) {
    if (bytes > limitBytes) {
      throw new SimpulException(
          ErrorId.FILE_TOO_LARGE,
          "'" + source + "': " + size(bytes) + ", the limit is " + size(limitBytes) + ".",
          "Split it into pages and read those.");
    }
  }

  /** Also what {@code isBlank} misses: non-breaking spaces and direction marks. */
  private static boolean invisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String size(long bytes) {
    long megabyte = 1024L * 1024;
    return bytes >= megabyte ? (bytes + megabyte - 1) / megabyte + " MB" : bytes + " bytes";
  }

  private static SimpulException empty(String source) {
    return new SimpulException(
        ErrorId.FILE_EMPTY,
        "'" + source + "' holds no text.",
        "Save the page again and check that the file shows its text.");
  }

  private static SimpulException unreadable(String source, String why, @Nullable Throwable cause) {
    String problem = "'" + source + "' " + why + ".";
    String next = "Name a text file that this user may read.";
    return cause == null
        ? new SimpulException(ErrorId.FILE_UNREADABLE, problem, next)
        : new SimpulException(ErrorId.FILE_UNREADABLE, problem, next, cause);
  }
}
