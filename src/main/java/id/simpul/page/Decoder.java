package id.simpul.page;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bytes to characters, strictly: a page is decoded without a replacement character or refused. In
 * order: byte order mark, UTF-8, the charset an HTML page declares, UTF-16 without a mark,
 * Windows-1252.
 */
final class Decoder {

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** Browsers look for a declared charset in the first 1,024 bytes; some templates come later. */
  private static final int DECLARATION_BYTES = 4_096;

  private static final Pattern DECLARED =
      Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?([\\w:.-]{2,40})");

  private Decoder() {}

  static String decode(String source, byte[] bytes) {
    Optional<Mark> mark = Mark.find(bytes);
    if (mark.isPresent()) {
      byte[] rest = Arrays.copyOfRange(bytes, mark.get().length(), bytes.length);
      return tryDecode(rest, mark.get().charset())
          .orElseThrow(() -> undecodable(source, mark.get().charset().name()));
    }
    Optional<String> utf16 = utf16(bytes);
    if (utf16.isPresent()) {
      return utf16.get();
    }
    BinaryContent.requireText(source, bytes);
    return tryDecode(bytes, StandardCharsets.UTF_8)
        .or(() -> declared(bytes).flatMap(charset -> tryDecode(bytes, charset)))
        .or(() -> windows1252(source, bytes))
        .orElseThrow(() -> undecodable(source, "UTF-8 or Windows-1252"));
  }

  private static Optional<Charset> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_BYTES);
    Matcher matcher = DECLARED.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String name = matcher.group(1).toLowerCase(Locale.ROOT);
    // Every browser reads these two labels as Windows-1252; the curly quotes of such pages need it.
    if (name.equals("iso-8859-1") || name.equals("us-ascii")) {
      return Optional.of(WINDOWS_1252);
    }
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 without a mark shows itself by its zero bytes, which no other text has. */
  private static Optional<String> utf16(byte[] bytes) {
    if (!BinaryContent.hasZero(bytes) || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    CharsetMatch match =
        new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, 4_096))).detect();
    if (match == null || !match.getName().startsWith("UTF-16") || match.getConfidence() < 90) {
      return Optional.empty();
    }
    return tryDecode(bytes, Charset.forName(match.getName()))
        .filter(text -> text.indexOf('\0') < 0);
  }

  /**
   * Any byte is almost any character in Windows-1252, so a page that is mostly UTF-8 with a broken
   * place would turn into "â€“" unseen: that one is refused.
   */
  private static Optional<String> windows1252(String source, byte[] bytes) {
    if (Utf8Evidence.of(bytes).mostlyUtf8()) {
      throw undecodable(source, "UTF-8 throughout");
    }
    return tryDecode(bytes, WINDOWS_1252);
  }

  private static Optional<String> tryDecode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static SimpulException undecodable(String source, String tried) {
    return new SimpulException(
        ErrorId.FILE_ENCODING,
        "'" + source + "' is not " + tried + ".",
        "Open it in an editor and save it as UTF-8.");
  }

  /** A byte order mark. */
  private record Mark(Charset charset, int length) {

    static Optional<Mark> find(byte[] bytes) {
      if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
        return Optional.of(new Mark(StandardCharsets.UTF_8, 3));
      }
      // Before UTF-16: its little-endian mark is the first half of this one.
      if (starts(bytes, 0xFF, 0xFE, 0, 0)) {
        return Optional.of(new Mark(Charset.forName("UTF-32LE"), 4));
      }
      if (starts(bytes, 0, 0, 0xFE, 0xFF)) {
        return Optional.of(new Mark(Charset.forName("UTF-32BE"), 4));
      }
      if (starts(bytes, 0xFF, 0xFE)) {
        return Optional.of(new Mark(StandardCharsets.UTF_16LE, 2));
      }
      return starts(bytes, 0xFE, 0xFF)
          ? Optional.of(new Mark(StandardCharsets.UTF_16BE, 2))
          : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... mark) {
      if (bytes.length < mark.length) {
        return false;
      }
      for (int i = 0; i < mark.length; i++) {
        if ((bytes[i] & 0xFF) != mark[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
