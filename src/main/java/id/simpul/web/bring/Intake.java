package id.simpul.web.bring;

import id.simpul.pipeline.IngestOptions;
import id.simpul.pipeline.Pipeline;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What pages that are brought go through, the same as for the command {@code ingest}.
 *
 * @param pipeline writes the store that is served
 * @param today the day it is
 * @param readOn the day of reading that the settings name, or null for the day it is
 */
public record Intake(Pipeline pipeline, Supplier<LocalDate> today, @Nullable LocalDate readOn) {

  /** The day that a form offers. */
  LocalDate usualDay() {
    return readOn == null ? today.get() : readOn;
  }

  /**
   * How pages are taken in.
   *
   * @param day as given; the usual day counts as none, so that a source read again keeps the day of
   *     its first reading
   */
  IngestOptions options(LocalDate day, boolean keep) {
    LocalDate given = day.equals(usualDay()) ? readOn : day;
    return new IngestOptions(keep, given, false, today.get());
  }
}
