package id.simpul.web.bring;

import id.simpul.pipeline.HeldArticle;
import id.simpul.pipeline.RunReport;
import java.util.List;

/**
 * A preview as a page shows it: articles as lines, some of them in full.
 *
 * @param report what storing would report
 * @param lines every article, or, of very many, those that are shown in full
 * @param shown the articles of this part of the page
 * @param page which part, from 1
 * @param pages how many parts
 * @param leaving articles that would go
 * @param skipped what was not taken
 */
public record PreviewView(
    RunReport report,
    List<Line> lines,
    List<ArticleView> shown,
    int page,
    int pages,
    List<HeldArticle> leaving,
    List<SkippedLine> skipped) {

  /**
   * One article in the list.
   *
   * @param number its place, from 1
   * @param part on which part of the page it is shown in full
   * @param day of its event, ISO, or empty
   * @param state slug, e.g. {@code new}
   */
  public record Line(
      int number,
      int part,
      String title,
      String source,
      String publisher,
      String day,
      String state,
      int claims,
      int flags) {}
}
