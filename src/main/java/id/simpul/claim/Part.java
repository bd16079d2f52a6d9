package id.simpul.claim;

import id.simpul.model.Span;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A part somebody plays in the article's event, as one sentence tells it.
 *
 * @param agent who
 * @param capacity slug of the scheme {@code capacity}, or {@link Cue#SPEECH}
 * @param sentence where it is told
 * @param cue the cue that told it
 */
record Part(Agent agent, String capacity, Span sentence, String cue) {
  private static final Set<String> PLAYED =
      Set.of("opener", "chair", "moderator", "remarks", "closer", "keynote");

  private static final Pattern SEEN =
      Pattern.compile(
          "hadir|diikuti|dipantau|didampingi|narasumber|pemateri|pembicara|menjadi tuan rumah");

  private static final Pattern PASSING =
      Pattern.compile(
          "(?:<peserta> )?(?:menerima|ikut|terlibat|melibatkan|bertemu|bergabung|memantau|mengawasi|diterima|kehadiran|tampak|nampak|disampaikan|disampaikan oleh|duduk|turun|turun ke|dibacakan|disaksikan|peserta)(?: <peserta>)?/1");

  /** The same words for another part. */
  Part as(String other) {
    return new Part(agent, other, sentence, cue);
  }

  /** True where the part is played at an event: not speech, not mere mention. */
  boolean isEvent() {
    return !capacity.equals(Cue.SPEECH) && !capacity.equals(Cue.PRESENT);
  }

  /** True for parts that only events have: somebody opens, leads, is seen there, or has guests. */
  boolean isPlain() {
    return PLAYED.contains(capacity) || SEEN.matcher(cue).find();
  }

  /** True for words that are said of more than events: "usai menerima salinan putusan". */
  boolean isPassing() {
    return PASSING.matcher(cue).matches();
  }
}
