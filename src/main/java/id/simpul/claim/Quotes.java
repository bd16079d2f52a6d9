package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;

/**
 * Tells which words of a sentence stand in direct speech: what is said there tells nothing of who
 * does what here.
 */
final class Quotes {
  private Quotes() {}

  /**
   * True for each chunk between quotation marks; a speech may have begun in the sentence before.
   */
  static boolean[] mark(List<Chunk> row) {
    boolean[] quoted = new boolean[row.size()];
    long marks = row.stream().filter(c -> c.symbol() == '"').count();
    boolean inside = marks % 2 == 1 && closesFirst(row);
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).symbol() == '"') {
        inside = !inside;
      }
      quoted[i] = inside;
    }
    return quoted;
  }

  /**
   * The first mark closes a speech where a comma or full stop stands before it, or where it is a
   * closing mark.
   */
  private static boolean closesFirst(List<Chunk> row) {
    for (int i = 0; i < row.size(); i++) {
      Chunk chunk = row.get(i);
      if (chunk.symbol() == '"') {
        return chunk.text().equals("”") || (i > 0 && ",.?!".contains(row.get(i - 1).text()));
      }
    }
    return false;
  }
}
