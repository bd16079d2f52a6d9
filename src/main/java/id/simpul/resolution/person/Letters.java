package id.simpul.resolution.person;

import id.simpul.text.NameLexicon;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Letter by letter: how far two words lie apart, and whether a slip of the pen explains it. */
final class Letters {
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  /** From here on words of different names look alike: Muttaqin and Mutiin lie at .91. */
  private static final double ALIKE = 0.88;

  private Letters() {}

  /** Letters to change, two swapped neighbours counting as one; 4 for more than three. */
  static int distance(String a, String b) {
    if (swapped(a, b)) {
      return 1;
    }
    int distance = DISTANCE.apply(a, b);
    return distance < 0 ? 4 : distance;
  }

  private static boolean swapped(String a, String b) {
    if (a.length() != b.length()) {
      return false;
    }
    int i = 0;
    while (i < a.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /**
   * A letter wrong in a word of five, two in a word of nine; but never where both are names in
   * their own right (Hendra, Hendri) or where the last vowel tells man from woman.
   */
  static boolean isSlip(NamePart a, NamePart b) {
    int shorter = Math.min(a.word().length(), b.word().length());
    int distance = Math.min(distance(a.word(), b.word()), distance(a.form(), b.form()));
    boolean near = (distance <= 1 && shorter >= 5) || (distance <= 2 && shorter >= 9);
    return near && !bothKnown(a, b) && !endsOtherwise(a.form(), b.form());
  }

  static boolean isAlike(NamePart a, NamePart b) {
    int shorter = Math.min(a.word().length(), b.word().length());
    return a.word().charAt(0) == b.word().charAt(0)
        && shorter >= 3
        && (distance(a.form(), b.form()) <= (shorter >= 5 ? 2 : 1)
            || LIKENESS.apply(a.form(), b.form()) >= ALIKE);
  }

  private static boolean bothKnown(NamePart a, NamePart b) {
    return isKnown(a) && isKnown(b);
  }

  private static boolean isKnown(NamePart part) {
    return NameLexicon.isGiven(part.word()) || NameLexicon.isFamily(part.word());
  }

  /** Sulistiyo, Sulistiya; Suharto, Suharti: the same but for the last letter, both vowels. */
  private static boolean endsOtherwise(String a, String b) {
    int last = a.length() - 1;
    return a.length() == b.length()
        && a.substring(0, last).equals(b.substring(0, last))
        && "aeiou".indexOf(a.charAt(last)) >= 0
        && "aeiou".indexOf(b.charAt(last)) >= 0;
  }
}
