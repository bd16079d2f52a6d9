package id.simpul.web.dashboard;

import java.util.List;
import java.util.Optional;

/**
 * The forums and sentences behind a number.
 *
 * @param agent whom the number is about, where it is about one
 * @param forums how many forums or articles it counts
 * @param items the part that is shown
 * @param page from 1
 * @param pages how many parts
 */
public record Evidence(Optional<Agent> agent, int forums, List<Item> items, int page, int pages) {

  /**
   * One forum, or one article.
   *
   * @param label as read
   * @param iri of the forum or article
   * @param date its day, or empty
   * @param grade how clearly the agent is named there, where the number is about one
   * @param agents who of the selection took part, some of them, where it is about nobody alone
   * @param more how many more took part
   * @param sentences what the articles say
   */
  public record Item(
      String label,
      String iri,
      String date,
      Optional<Grade> grade,
      List<Agent> agents,
      int more,
      List<Sentence> sentences) {}

  /**
   * A sentence of an article.
   *
   * @param quote as published
   * @param article IRI of the article
   * @param claim IRI of the claim that rests on it
   * @param publisher who published it, or empty
   * @param sample true for a retold sample
   */
  public record Sentence(
      String quote, String article, String claim, String publisher, boolean sample) {}
}
