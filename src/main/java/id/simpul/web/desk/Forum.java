package id.simpul.web.desk;

import java.util.List;
import java.util.Optional;

/**
 * A forum that studied a document, rested on it or named it.
 *
 * @param event the forum
 * @param date as {@code 2025-11-05}; empty where no report is certain
 * @param series the series it belongs to
 * @param organizer who held it
 * @param mode online, offline, hybrid
 * @param theme as reported; empty where none
 * @param purposes what the document was to it
 * @param provisions which part of the document, e.g. {@code Pasal 10}
 * @param printed the document's number as the articles print it
 * @param quotes the sentences that cite it, the clearest first
 * @param people who spoke, opened, moderated or attended by name
 * @param offices who took part, the clearest named first
 */
public record Forum(
    Named event,
    String date,
    Optional<Named> series,
    Optional<Named> organizer,
    Optional<Named> mode,
    String theme,
    List<Named> purposes,
    List<String> provisions,
    List<String> printed,
    List<Quote> quotes,
    List<Part> people,
    List<Presence> offices) {

  /** Offices whose grade is {@code grade}. */
  public List<Presence> offices(String grade) {
    return offices.stream().filter(o -> o.grade().equals(grade)).toList();
  }

  /** True where the forum studied the document. */
  public boolean studied() {
    return purposes.stream().anyMatch(p -> p.key().equals("studied"));
  }
}
