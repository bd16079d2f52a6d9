package id.simpul.model;

import java.text.Normalizer;
import java.util.Locale;

/** Turns names into IRI path segments. */
public final class Slug {
  private Slug() {}

  /**
   * Lower case ASCII letters and digits, words joined by hyphens; marks dropped, apostrophes closed
   * up.
   *
   * @param name e.g. {@code KPU Kota Semarang}, {@code Ma'ruf}
   * @return e.g. {@code kpu-kota-semarang}, {@code maruf}; empty where no letter or digit is left
   */
  public static String of(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    return ofPlain(plain.toLowerCase(Locale.ROOT));
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static String ofPlain(String plain) {
    StringBuilder out = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        if (gap && out.length() > 0) {
          out.append('-');
        }
        out.append(c);
        gap = false;
      } else if (c != '\''
          && c != '’'
          && c != '‘'
          && c != '`'
          && Character.getType(c) != Character.NON_SPACING_MARK) {
        gap = true;
      }
    }
    return out.toString();
  }
}
