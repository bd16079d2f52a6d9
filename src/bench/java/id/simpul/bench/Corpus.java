package id.simpul.bench;

import id.simpul.corpus.CorpusGenerator;
import id.simpul.corpus.InventedArticle;
import id.simpul.corpus.PageShape;
import id.simpul.model.Page;
import java.util.ArrayList;
import java.util.List;

/** The generated pages that the benchmarks read: ten articles each, in every shape by turns. */
final class Corpus {
  private static final int ON_A_PAGE = 10;

  private Corpus() {}

  /** The same pages for the same numbers. */
  static List<Page> pages(int articles, int charactersEach) {
    return pages(articles, charactersEach, 0, ON_A_PAGE);
  }

  /**
   * @param from articles left out at the start
   * @param onPage how many articles a page holds
   */
  static List<Page> pages(int articles, int charactersEach, int from, int onPage) {
    CorpusGenerator generator = new CorpusGenerator(20251113);
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < from; i++) {
      generator.article(charactersEach);
    }
    for (int i = from; i < articles; i += onPage) {
      List<InventedArticle> row = new ArrayList<>();
      for (int k = i; k < Math.min(articles, i + onPage); k++) {
        row.add(generator.article(charactersEach));
      }
      PageShape shape = PageShape.values()[pages.size() % PageShape.values().length];
      pages.add(
          shape.page(String.format("halaman-%05d", i / ON_A_PAGE + i % ON_A_PAGE * 100_000), row));
    }
    return pages;
  }
}
