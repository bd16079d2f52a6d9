package id.simpul.mention.legal;

import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation as {@link CaseChecker} sees it.
 *
 * @param span where it stands, in UTF-16 indices of the text
 * @param printed exactly the text at {@code span}
 * @param document the document cited, a semantic defect kept as printed, e.g. {@code
 *     168/PHPU.WAKO-XXII/2025}; null where a short form fits no one document
 * @param kind {@code phpu}, {@code putusan} (any other ruling), {@code peraturan} or {@code surat}
 * @param status what was found
 * @param proposal the document that is probably meant, or null
 * @param candidates labels of the documents that may be meant, where there are several
 * @param reason why, in Indonesian, e.g. {@code Angka Romawi XXII berarti 2024, nomornya 2025;
 *     mungkin 168/PHPU.WAKO-XXIII/2025.}
 * @param reasonEn the same in English
 */
public record CheckedCitation(
    Span span,
    String printed,
    @Nullable Thing document,
    String kind,
    CitationStatus status,
    @Nullable Thing proposal,
    List<String> candidates,
    String reason,
    String reasonEn) {

  public CheckedCitation {
    candidates = List.copyOf(candidates);
  }

  /** The same where another source than the registry knows the document. */
  public CheckedCitation known(String because, String becauseEn) {
    return new CheckedCitation(
        span,
        printed,
        document,
        kind,
        CitationStatus.KNOWN,
        proposal,
        candidates,
        because,
        becauseEn);
  }
}
