package id.simpul.web.desk;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All that is known of one case, regulation or letter.
 *
 * @param document the document
 * @param flags what is odd about it
 * @param outcomes how it was decided, as reported; none for regulations
 * @param listed what the registry says
 * @param forums who studied or cited it, the latest first
 * @param uses the articles that name it
 */
public record DocumentFile(
    Named document,
    List<Oddity> flags,
    List<Outcome> outcomes,
    List<Listed> listed,
    List<Forum> forums,
    List<Use> uses) {

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

  /** Every print of its number. */
  public Set<String> printed() {
    Set<String> all = new LinkedHashSet<>();
    uses.forEach(use -> all.addAll(use.printed()));
    return all;
  }

  /** The forums that studied it. */
  public List<Forum> studies() {
    return forums.stream().filter(Forum::studied).toList();
  }
}
