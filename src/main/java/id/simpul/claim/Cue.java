package id.simpul.claim;

/**
 * Words that say which part somebody plays.
 *
 * @param name rule name: the Indonesian surface form
 * @param capacity slug of the scheme {@code capacity}, or {@code speech} where somebody merely
 *     speaks
 * @param side where that somebody stands
 */
record Cue(String name, String capacity, Side side) {

  /** Where the one who plays the part stands. */
  enum Side {
    /** After the words: "dibuka oleh …", "narasumber, yakni …". */
    AFTER,
    /**
     * The subject before them; where none stands before, the first after: "… menutup acara",
     * "Menutup kegiatan, …".
     */
    SUBJECT,
    /** On both sides: "… hadir", "Hadir …". */
    BOTH
  }

  /** A capacity that any other capacity implies. */
  static final String ATTENDEE = "attendee";

  /** Named in the report without any word for a part: an attendee where nothing else is told. */
  static final String PRESENT = "present";

  /** Says nothing of a part, though a shorter cue would: "membuka posko". */
  static final String NONE = "none";

  /** Speaks without a part named: a speaker where no other part is told. */
  static final String SPEECH = "speech";

  /** The same words for another part. */
  Cue as(String other) {
    return new Cue(name, other, side);
  }
}
