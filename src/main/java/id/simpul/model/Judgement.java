package id.simpul.model;

import java.time.Instant;
import java.util.Comparator;

/**
 * What a person decided on two things, or on one claim or flag. Of several on the same matter the
 * latest counts; the others stay as its history.
 *
 * @param left one thing as {@code {type}/{local key}}, e.g. {@code
 *     person/siti-aminah.kpu-kota-semarang}; empty where a claim or flag is judged
 * @param right the other thing; empty where a claim or flag is judged
 * @param on the claim or flag, e.g. {@code claim/kpu-kota-semarang.apel.1a2b3c4d.tenure.5-40};
 *     empty where two things are compared
 * @param verdict what was decided
 * @param corrected the right value, for {@link Verdict#CORRECT}; else empty
 * @param author who decided
 * @param time when, to the second
 * @param reason why
 */
public record Judgement(
    String left,
    String right,
    String on,
    Verdict verdict,
    String corrected,
    String author,
    Instant time,
    String reason) {

  /** Earliest first; at one instant by content, so that the order is the same everywhere. */
  public static final Comparator<Judgement> BY_TIME =
      Comparator.comparing(Judgement::time).thenComparing(Judgement::content);

  /**
   * Two things compared.
   *
   * @param verdict same, different or unsure
   */
  public static Judgement ofPair(
      String left, String right, Verdict verdict, String author, Instant time, String reason) {
    return new Judgement(left, right, "", verdict, "", author, time, reason);
  }

  /**
   * A claim or flag judged.
   *
   * @param verdict accept, reject or correct
   * @param corrected the right value; empty but for correct
   */
  public static Judgement onOne(
      String on, Verdict verdict, String corrected, String author, Instant time, String reason) {
    return new Judgement("", "", on, verdict, corrected, author, time, reason);
  }

  /** The same, decided at another time. */
  public Judgement at(Instant moment) {
    return new Judgement(left, right, on, verdict, corrected, author, moment, reason);
  }

  /** What it is about: equal for judgements of which the latest counts. */
  public String matter() {
    if (!on.isEmpty()) {
      return on;
    }
    return left.compareTo(right) <= 0 ? left + " " + right : right + " " + left;
  }

  /** All of it on one line: equal judgements are one. */
  public String content() {
    return String.join(
        "|", left, right, on, verdict.slug(), corrected, author, time.toString(), reason);
  }
}
