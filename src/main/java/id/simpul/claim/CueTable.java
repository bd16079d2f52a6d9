package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import id.simpul.registry.Bundle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cues for each part played, as the offices write them; the longest that starts at a word wins.
 */
final class CueTable {
  private static final String CUES = "names/cues.txt";

  /** A cue with the number of chunks it takes. */
  record Found(Cue cue, int length) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Cue cue;
  }

  private final Node root = new Node();

  CueTable() {
    Bundle.text(CUES)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(this::read);
  }

  /** One line: capacity, side, phrases. */
  private void read(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ");
    Cue.Side side = Cue.Side.valueOf(head[1].toUpperCase(Locale.ROOT));
    for (String phrase : line.substring(colon + 1).split(",")) {
      add(head[0], side, phrase.strip());
    }
  }

  private void add(String capacity, Cue.Side side, String phrase) {
    Node node = root;
    for (String word : phrase.split(" ")) {
      node = node.next.computeIfAbsent(word, w -> new Node());
    }
    node.cue =
        new Cue(
            side == Cue.Side.AFTER ? phrase + " <peserta>/1" : "<peserta> " + phrase + "/1",
            capacity,
            side);
  }

  /** "Rombongan dipimpin …": a capitalised word that nobody knows may be one of the cue's. */
  private static boolean mayBeWord(Chunk chunk) {
    return chunk.symbol() == Symbols.UNKNOWN_NAME || chunk.symbol() == Symbols.MAYBE_PERSON;
  }

  /** The longest cue that starts at {@code from}. */
  Optional<Found> at(List<Chunk> row, int from) {
    Node node = root;
    Found best = null;
    for (int i = from; i < row.size(); i++) {
      if (row.get(i).about() != null && !mayBeWord(row.get(i))) {
        break;
      }
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      Node next = node.next.get(word);
      node =
          next == null && word.endsWith("nya")
              ? node.next.get(word.substring(0, word.length() - 3))
              : next;
      if (node == null) {
        break;
      }
      if (node.cue != null) {
        best = new Found(node.cue, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }
}
