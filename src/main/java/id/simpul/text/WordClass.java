package id.simpul.text;

import java.util.Set;

/** What a word is by the lists: one letter each, as the person model sees it. */
final class WordClass {
  private static final Set<String> ROLES = Words.set("/names/roles.txt");
  private static final Set<String> OFFICES = Words.set("/names/offices.txt");
  private static final Set<String> SPEECH = Words.set("/names/speech.txt");
  private static final Set<String> STARTERS = Words.set("/names/starters.txt");

  private WordClass() {}

  /** The classes of a row of tokens. */
  static char[] of(String[] words) {
    char[] classes = new char[words.length];
    for (int i = 0; i < words.length; i++) {
      classes[i] = of(words[i]);
    }
    return classes;
  }

  /** The class of a token as printed, e.g. {@code g} for {@code Handi}, {@code R} for Ketua. */
  static char of(String word) {
    String folded = Words.fold(word);
    char first = word.charAt(0);
    if (!Character.isLetter(first)) {
      return Character.isDigit(first) ? '9' : first < 128 ? first : 'x';
    }
    if (Character.isUpperCase(first)) {
      return capital(word, folded);
    }
    if (SPEECH.contains(folded)) {
      return 'V';
    }
    if (NameLexicon.isParticle(word)) {
      return 'p';
    }
    return ROLES.contains(folded) ? 'r' : 'l';
  }

  private static char capital(String word, String folded) {
    if (OFFICES.contains(folded)) {
      return 'O';
    }
    if (ROLES.contains(folded)) {
      return 'R';
    }
    if (Honorifics.isHonorific(word)) {
      return 'H';
    }
    if (word.length() > 1 && Degrees.isDegree(word)) {
      return 'D';
    }
    if (NameLexicon.isParticle(word)) {
      return 'P';
    }
    return name(word, folded);
  }

  private static char name(String word, String folded) {
    if (NameLexicon.isAmbiguous(word)) {
      return 'b';
    }
    boolean place = NameLexicon.isPlace(word);
    if (NameLexicon.isGiven(word)) {
      return place ? 'q' : 'g';
    }
    if (NameLexicon.isFamily(word)) {
      return place ? 'q' : 'f';
    }
    if (place) {
      return 'L';
    }
    if (NameLexicon.isCommon(word) || STARTERS.contains(folded)) {
      return 'C';
    }
    return NameLexicon.endsLikeName(folded) ? 'n' : 'u';
  }
}
