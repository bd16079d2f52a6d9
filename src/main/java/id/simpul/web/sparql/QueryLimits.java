package id.simpul.web.sparql;

import java.time.Duration;

/**
 * How much one stranger's query may take.
 *
 * @param timeout wall-clock time of one query, e.g. 15 s
 * @param rows most rows of a table; graphs hold at most a quarter of it in triples
 * @param bytes most bytes of one answer
 * @param concurrency how many queries run at once; others wait a moment, then are told to come back
 * @param queryLength most characters of a query's text
 */
public record QueryLimits(
    Duration timeout, long rows, long bytes, int concurrency, int queryLength) {

  /**
   * The published defaults: 15 s, a million rows, 64 MB, {@code cores} at once, 64,000 characters.
   */
  public static QueryLimits defaults(int cores) {
    return new QueryLimits(
        Duration.ofSeconds(15), 1_000_000, 64L * 1024 * 1024, Math.max(1, cores), 64_000);
  }

  /** Most triples of a CONSTRUCT or DESCRIBE, which are built in memory. */
  long triples() {
    return Math.max(1, rows / 4);
  }
}
