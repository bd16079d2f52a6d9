package id.simpul.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A piece of a text as it was published.
 *
 * @param text never changed
 * @param met true where it is a word that was asked for
 */
public record Passage(String text, boolean met) {
  private static final int LENGTH = 220;
  private static final int BEFORE = 60;
  // Beyond this, the beginning of an article speaks for it.
  private static final int READ = 50_000;

  private record Place(String word, int start, int end) {}

  /**
   * The passage in which most of the asked words stand close together, cut at spaces; the beginning
   * of the text where none of them does.
   *
   * @param words as typed
   * @param text e.g. an article's
   */
  public static List<Passage> of(String words, String text) {
    Set<String> wanted = new HashSet<>(Words.TEXT.of(words));
    String read = text.substring(0, Math.min(text.length(), READ));
    List<Place> places = places(wanted, read);
    int start = Math.max(0, best(places) - BEFORE);
    start = start == 0 ? 0 : space(read, start);
    int end = Math.min(read.length(), start + LENGTH);
    end = end == read.length() ? end : Math.max(start, read.lastIndexOf(' ', end));
    return cut(read, start, end, places);
  }

  private static int space(String text, int from) {
    int space = text.indexOf(' ', from);
    return space < 0 ? from : space + 1;
  }

  private static List<Place> places(Set<String> wanted, String text) {
    List<Place> places = new ArrayList<>();
    if (wanted.isEmpty()) {
      return places;
    }
    try (TokenStream stream = Words.TEXT.tokenStream("", text)) {
      CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        if (wanted.contains(word.toString())) {
          places.add(new Place(word.toString(), offset.startOffset(), offset.endOffset()));
        }
      }
      stream.end();
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the window with most different words begins; the earliest of equals. */
  private static int best(List<Place> places) {
    int best = 0;
    int most = 0;
    for (int i = 0; i < places.size(); i++) {
      int limit = places.get(i).start() + LENGTH - BEFORE;
      Set<String> met = new HashSet<>();
      for (int k = i; k < places.size() && places.get(k).end() <= limit; k++) {
        met.add(places.get(k).word());
      }
      if (met.size() > most) {
        most = met.size();
        best = places.get(i).start();
      }
    }
    return best;
  }

  private static List<Passage> cut(String text, int start, int end, List<Place> places) {
    List<Passage> pieces = new ArrayList<>();
    int at = start;
    for (Place place : places) {
      if (place.start() >= at && place.end() <= end) {
        add(pieces, text.substring(at, place.start()), false);
        add(pieces, text.substring(place.start(), place.end()), true);
        at = place.end();
      }
    }
    add(pieces, text.substring(at, end), false);
    return pieces;
  }

  private static void add(List<Passage> pieces, String text, boolean met) {
    if (!text.isEmpty()) {
      pieces.add(new Passage(text, met));
    }
  }
}
