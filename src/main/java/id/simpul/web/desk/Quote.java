package id.simpul.web.desk;

import id.simpul.web.view.Reader;
import id.simpul.web.view.Row;
import java.util.Optional;

/**
 * A sentence as published.
 *
 * @param text byte for byte the article's
 * @param office who published the article; empty where it does not say
 * @param article its title
 * @param date day of the event that it tells of, as {@code 2025-11-05}; empty where unknown
 * @param href the sentence on the article's page
 * @param sample true where the article is a retold sample
 */
public record Quote(
    String text, String office, String article, String date, String href, boolean sample) {

  /**
   * The sentence of {@code row}, from its variables {@code article}, {@code publisher}, {@code
   * sample} and the two given.
   */
  static Optional<Quote> of(Row row, String quote, String claim, String date, Reader reader) {
    Optional<String> article = row.iri("article");
    Optional<String> stated = row.iri(claim);
    if (!row.has(quote) || article.isEmpty() || stated.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Quote(
            row.text(quote),
            row.text("publisher"),
            row.text("article"),
            date,
            reader.sentence(article.get(), stated.get()),
            row.text("sample").equals("true")));
  }

  /** How well it shows what is said: 0 where it holds {@code printed}, 1 a sentence, 2 a title. */
  int rank(String printed) {
    boolean holds = printed.indexOf('/') >= 0 && text.contains(printed);
    return holds ? 0 : text.strip().endsWith(".") ? 1 : 2;
  }
}
