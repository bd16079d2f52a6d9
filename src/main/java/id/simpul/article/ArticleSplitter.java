package id.simpul.article;

import id.simpul.model.Article;
import id.simpul.model.ErrorId;
import id.simpul.model.Page;
import id.simpul.model.SimpulException;
import id.simpul.registry.Registry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into its articles. Works in time linear in the page's length; safe for use by several
 * threads.
 */
public final class ArticleSplitter {
  private final Publishers publishers;

  /**
   * @param registry the offices that may be publishers
   */
  public ArticleSplitter(Registry registry) {
    this.publishers = new Publishers(registry);
  }

  /**
   * The articles of a page in reading order. Each text is title, newline and body as printed (body
   * paragraphs joined by {@code \n}), with counters, "Selengkapnya", menus, captions above the
   * story and lines such as "Berita Terkini" left out. An article whose title the page has lost has
   * an empty title and {@code bodyStart} 0.
   *
   * @param page e.g. a list page that begins with "Berita Terkini"
   * @param readOn the day the page was first read; it goes into each article
   * @return at least one
   * @throws SimpulException PAGE_WITHOUT_ARTICLE
   */
  public List<Article> split(Page page, LocalDate readOn) {
    Layout layout = Layouts.of(page);
    List<Draft> drafts = Segmenter.cut(layout);
    if (drafts.isEmpty()) {
      throw nothing(page, layout);
    }
    List<Head> heads = drafts.stream().map(Head::of).toList();
    List<@Nullable String> keys = publishers.of(layout, drafts, heads);
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      articles.add(article(page, i, drafts.get(i), heads.get(i), keys.get(i), readOn));
    }
    return List.copyOf(articles);
  }

  private static Article article(
      Page page, int index, Draft draft, Head head, @Nullable String publisher, LocalDate readOn) {
    return new Article(
        page.source(),
        index,
        draft.text(),
        draft.bodyStart(),
        head.byline(),
        head.datelineSpan(),
        head.credits(),
        publisher,
        GenreRules.of(draft, head),
        readOn,
        false);
  }

  private static SimpulException nothing(Page page, Layout layout) {
    int lines = layout.lines().size();
    return new SimpulException(
        ErrorId.PAGE_WITHOUT_ARTICLE,
        "'"
            + page.source()
            + "' holds no article: in its "
            + lines
            + (lines == 1 ? " line" : " lines")
            + " no title is followed by a paragraph, and no paragraph of 120 characters stands alone.",
        "Save the page that shows the story itself, not its menu.");
  }
}
