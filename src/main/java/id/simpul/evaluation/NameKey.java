package id.simpul.evaluation;

import java.text.Normalizer;
import java.util.Locale;

/** When two spellings of a person's name count as one. */
final class NameKey {
  private NameKey() {}

  /**
   * Letters and digits alone, in lower case: case, spaces and punctuation do not tell names apart.
   *
   * @param name e.g. {@code Didih M. Sudi}
   * @return e.g. {@code didihmsudi}
   */
  static String of(String name) {
    StringBuilder key = new StringBuilder(name.length());
    Normalizer.normalize(name, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(key::appendCodePoint);
    return key.toString();
  }
}
