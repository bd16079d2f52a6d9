package id.simpul.model;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One article as published. {@link #text()} is title + newline + body as rendered, decoded, not
 * normalised, credits included, furniture (counters, "Selengkapnya", menus) left out; every offset
 * of the system counts in it.
 *
 * @param source the page it was read from
 * @param index its place on that page, from 0
 * @param text title, newline, body
 * @param bodyStart index in {@code text} of the body's first character
 * @param byline author named at the head of an opinion piece ("Oleh : Zaenal Mutiin"), or null
 * @param dateline place, host and date before the body's first sentence, or null
 * @param credits the editors' line at the end ("(sof/ed. Foto: awh/KPU Kota Semarang)"), or null;
 *     its initials are not people and its office does not take part
 * @param publisher registry key of the office or outlet of the press that published it, e.g. {@code
 *     kpu-kota-semarang}, {@code antara-papua}, or null
 * @param genre what kind of text it is
 * @param readOn the day the source was first read: no event is later
 * @param sample true for the retold sample articles
 */
public record Article(
    String source,
    int index,
    String text,
    int bodyStart,
    @Nullable Span byline,
    @Nullable Span dateline,
    @Nullable Span credits,
    @Nullable String publisher,
    Genre genre,
    LocalDate readOn,
    boolean sample) {

  /** The title, without its newline. */
  public String title() {
    return text.substring(0, Math.max(0, bodyStart - 1));
  }

  /** Where the text that makes claims starts: after the date-line, else at the body. */
  public int storyStart() {
    return dateline == null ? bodyStart : dateline.end();
  }

  /** Where the text that makes claims ends: before the credits, else at the end. */
  public int storyEnd() {
    return credits == null ? text.length() : credits.start();
  }

  /** The offset in Unicode code points of a UTF-16 index of {@link #text()}. */
  public int codePoint(int index) {
    return text.codePointCount(0, index);
  }

  public Optional<String> findPublisher() {
    return Optional.ofNullable(publisher);
  }
}
