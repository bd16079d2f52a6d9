package id.simpul.web.desk;

import id.simpul.web.view.Span;
import java.util.List;

/**
 * All that is known of one case, regulation or letter.
 *
 * @param document the document
 * @param flags what is odd about it
 * @param outcomes how it was decided, as reported; none for regulations
 * @param listed what the registry says
 * @param printed every print of its number
 * @param forums who studied or cited it, the latest first
 * @param forumSpan which of all such forums these are
 * @param uses articles that name it
 * @param useSpan which of all such articles these are
 */
public record DocumentFile(
    Named document,
    List<Oddity> flags,
    List<Outcome> outcomes,
    List<Listed> listed,
    List<String> printed,
    List<Forum> forums,
    Span forumSpan,
    List<Use> uses,
    Span useSpan) {

  /**
   * Something odd.
   *
   * @param text why, in Indonesian
   * @param issue what kind
   * @param proposal what may be right; empty where nothing is proposed
   * @param proposalHref where that is shown, or empty
   * @param state what people decided; empty where nobody has
   * @param quotes the sentences with the odd print
   */
  public record Oddity(
      String text,
      String issue,
      String proposal,
      String proposalHref,
      String state,
      List<Quote> quotes) {}

  /**
   * A decision as reported.
   *
   * @param outcome e.g. ditolak; empty where only an order is reported
   * @param orders e.g. pemungutan suara ulang
   * @param days the deadline in days; empty where none is told
   * @param quotes the sentences that say so
   */
  public record Outcome(String outcome, List<String> orders, String days, List<Quote> quotes) {}

  /** What the registry lists: an outcome as reported, perhaps empty, and the source. */
  public record Listed(String outcome, String source) {}

  /**
   * An article that names the document.
   *
   * @param article its page
   * @param publisher which office's
   * @param purposes what the document is to it
   * @param printed the number as printed
   * @param quotes the sentences
   */
  public record Use(
      Named article,
      String publisher,
      List<Named> purposes,
      List<String> printed,
      List<Quote> quotes) {}

  /** True where some of its forums or articles are left out. */
  public boolean cut() {
    return forumSpan.pages() > 1 || useSpan.pages() > 1;
  }

  /** Those of the forums that studied it. */
  public List<Forum> studies() {
    return forums.stream().filter(Forum::studied).toList();
  }
}
