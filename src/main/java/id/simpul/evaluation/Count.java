package id.simpul.evaluation;

/**
 * How many facts agree.
 *
 * @param right in gold and found
 * @param invented found alone
 * @param lost in gold alone
 */
public record Count(int right, int invented, int lost) {
  static final Count NONE = new Count(0, 0, 0);

  Count plus(Count other) {
    return new Count(right + other.right, invented + other.invented, lost + other.lost);
  }

  /** Share of what was found that is right; 1 where nothing was found. */
  public double precision() {
    return share(right, right + invented);
  }

  /** Share of what gold tells that was found; 1 where gold tells nothing. */
  public double recall() {
    return share(right, right + lost);
  }

  /** Harmonic mean of precision and recall; 1 where there is nothing on either side. */
  public double f1() {
    return share(2 * right, 2 * right + invented + lost);
  }

  boolean isEmpty() {
    return right + invented + lost == 0;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
