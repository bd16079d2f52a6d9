package id.simpul.resolution;

/**
 * That two things are one, or are not. What nobody decided, and what somebody was unsure of, makes
 * no pair.
 *
 * @param left local key, e.g. {@code siti-aminah.kpu-kota-semarang}
 * @param right local key
 * @param same true for one thing, false for two
 */
public record JudgedPair(String left, String right, boolean same) {}
