package id.simpul.pipeline;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How pages are taken in.
 *
 * @param keep true where articles that a page no longer holds stay (list pages that roll)
 * @param readOn the day of reading as the user gave it, or null: then the remembered day of the
 *     source's first reading, else {@code today}
 * @param sample true for the sample articles, which the first real page removes
 * @param today the day on which this runs
 */
public record IngestOptions(
    boolean keep, @Nullable LocalDate readOn, boolean sample, LocalDate today) {

  /** Real pages, replacing what they said before. */
  public static IngestOptions on(LocalDate today) {
    return new IngestOptions(false, null, false, today);
  }

  public IngestOptions keeping() {
    return new IngestOptions(true, readOn, sample, today);
  }

  public IngestOptions readOn(LocalDate day) {
    return new IngestOptions(keep, day, sample, today);
  }

  public IngestOptions asSample() {
    return new IngestOptions(keep, readOn, true, today);
  }

  /**
   * The day that bounds the dates of a source.
   *
   * @param firstRead when it was read for the first time, if it was
   */
  LocalDate readOn(Optional<LocalDate> firstRead) {
    return readOn != null ? readOn : firstRead.orElse(today);
  }
}
