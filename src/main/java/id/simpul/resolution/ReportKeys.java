package id.simpul.resolution;

import java.util.Set;

/**
 * What one report says about which event it tells of.
 *
 * @param report who says it: anything that tells reports apart, e.g. the article's graph
 * @param localKey the event's key as this article alone gives it, e.g. {@code
 *     kamis-sesuatu.2025-11-05}
 * @param blockKeys keys such as series and date: two reports that share one tell of one event
 */
public record ReportKeys(String report, String localKey, Set<String> blockKeys) {
  public ReportKeys {
    blockKeys = Set.copyOf(blockKeys);
  }
}
