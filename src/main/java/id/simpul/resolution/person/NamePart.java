package id.simpul.resolution.person;

/**
 * One word of a name.
 *
 * @param word folded to lower case ASCII letters, e.g. {@code perianto}
 * @param form its spelling class, e.g. {@code prianto}
 */
public record NamePart(String word, String form) {
  /** Shorter words tell little. */
  static final int LONG = 4;

  static NamePart of(String word) {
    return new NamePart(word, SpellingClass.of(word));
  }

  /** "M." in "M. Rizki". */
  boolean isInitial() {
    return word.length() == 1;
  }

  boolean isLong() {
    return word.length() >= LONG;
  }

  /** A word that very many people carry, e.g. {@code Agus}. */
  boolean isFrequent() {
    return FrequentNames.contains(form);
  }

  boolean isRare() {
    return isLong() && !isFrequent();
  }

  NamePart with(NamePart next) {
    return of(word + next.word);
  }

  String capitalised() {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
