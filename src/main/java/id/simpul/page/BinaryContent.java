package id.simpul.page;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells files that are not text from those that are. */
final class BinaryContent {

  /**
   * The first bytes of what people most often mistake for a page, by the formats' own documents.
   */
  private record Magic(String name, byte[] bytes) {
    Magic(String name, String latin1) {
      this(name, latin1.getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  private static final List<Magic> MAGIC =
      List.of(
          new Magic("PDF", "%PDF-"),
          new Magic("ZIP, DOCX or XLSX", "PK\u0003\u0004"),
          new Magic("PNG image", "\u0089PNG"),
          new Magic("JPEG image", "\u00FF\u00D8\u00FF"),
          new Magic("GIF image", "GIF8"),
          new Magic("WebP image", "RIFF"),
          new Magic("GZIP", "\u001F\u008B"),
          new Magic("RAR", "Rar!\u001A"),
          new Magic("7-Zip", "7z\u00BC\u00AF"),
          new Magic("DOC or XLS", "\u00D0\u00CF\u0011\u00E0"),
          new Magic("RTF", "{\\rtf"));

  /** Text carries tabs, line ends and now and then a stray control byte, not one in twenty. */
  private static final int CONTROL_SHARE = 20;

  private BinaryContent() {}

  static void requireText(String source, byte[] bytes) {
    for (Magic magic : MAGIC) {
      if (starts(bytes, magic.bytes())) {
        throw binary(source, "is a " + magic.name() + " file");
      }
    }
    if (hasZero(bytes)) {
      throw binary(source, "holds zero bytes");
    }
    if (controls(bytes) > bytes.length / CONTROL_SHARE) {
      throw binary(source, "is full of control characters");
    }
  }

  static boolean hasZero(byte[] bytes) {
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  private static int controls(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      boolean white = b == '\t' || b == '\n' || b == '\r' || b == '\f';
      if ((b >= 0 && b < 0x20 && !white) || b == 0x7F) {
        count++;
      }
    }
    return count;
  }

  private static boolean starts(byte[] bytes, byte[] magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (bytes[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private static SimpulException binary(String source, String why) {
    return new SimpulException(
        ErrorId.FILE_BINARY,
        "'" + source + "' " + why + ", not text.",
        "Save the page as text or HTML.");
  }
}
