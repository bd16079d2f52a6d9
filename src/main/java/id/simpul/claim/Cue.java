package id.simpul.claim;

import java.util.Set;

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

  /** Parts that persons play; an office named nearer to the cue does not take them. */
  private static final Set<String> PERSONAL =
      Set.of("opener", "closer", "chair", "moderator", "speaker", "keynote", "remarks", SPEECH);

  /** Parts that one plays; who comes with him attends. */
  private static final Set<String> SOLE = Set.of("opener", "closer", "chair", "moderator");

  boolean isPersonal() {
    return PERSONAL.contains(capacity);
  }

  boolean isSole() {
    return SOLE.contains(capacity);
  }

  /** True where it makes somebody the one who holds the event. */
  boolean isOrganizer() {
    return capacity.equals("organizer");
  }

  /** The same words for another part. */
  Cue as(String other) {
    return new Cue(name, other, side);
  }
}
