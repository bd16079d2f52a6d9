package id.simpul.resolution.person;

import java.util.List;

/**
 * How two names compare.
 *
 * @param kind how close they are
 * @param shared words that both have, the same or of one spelling class, of four letters or more
 * @param sharedRare those of them that few people carry
 * @param fuller 1 where the first name says more, -1 where the second does, 0 where they say as
 *     much
 * @param score from 0 to 1
 * @param sentence why, in Indonesian
 */
record NameMatch(Kind kind, int shared, int sharedRare, int fuller, double score, String sentence) {

  /** The score of {@link Kind#SAME}. */
  static final double WHOLE = 0.95;

  /** From the closest to the farthest. */
  enum Kind {
    /** The same words, in the same or another order, each spelt alike or in one class. */
    SAME,
    /** One word differs by a letter or two, as slips of the pen do. */
    SLIP,
    /** The same words, some of them as initials. */
    INITIALS,
    /** One name has words that the other lacks. */
    PART,
    /** One word differs by a letter or two, though both may be names in their own right. */
    NEAR,
    /** Near enough to ask, too far to decide. */
    SIMILAR,
    /** Other names. */
    OTHER
  }

  /** Words that both have, one with a slip counted in. */
  int words() {
    return kind == Kind.SLIP || kind == Kind.NEAR ? shared + 1 : shared;
  }

  boolean isOther() {
    return kind == Kind.OTHER;
  }

  /** The same two names the other way round. */
  NameMatch reversed() {
    return new NameMatch(kind, shared, sharedRare, -fuller, score, sentence);
  }

  static NameMatch other() {
    return new NameMatch(Kind.OTHER, 0, 0, 0, 0, "Namanya lain.");
  }

  static String join(List<String> words) {
    return String.join(", ", words);
  }
}
