package id.simpul.mention.legal;

import id.simpul.model.Span;
import java.util.BitSet;

/** The characters of a text that already belong to a document. */
final class Taken {
  private final BitSet characters = new BitSet();
  private final BitSet starts = new BitSet();

  void add(Span span) {
    characters.set(span.start(), span.end());
    starts.set(span.start());
  }

  boolean overlaps(Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (characters.get(i)) {
        return true;
      }
    }
    return false;
  }

  /** Where the next document after {@code from} begins, {@code end} where none does. */
  int nextStart(int from, int end) {
    int next = starts.nextSetBit(from);
    return next < 0 ? end : Math.min(next, end);
  }
}
