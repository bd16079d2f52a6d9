package id.simpul.resolution.person;

import id.simpul.text.NameLexicon;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Letter by letter: how far two words lie apart, and whether a slip of the pen explains it. */
final class Letters {
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(3);
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  /** From here on words of different names look alike: Muttaqin and Mutiin lie at .91. */
  private static final double ALIKE = 0.88;

  /** Others, as o and u, are only heard alike. */
  private static final Set<String> TELLING_ENDS = Set.of("ai", "ia", "ao", "oa", "io", "oi");

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
   * A letter wrong in a word of four, two in a word of nine; but never where both are names in
   * their own right (Hendra, Hendri) or where the last vowel tells man from woman.
   */
  static boolean isSlip(NamePart a, NamePart b) {
    int shorter = Math.min(a.word().length(), b.word().length());
    int distance = Math.min(distance(a.word(), b.word()), distance(a.form(), b.form()));
    boolean near = (distance <= 1 && shorter >= 4) || (distance <= 2 && shorter >= 9);
    return near && !bothKnown(a, b) && !endsOtherwise(a.form(), b.form());
  }

  /** The same for short words, where the rest of the name holds them together: Edi, Eid. */
  static boolean isShortSlip(NamePart a, NamePart b) {
    return Math.min(a.word().length(), b.word().length()) == 3
        && distance(a.word(), b.word()) <= 1
        && !bothKnown(a, b)
        && !endsOtherwise(a.word(), b.word());
  }

  /** Two letters apart at most, though both may be names in their own right. */
  static boolean isNear(NamePart a, NamePart b) {
    int shorter = Math.min(a.word().length(), b.word().length());
    int distance = Math.min(distance(a.word(), b.word()), distance(a.form(), b.form()));
    return shorter >= 3 && distance <= (shorter >= 6 ? 2 : 1);
  }

  static boolean isAlike(NamePart a, NamePart b) {
    int shorter = Math.min(a.word().length(), b.word().length());
    return a.word().charAt(0) == b.word().charAt(0)
        && shorter >= 3
        && (Math.min(distance(a.word(), b.word()), distance(a.form(), b.form()))
                <= (shorter >= 5 ? 2 : 1)
            || LIKENESS.apply(a.form(), b.form()) >= ALIKE);
  }

  private static boolean bothKnown(NamePart a, NamePart b) {
    return isKnown(a) && isKnown(b);
  }

  private static boolean isKnown(NamePart part) {
    return NameLexicon.isGiven(part.word()) || NameLexicon.isFamily(part.word());
  }

  /** Sulistiyo, Sulistiya; Suharto, Suharti: the same but for a last vowel that tells. */
  private static boolean endsOtherwise(String a, String b) {
    int last = a.length() - 1;
    if (a.length() != b.length() || (a + b).isEmpty()) {
      return false;
    }
    String ends = "" + a.charAt(last) + b.charAt(last);
    return TELLING_ENDS.contains(ends) && a.substring(0, last).equals(b.substring(0, last));
  }
}
