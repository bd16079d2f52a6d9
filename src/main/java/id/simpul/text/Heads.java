package id.simpul.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in a text where one of a few beginnings stands, in one pass and without regard
 * to the case of ASCII letters. A beginning that starts with a letter is found at the start of a
 * word only: {@code di} in {@code di aula}, not in {@code radio}. Safe to share between threads.
 */
public final class Heads implements Beginnings {
  private static final int ASCII = 128;

  /** The beginnings in small letters by their first letter or sign, large and small. */
  private final char[][] @Nullable [] byFirst = new char[ASCII] @Nullable [][];

  private Heads(Collection<String> heads) {
    Map<Character, List<char[]>> grouped = new HashMap<>();
    for (String head : heads) {
      char[] letters = head.toLowerCase(Locale.ROOT).toCharArray();
      grouped.computeIfAbsent(letters[0], c -> new ArrayList<>()).add(letters);
    }
    grouped.forEach(
        (first, all) -> {
          char[][] together = all.toArray(char[][]::new);
          byFirst[first] = together;
          byFirst[upper(first)] = together;
        });
  }

  /**
   * @param heads ASCII only, none empty, e.g. {@code peraturan}, {@code uu}, {@code (}
   */
  public static Heads of(String... heads) {
    return new Heads(List.of(heads));
  }

  static Heads of(Collection<String> heads) {
    return new Heads(heads);
  }

  @Override
  public int next(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < ASCII && byFirst[c] != null && !runsOn(text, i, c) && isAt(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** True inside a word. */
  private static boolean runsOn(String text, int at, char c) {
    return at > 0 && isAsciiLetter(c) && Character.isLetter(text.charAt(at - 1));
  }

  /** True where a beginning stands at {@code at}, whatever stands before. */
  boolean isAt(String text, int at) {
    char first = text.charAt(at);
    char[][] heads = first < ASCII ? byFirst[first] : null;
    if (heads == null) {
      return false;
    }
    for (char[] head : heads) {
      if (matches(text, at, head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String text, int at, char[] head) {
    if (at + head.length > text.length()) {
      return false;
    }
    for (int i = 1; i < head.length; i++) {
      if (lower(text.charAt(at + i)) != head[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char upper(char c) {
    return c >= 'a' && c <= 'z' ? (char) (c - 32) : c;
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
