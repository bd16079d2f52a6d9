package id.simpul.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An MK case that public pages report. The registry knows only some cases: being absent from it
 * means nothing.
 *
 * @param number normal form, e.g. {@code 81/PHPU.BUP-XXIII/2025}
 * @param regionCode the region disputed, or null where no one region is
 * @param electionKind slug in the concept scheme {@code election-kind}, e.g. {@code bupati}
 * @param electionYear year of the election, not of the case, e.g. 2024
 * @param outcomes what the sources say, side by side, conflicts kept; empty where none says
 * @param printedAlso other prints of the number that were seen, e.g. {@code
 *     168/PHPU.WAKO-XXII/2025}
 * @param sources hosts of the pages that report the case
 */
public record KnownCase(
    String number,
    @Nullable String regionCode,
    String electionKind,
    int electionYear,
    List<ReportedOutcome> outcomes,
    List<String> printedAlso,
    List<String> sources) {

  public KnownCase {
    outcomes = List.copyOf(outcomes);
    printedAlso = List.copyOf(printedAlso);
    sources = List.copyOf(sources);
  }
}
