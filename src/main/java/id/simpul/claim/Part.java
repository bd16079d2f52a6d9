package id.simpul.claim;

import id.simpul.model.Span;
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
  private static final Pattern PASSING =
      Pattern.compile(
          "(?:<peserta> )?(?:menerima|ikut|terlibat|melibatkan|bertemu|bergabung|memantau|mengawasi|diterima|kehadiran|tampak|nampak|disampaikan|disampaikan oleh|duduk|turun|turun ke|dibacakan|disaksikan|peserta)(?: <peserta>)?/1");

  /** True where the part is played at an event: not speech, not mere mention. */
  boolean isEvent() {
    return !capacity.equals(Cue.SPEECH) && !capacity.equals(Cue.PRESENT);
  }

  /** True for words that are said of more than events: "usai menerima salinan putusan". */
  boolean isPassing() {
    return PASSING.matcher(cue).matches();
  }
}
