package id.simpul.search;

/**
 * What is asked.
 *
 * @param words as typed, e.g. {@code PHPU 30}; only the first {@value #LONGEST} characters count
 * @param type one of {@link SearchEntry#type()}, or empty for all
 * @param from how many hits are passed over
 * @param size how many are wanted, at most {@value #DEEPEST} with those passed over
 */
public record SearchRequest(String words, String type, int from, int size) {
  /** Longer questions are no names, and each word costs time. */
  public static final int LONGEST = 200;

  /** How deep the list of hits can be read. */
  public static final int DEEPEST = 10_000;

  public SearchRequest {
    words = words.substring(0, Math.min(words.length(), LONGEST)).strip();
    from = Math.max(0, Math.min(from, DEEPEST));
    size = Math.max(0, Math.min(size, DEEPEST - from));
  }
}
