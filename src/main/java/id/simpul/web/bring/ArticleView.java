package id.simpul.web.bring;

import id.simpul.web.view.ClaimCard;
import id.simpul.web.view.Fact;
import id.simpul.web.view.MarkedText;
import java.util.List;

/**
 * One article of a preview as a page shows it.
 *
 * @param number its place in the preview, from 1
 * @param title as published
 * @param source the page that holds it
 * @param state slug of how it stands to the store, e.g. {@code new}
 * @param href where the store shows it now, or empty
 * @param facts publisher, day with its proof, event …
 * @param text with the evidence marked
 * @param claims what would be stored
 * @param flags what is odd
 */
public record ArticleView(
    int number,
    String title,
    String source,
    String state,
    String href,
    List<Fact> facts,
    MarkedText text,
    List<ClaimCard> claims,
    List<FlagView> flags) {

  /**
   * One flag.
   *
   * @param issue what kind, as read
   * @param reason why, in Indonesian
   * @param proposal what may be right, or empty
   */
  public record FlagView(String issue, String reason, String proposal) {}
}
