package id.simpul.mention.legal;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The code in a case number that says which election is disputed, e.g. BUP in {@code
 * 81/PHPU.BUP-XXIII/2025}.
 */
final class ElectionCode {
  private static final Map<String, List<String>> KINDS =
      Map.ofEntries(
          Map.entry("BUP", List.of("bupati")),
          Map.entry("WAKO", List.of("walikota")),
          Map.entry("KOT", List.of("walikota")),
          Map.entry("GUB", List.of("gubernur")),
          Map.entry("PRES", List.of("presiden")),
          Map.entry("DPR", List.of("dpr")),
          Map.entry("DPRD", List.of("dprd")),
          Map.entry("DPRA", List.of("dprd")),
          Map.entry("DPRK", List.of("dprd")),
          Map.entry("DPR-DPRD", List.of("dpr", "dprd")),
          Map.entry("DPD", List.of("dpd")),
          Map.entry("A", List.of("dpd")),
          Map.entry("B", List.of("presiden")),
          Map.entry("C", List.of("legislatif")),
          Map.entry("D", List.of("kepala-daerah")));

  private static final Map<String, String> VARIANTS =
      Map.of(
          "BUPATI",
          "BUP",
          "WALIKOTA",
          "WAKO",
          "WAKOT",
          "WAKO",
          "WALKOT",
          "WAKO",
          "KOTA",
          "KOT",
          "GUBERNUR",
          "GUB",
          "PILPRES",
          "PRES");

  private ElectionCode() {}

  /** The usual spelling of a printed code: upper case, no blanks, BUPATI as BUP. */
  static String normal(String printed) {
    String code = printed.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    return VARIANTS.getOrDefault(code, code);
  }

  /** Slugs in the scheme {@code election-kind}; none for a code that does not tell. */
  static List<String> electionKinds(String code) {
    return KINDS.getOrDefault(code, List.of());
  }

  static boolean isRegionalHead(String code) {
    return code.equals("BUP") || code.equals("WAKO") || code.equals("KOT") || code.equals("GUB");
  }
}
