package id.simpul.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A forum that ties those who were there.
 *
 * @param id its IRI
 * @param label as read
 * @param date its day, or null where no article says it with certainty
 */
public record Occasion(String id, String label, @Nullable LocalDate date) {

  /** Its day as in files, e.g. {@code 2025-11-05}; empty without one. */
  public String day() {
    return date == null ? "" : date.toString();
  }
}
