package id.simpul.mention;

import id.simpul.model.Span;
import java.util.List;

/** Words of a sentence that follow each other: how they are printed, how many they are. */
final class WordRun {
  private WordRun() {}

  /** The words as printed, with one space where the text has any. */
  static String printed(List<Word> words, int from, int end) {
    StringBuilder out = new StringBuilder();
    Span last = null;
    for (Word word : words.subList(from, end)) {
      if (last != null && last.end() < word.span().start()) {
        out.append(' ');
      }
      out.append(word.text());
      last = word.span();
    }
    return out.toString();
  }

  /** How many words from {@code from} on end at index {@code end} of the text or before. */
  static int count(List<Word> words, int from, int end) {
    int i = from;
    while (i < words.size() && words.get(i).span().end() <= end) {
      i++;
    }
    return i - from;
  }
}
