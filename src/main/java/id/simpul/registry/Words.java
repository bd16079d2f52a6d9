package id.simpul.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words (runs of letters and digits) that keep their place; what stands between two
 * words can be asked for. Built in one pass, and once for all finders that read the same text. Not
 * to be shared between threads.
 */
public final class Words {
  private final String text;
  private int[] bounds = new int[64];
  private int size;
  private final @Nullable String[] keys;

  private Words(String text) {
    this.text = text;
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        add(start, i);
        start = -1;
      }
    }
    this.keys = new @Nullable String[size];
  }

  /** The words of an article or of any part of one. */
  public static Words of(String text) {
    return new Words(text);
  }

  private void add(int start, int end) {
    if (2 * size == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * bounds.length);
    }
    bounds[2 * size] = start;
    bounds[2 * size + 1] = end;
    size++;
  }

  private static String key(String word) {
    StringBuilder lower = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 128) {
        return PlaceName.key(word);
      }
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
    }
    return lower.toString();
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  boolean has(int i) {
    return i >= 0 && i < size;
  }

  int start(int i) {
    return bounds[2 * i];
  }

  int end(int i) {
    return bounds[2 * i + 1];
  }

  /** The word in lower case ASCII, e.g. {@code kabupaten}, or the empty string outside the text. */
  String key(int i) {
    if (!has(i)) {
      return "";
    }
    String key = keys[i];
    if (key == null) {
      key = key(text.substring(start(i), end(i)));
      keys[i] = key;
    }
    return key;
  }

  /** True where the word is printed with a capital or a digit first. */
  boolean capital(int i) {
    char first = text.charAt(start(i));
    return Character.isUpperCase(first) || Character.isDigit(first);
  }

  /** True where no letter of the word is a small one. */
  boolean allCapitals(int i) {
    return text.substring(start(i), end(i)).chars().noneMatch(Character::isLowerCase);
  }

  boolean digits(int i) {
    return has(i) && !key(i).isEmpty() && key(i).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The character before word {@code i}, or a space at the start of the text. */
  char before(int i) {
    return start(i) == 0 ? ' ' : text.charAt(start(i) - 1);
  }

  /** The character after word {@code i}, or a space at the end of the text. */
  char after(int i) {
    return end(i) == text.length() ? ' ' : text.charAt(end(i));
  }

  /** What stands before word {@code i}, after the word before it. */
  String gap(int i) {
    return has(i) && i > 0 ? text.substring(end(i - 1), start(i)) : "";
  }

  /** True where only white space, whatever its kind, parts word {@code i} from the one before. */
  boolean spaced(int i) {
    return partedBy(i, "");
  }

  /** True where white space, a single hyphen or both part word {@code i} from the one before. */
  boolean joined(int i) {
    return partedBy(i, "-‐‑–");
  }

  /** Like {@link #spaced}, but a full stop, as after "Kab", is allowed. */
  boolean abbreviated(int i) {
    return partedBy(i, ".");
  }

  /** True where white space and at most one of {@code marks} part word {@code i} from the last. */
  boolean partedBy(int i, String marks) {
    if (!has(i) || i == 0) {
      return false;
    }
    int seen = 0;
    for (int at = end(i - 1); at < start(i); at++) {
      char c = text.charAt(at);
      if (marks.indexOf(c) >= 0) {
        seen++;
      } else if (!blank(c)) {
        return false;
      }
    }
    return seen <= 1;
  }

  /** True where word {@code i} stands on a later line than the one before it. */
  boolean newLine(int i) {
    return gap(i).indexOf('\n') >= 0;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
  }
}
