package id.simpul.query;

/**
 * Which rows of an answer are asked for.
 *
 * @param offset how many rows to leave out, 0 or more
 * @param limit how many rows at most, 1 or more
 */
public record Part(int offset, int limit) {
  /** Every row. */
  public static final Part WHOLE = new Part(0, Integer.MAX_VALUE);

  boolean has(int row) {
    return row >= offset && row - offset < limit;
  }
}
