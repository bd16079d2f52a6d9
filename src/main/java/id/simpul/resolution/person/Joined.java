package id.simpul.resolution.person;

/**
 * Why a key belongs to its person.
 *
 * @param to key of the same person that it was joined to
 * @param score confidence, 1 where somebody decided
 * @param reason Indonesian sentences
 */
public record Joined(String to, double score, String reason) {}
