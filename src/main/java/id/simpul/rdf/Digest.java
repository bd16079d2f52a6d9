package id.simpul.rdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of texts, as the dataset writes it. */
public final class Digest {
  private static final int SHORT = 8;

  private Digest() {}

  /** 64 hex digits of the SHA-256 of the text's UTF-8 bytes. */
  public static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The first eight hex digits of {@link #sha256(String)}, for the end of a key. */
  public static String shortHash(String text) {
    return sha256(text).substring(0, SHORT);
  }
}
