package id.simpul.evaluation;

import id.simpul.model.Extraction;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which article of a page is which: first those with the same title, then, between two such, those
 * left over in their order.
 */
final class Alignment {

  /** An article in gold, in the extraction, or in both. */
  record Couple(@Nullable GoldArticle gold, @Nullable Extraction found) {}

  private final List<GoldArticle> gold;
  private final List<Extraction> found;
  private final List<Couple> couples = new ArrayList<>();
  private int nextGold;
  private int nextFound;

  private Alignment(List<GoldArticle> gold, List<Extraction> found) {
    this.gold = gold;
    this.found = found;
  }

  /**
   * Couples in the order of the page.
   *
   * @param gold the blocks of one page, in order
   * @param found the articles of the same page, in order
   */
  static List<Couple> of(List<GoldArticle> gold, List<Extraction> found) {
    Alignment alignment = new Alignment(gold, found);
    for (int g = 0; g < gold.size(); g++) {
      alignment.anchor(g);
    }
    alignment.fill(gold.size(), found.size());
    return alignment.couples;
  }

  /** The title as it is compared: spaces do not count. */
  static String title(String title) {
    return title.replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private void anchor(int g) {
    String title = title(gold.get(g).facts().title);
    for (int f = nextFound; f < found.size() && !title.isEmpty(); f++) {
      if (title(found.get(f).article().title()).equals(title)) {
        fill(g, f);
        couples.add(new Couple(gold.get(g), found.get(f)));
        nextGold = g + 1;
        nextFound = f + 1;
        return;
      }
    }
  }

  private void fill(int goldEnd, int foundEnd) {
    while (nextGold < goldEnd || nextFound < foundEnd) {
      couples.add(
          new Couple(
              nextGold < goldEnd ? gold.get(nextGold++) : null,
              nextFound < foundEnd ? found.get(nextFound++) : null));
    }
  }
}
