package id.simpul.resolution;

import java.util.Set;

/**
 * What one report says about which event it tells of.
 *
 * @param report who says it: anything that tells reports apart, e.g. the article's graph
 * @param localKey the event's key as this article alone gives it, e.g. {@code
 *     kamis-sesuatu.2025-11-05}
 * @param blockKeys keys such as series and date: two reports that share one tell of one event,
 *     unless what they say of its identity keeps them apart
 * @param identity what no event has twice
 */
public record ReportKeys(String report, String localKey, Set<String> blockKeys, Identity identity) {
  public ReportKeys {
    blockKeys = Set.copyOf(blockKeys);
  }

  /** A report that says nothing of its event's identity but its keys. */
  public ReportKeys(String report, String localKey, Set<String> blockKeys) {
    this(report, localKey, blockKeys, Identity.UNKNOWN);
  }

  /**
   * Series, organizers and cases that a report names, each by its key; empty where it names none.
   *
   * @param series at most one from one report, e.g. {@code kamis-sesuatu}
   * @param organizers e.g. {@code kpu-provinsi-jawa-tengah}
   * @param cases rulings that were studied, e.g. {@code 81-phpu-bup-xxiii-2025}
   */
  public record Identity(Set<String> series, Set<String> organizers, Set<String> cases) {
    /** Nothing is named. */
    public static final Identity UNKNOWN = new Identity(Set.of(), Set.of(), Set.of());

    public Identity {
      series = Set.copyOf(series);
      organizers = Set.copyOf(organizers);
      cases = Set.copyOf(cases);
    }
  }
}
