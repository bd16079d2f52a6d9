package id.simpul.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known phrase that starts at a word, by a tree of lower-case words; linear in
 * the words read.
 */
final class PhraseTable<T> {

  /** A phrase that was found: what it means and how many words it took. */
  record Found<T>(T meaning, int words) {}

  private static final class Node<T> {
    final Map<String, Node<T>> next = new HashMap<>();
    @Nullable T meaning;
  }

  private final Node<T> root = new Node<>();

  /**
   * Adds a phrase; its words are parted by spaces. A phrase that is there already keeps its
   * meaning.
   */
  void add(String phrase, T meaning) {
    Node<T> node = root;
    for (String word : phrase.toLowerCase(Locale.ROOT).replace(",", " ").trim().split("\\s+")) {
      node = node.next.computeIfAbsent(word, w -> new Node<>());
    }
    if (node.meaning == null) {
      node.meaning = meaning;
    }
  }

  /** What the longest phrase at the head of {@code printed} means. */
  Optional<T> find(String printed) {
    Node<T> node = root;
    T best = null;
    for (String word : printed.toLowerCase(Locale.ROOT).split("[\\s,]+")) {
      node = node.next.get(word);
      if (node == null) {
        break;
      }
      best = node.meaning == null ? best : node.meaning;
    }
    return Optional.ofNullable(best);
  }

  /** The longest phrase that starts at {@code words.get(from)}. */
  Optional<Found<T>> longestAt(List<Word> words, int from) {
    Node<T> node = root;
    Found<T> best = null;
    for (int i = from; i < words.size(); i++) {
      if (i > from && words.get(i).text().equals(",")) {
        continue;
      }
      node = node.next.get(words.get(i).lower());
      if (node == null) {
        break;
      }
      if (node.meaning != null) {
        best = new Found<>(node.meaning, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }
}
