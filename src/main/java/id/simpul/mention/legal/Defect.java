package id.simpul.mention.legal;

import id.simpul.model.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What is odd about a printed number. The number stays as printed until a person accepts the
 * proposal.
 *
 * @param issue slug in the concept scheme {@code issue}: {@code case-number-checksum}, {@code
 *     case-number-incomplete}, {@code case-number-region} or {@code case-by-place}
 * @param proposal the document that is probably meant, e.g. 168/PHPU.WAKO-XXIII/2025, or null
 * @param reason why, in Indonesian, one sentence, e.g. {@code Angka Romawi XXII berarti 2024,
 *     nomornya 2025; mungkin XXIII.}
 * @param reasonEn the same in English
 */
public record Defect(String issue, @Nullable Thing proposal, String reason, String reasonEn) {
  /** Roman numeral, year and code of the number do not agree. */
  public static final String CHECKSUM = "case-number-checksum";

  /** Parts of the number are missing. */
  public static final String INCOMPLETE = "case-number-incomplete";

  /** The code of the number does not fit the region. */
  public static final String REGION = "case-number-region";

  /** A case known by its place only. */
  public static final String BY_PLACE = "case-by-place";

  /** A defect whose sentences end with the proposal, where there is one. */
  static Defect proposing(
      String issue, @Nullable CaseNumber repaired, String reason, String reasonEn) {
    return repaired == null
        ? new Defect(issue, null, reason + ".", reasonEn + ".")
        : new Defect(
            issue,
            repaired.thing(),
            reason + "; mungkin " + repaired.normal() + ".",
            reasonEn + "; perhaps " + repaired.normal() + ".");
  }
}
