package id.simpul.web.bring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** What brought pages are called: as their bringer calls them, each differently. */
final class Sources {
  private static final Pattern MARKUP = Pattern.compile("(?s)\\A\\s*<[!?a-zA-Z].*");
  private static final Pattern ADDRESS = Pattern.compile("(?i)\\Ahttps?://\\S+\\z");
  private static final int HASH_DIGITS = 8;

  private final Set<String> taken = new HashSet<>();

  /** A name for a text that nobody named: the same text gets the same name. */
  static String named(byte[] bytes, String ending) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "kiriman-" + HexFormat.of().formatHex(hash).substring(0, HASH_DIGITS) + ending;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** How a pasted text ends as a file: {@code .html} where it begins with a tag. */
  static String ending(String text) {
    return MARKUP.matcher(text).matches() ? ".html" : ".txt";
  }

  /** {@code given}, else a name made from the text. */
  static String ofText(String given, String text) {
    String ending = ending(text);
    if (given.isEmpty()) {
      return named(text.getBytes(StandardCharsets.UTF_8), ending);
    }
    boolean ends = given.toLowerCase(java.util.Locale.ROOT).matches(".*\\.(txt|html?|md)");
    return ends || isAddress(given) ? given : given + ending;
  }

  static boolean isAddress(String source) {
    return ADDRESS.matcher(source).matches();
  }

  /** {@code name}, with a number before its ending where the parcel holds that name already. */
  String unique(String name) {
    int dot = name.lastIndexOf('.');
    int cut = dot <= 0 ? name.length() : dot;
    String unique = name;
    for (int n = 2; !taken.add(unique); n++) {
      unique = name.substring(0, cut) + "-" + n + name.substring(cut);
    }
    return unique;
  }
}
