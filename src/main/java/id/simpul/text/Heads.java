package id.simpul.text;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places in a text where one of a few beginnings stands, in one pass and without regard
 * to the case of ASCII letters. A beginning that starts with a letter is found at the start of a
 * word only: {@code di} in {@code di aula}, not in {@code radio}. Safe to share between threads.
 */
public final class Heads implements Beginnings {
  private static final int ASCII = 128;

  private final Node root = new Node();

  private static final class Node {
    private final @Nullable Node[] next = new @Nullable Node[ASCII];
    private boolean ends;
  }

  private Heads(Collection<String> heads) {
    for (String head : heads) {
      Node node = root;
      for (int i = 0; i < head.length(); i++) {
        char c = lower(head.charAt(i));
        Node next = node.next[c];
        if (next == null) {
          next = new Node();
          node.next[c] = next;
        }
        node = next;
      }
      node.ends = true;
    }
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
    boolean inWord = from > 0 && Character.isLetter(text.charAt(from - 1));
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = c < ASCII ? isAsciiLetter(c) : Character.isLetter(c);
      if (!(letter && inWord) && isAt(text, i)) {
        return i;
      }
      inWord = letter;
    }
    return -1;
  }

  /** True where a beginning stands at {@code at}, whatever stands before. */
  boolean isAt(String text, int at) {
    Node node = root;
    for (int i = at; i < text.length(); i++) {
      char c = text.charAt(i);
      node = c < ASCII ? node.next[lower(c)] : null;
      if (node == null) {
        return false;
      }
      if (node.ends) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsciiLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char lower(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
