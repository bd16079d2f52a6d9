package id.simpul.web.dashboard;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as agreed from its reports.
 *
 * @param iri e.g. {@code https://w3id.org/simpul/id/event/kamis-sesuatu.2025-11-05}
 * @param label as read
 * @param date its day, or null where no article says it with certainty
 * @param series IRI, or empty
 * @param edition its number in the series, or 0
 * @param theme as printed, or empty
 * @param kind IRI of the concept, or empty
 * @param mode IRI of the concept, or empty
 * @param organizer IRI, or empty
 */
public record Forum(
    String iri,
    String label,
    @Nullable LocalDate date,
    String series,
    int edition,
    String theme,
    String kind,
    String mode,
    String organizer) {

  /** Its month, e.g. {@code 2025-11}; empty without a day. */
  public String month() {
    return date == null ? "" : date.toString().substring(0, 7);
  }

  /** Its day for comparing; before all others without one. */
  long day() {
    return date == null ? Long.MIN_VALUE : date.toEpochDay();
  }
}
