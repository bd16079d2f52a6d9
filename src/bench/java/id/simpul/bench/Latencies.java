package id.simpul.bench;

import org.HdrHistogram.Histogram;

/** How long the same kind of request took: the first time, and each time after. */
final class Latencies {
  private static final int DIGITS = 3;

  private final Histogram warm = new Histogram(DIGITS);
  private long first = -1;
  private long bytes;
  private int failed;

  /** Takes in one answer; the first is kept apart. */
  void add(Asked asked) {
    if (first < 0) {
      first = asked.nanos();
    } else {
      warm.recordValue(asked.nanos());
    }
    bytes = asked.bytes();
    if (asked.status() != 200) {
      failed++;
    }
  }

  /** Milliseconds of the first. */
  double first() {
    return first / 1e6;
  }

  /** Milliseconds within which this percentage of the later ones were answered. */
  double within(double percent) {
    return warm.getValueAtPercentile(percent) / 1e6;
  }

  /** How many there were after the first. */
  long count() {
    return warm.getTotalCount();
  }

  /** The size of the latest answer. */
  long bytes() {
    return bytes;
  }

  /** How many answers had another status than 200. */
  int failed() {
    return failed;
  }
}
