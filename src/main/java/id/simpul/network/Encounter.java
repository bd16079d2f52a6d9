package id.simpul.network;

/**
 * One forum that ties two vertices.
 *
 * @param occasion the forum
 * @param left what says that the tie's left end was there
 * @param right what says so of its right end; the same object where one claim says both
 */
public record Encounter(Occasion occasion, Evidence left, Evidence right) {

  /** What says that both were there. */
  public Evidence evidence() {
    return left.and(right);
  }
}
