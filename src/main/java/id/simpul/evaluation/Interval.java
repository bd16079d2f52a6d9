package id.simpul.evaluation;

/** The bounds between which a share lies with 95% confidence, from 0 to 1. */
public record Interval(double low, double high) {
  /** Nothing was counted: nothing is known. */
  public static final Interval UNKNOWN = new Interval(0, 1);
}
