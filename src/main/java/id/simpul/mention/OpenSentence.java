package id.simpul.mention;

import id.simpul.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A sentence that is being cut: its words, which of them are taken, and the chunks so far. */
final class OpenSentence {
  private final String text;
  private final List<Word> words;
  private final boolean[] taken;
  private final List<Chunk> chunks;

  /**
   * @param text of the article
   * @param fixed chunks that were found before, which take their words
   */
  OpenSentence(String text, List<Word> words, List<Chunk> fixed) {
    this.text = text;
    this.words = words;
    this.taken = covered(words, fixed);
    this.chunks = new ArrayList<>(fixed);
  }

  /** The text of the whole article, in which the words have their spans. */
  String text() {
    return text;
  }

  List<Word> words() {
    return words;
  }

  /** Which words are taken, not to be written to. */
  boolean[] taken() {
    return taken;
  }

  /** True where there is a word that nothing took yet. */
  boolean isOpen(int at) {
    return at < taken.length && !taken[at];
  }

  /** True where none of {@code count} words from {@code from} on is taken. */
  boolean isFree(int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** True where the last chunk that was added is a role that ends with {@code word}. */
  boolean endsRole(Word word) {
    if (chunks.isEmpty()) {
      return false;
    }
    Chunk last = chunks.get(chunks.size() - 1);
    return last.symbol() == Symbols.ROLE && last.span().end() == word.span().end();
  }

  /** Makes a chunk of {@code count} words. */
  void add(int from, int count, char symbol, Object about) {
    add(words.get(from).span().cover(words.get(from + count - 1).span()), symbol, about);
  }

  /** Makes a chunk of the words at {@code span}. */
  void add(Span span, char symbol, Object about) {
    chunks.add(new Chunk(symbol, span, span.in(text), about));
    take(words, taken, span);
  }

  /** Takes a word without a chunk: it stays a word of its own. */
  void leave(int at) {
    taken[at] = true;
  }

  /** All chunks in their order; words in none stand for themselves. */
  List<Chunk> row() {
    boolean[] covered = covered(words, chunks);
    for (int i = 0; i < words.size(); i++) {
      if (!covered[i]) {
        Word word = words.get(i);
        chunks.add(new Chunk(Symbols.ofWord(word), word.span(), word.text(), null));
      }
    }
    chunks.sort(Comparator.comparing(Chunk::span));
    return chunks;
  }

  private static boolean[] covered(List<Word> words, List<Chunk> chunks) {
    boolean[] covered = new boolean[words.size()];
    chunks.forEach(chunk -> take(words, covered, chunk.span()));
    return covered;
  }

  private static void take(List<Word> words, boolean[] taken, Span span) {
    for (int i = firstEndingAfter(words, span.start()); i < words.size(); i++) {
      if (words.get(i).span().start() >= span.end()) {
        return;
      }
      taken[i] = true;
    }
  }

  private static int firstEndingAfter(List<Word> words, int index) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() > index) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
