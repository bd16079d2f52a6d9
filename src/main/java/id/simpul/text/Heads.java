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

  /**
   * By the same, a bit for each second character, by the last six bits of its number: most places
   * are passed over by it.
   */
  private final long[] seconds = new long[ASCII];

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
          seconds[first] = seconds(all);
          seconds[upper(first)] = seconds[first];
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

  private static long seconds(List<char[]> heads) {
    long bits = 0;
    for (char[] head : heads) {
      bits |= head.length == 1 ? -1 : 1L << head[1] | 1L << upper(head[1]);
    }
    return bits;
  }

  @Override
  public int next(String text, int from, int end) {
    int length = text.length();
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c < ASCII && seconds[c] != 0) {
        char second = i + 1 < length ? text.charAt(i + 1) : 0;
        if ((seconds[c] >>> second & 1) != 0 && isAt(text, i) && !runsOn(text, i, c)) {
          return i;
        }
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
