package id.simpul.text;

import java.util.Locale;

/** Mends where a name found by the model begins and ends. */
final class NameEdges {
  private NameEdges() {}

  /**
   * Leaves out titles and posts, takes in known name words directly before; not below {@code low}.
   */
  static int start(String[] words, int found, int low) {
    int from = Math.max(found, low);
    while (from < words.length && (isTitle(words[from]) || isPost(words[from]))) {
      from++;
    }
    if (from > found) {
      return from;
    }
    while (from > low && joinsBefore(words, from - 1)) {
      from--;
    }
    return from;
  }

  /** Leaves out degrees, posts and signs, takes in known name words directly behind. */
  static int end(String[] words, int found) {
    int to = found;
    while (to > 0 && !canEnd(words[to - 1])) {
      to--;
    }
    while (to == found && to < words.length && isKnownName(words[to])) {
      to++;
      found++;
    }
    return to;
  }

  /** An acronym alone, a figure and words without a capital are no names. */
  static boolean canBeName(String[] words, int from, int to) {
    boolean acronym = to == from + 1 && words[from].length() < 6 && isCapitals(words[from]);
    boolean capital = false;
    boolean common = true;
    for (int i = from; i < to; i++) {
      if (words[i].chars().anyMatch(Character::isDigit)) {
        return false;
      }
      common &= WordClass.of(words[i]) == 'C';
      capital |= words[i].length() > 1 && Character.isUpperCase(words[i].charAt(0));
    }
    return capital && !acronym && !common;
  }

  private static boolean joinsBefore(String[] words, int index) {
    return isKnownName(words[index])
        || (index > 0
            && WordClass.of(words[index]) == 'u'
            && !isCapitals(words[index])
            && isTitle(words[index - 1]));
  }

  private static boolean isKnownName(String word) {
    char type = WordClass.of(word);
    return (type == 'g' || type == 'f') && !isCapitals(word);
  }

  private static boolean isTitle(String word) {
    boolean initial = word.length() == 2 && word.charAt(1) == '.' && !word.equals("H.");
    return Honorifics.isHonorific(word) && !initial && !NameLexicon.isGiven(word);
  }

  private static boolean isPost(String word) {
    char type = WordClass.of(word);
    return type == 'R' || type == 'O' || type == 'r';
  }

  private static boolean canEnd(String word) {
    return Character.isLetter(word.charAt(0))
        && !isPost(word)
        && (word.length() < 3 || !Degrees.isDegree(word));
  }

  private static boolean isCapitals(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }
}
