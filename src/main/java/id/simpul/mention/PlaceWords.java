package id.simpul.mention;

import id.simpul.registry.RegionFinder;
import java.util.List;
import java.util.Set;

/** Regions among the words of a sentence, with "Provinsi", "Kabupaten" or "Kota" before them. */
final class PlaceWords {
  private static final int LONGEST = 6;

  private static final Set<String> BRANCH = Set.of("perwakilan", "cabang", "wilayah", "kanwil");

  private final RegionFinder regions;

  PlaceWords(RegionFinder regions) {
    this.regions = regions;
  }

  /** How many words a region that starts at {@code from} takes; 0 for none. */
  int at(String text, List<Word> words, int from) {
    int end = words.get(Math.min(words.size() - 1, from + LONGEST)).span().end();
    int start = words.get(from).span().start();
    return regions
        .findAtStart(text.substring(start, end))
        .map(match -> WordRun.count(words, from, start + match.span().end()))
        .orElse(0);
  }

  /** The index after a region that starts at {@code from}; {@code from} where none does. */
  int after(String text, List<Word> words, int from, boolean[] taken) {
    return from < words.size() && !taken[from] ? from + at(text, words, from) : from;
  }

  /** The same where "Wilayah" or "Cabang" may stand before the region. */
  int afterBranch(String text, List<Word> words, int from, boolean[] taken) {
    if (from + 1 < words.size() && !taken[from] && BRANCH.contains(words.get(from).lower())) {
      int end = after(text, words, from + 1, taken);
      return end > from + 1 ? end : from;
    }
    return after(text, words, from, taken);
  }
}
