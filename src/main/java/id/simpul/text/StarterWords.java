package id.simpul.text;

import java.util.Set;

/** Words that begin a sentence although a degree or an initial stands before them. */
final class StarterWords {
  private static final Set<String> STARTERS = Words.set("/names/starters.txt");
  private static final Set<String> ROLES = Words.set("/names/roles.txt");

  private StarterWords() {}

  static boolean contains(String word) {
    return STARTERS.contains(Words.fold(word));
  }

  static boolean isRole(String word) {
    return ROLES.contains(Words.fold(word));
  }
}
