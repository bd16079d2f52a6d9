package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whom a cue's subject meets: "… mengikuti kajian bersama KPU X", "… melakukan koordinasi dengan
 * Bawaslu X". The other one attends too.
 */
final class Companions {
  /** The names of events are long: "menggelar Rapat Koordinasi … Tahun 2025 bersama …". */
  private static final int FAR = 22;

  private static final Pattern MEETING =
      Pattern.compile(
          "koordinasi|audiensi|kunjungan|pertemuan|bertemu|nota|perjanjian|kerja sama|mou");

  private final CueReach reach;

  Companions(CueReach reach) {
    this.reach = reach;
  }

  /** Adds the parts of the first troupe after the cue that is said to be with its subject. */
  void add(PlacedCue placed, List<Part> parts) {
    Cue cue = placed.cue();
    boolean meets = MEETING.matcher(cue.name()).find();
    if (!meets && !cue.isOrganizer() && !cue.capacity().equals(Cue.ATTENDEE)) {
      return;
    }
    int far = placed.to() + (cue.isOrganizer() ? FAR : CueReach.NEAR);
    for (Troupe troupe : placed.troupes()) {
      int at = troupe.from();
      if (at > placed.to() && at <= far && isWith(placed, at, meets)) {
        String rule = cue.name() + " " + word(placed.row(), at - 1);
        troupe
            .agents()
            .forEach(a -> parts.add(new Part(a, Cue.ATTENDEE, placed.line().span(), rule)));
        return;
      }
    }
  }

  private boolean isWith(PlacedCue placed, int at, boolean meets) {
    String with = word(placed.row(), at - 1);
    boolean other =
        with.equals("bersama") || (with.equals("dengan") && (meets || isSigning(placed, at)));
    return other && !reach.crosses(placed, placed.to(), at);
  }

  /** "menggelar penandatanganan nota kesepahaman dengan Kejari X". */
  private static boolean isSigning(PlacedCue placed, int to) {
    return placed.cue().isOrganizer()
        && placed.row().subList(placed.to(), to).stream()
            .anyMatch(c -> isSigning(c.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isSigning(String word) {
    return word.equals("penandatanganan") || word.equals("teken");
  }

  private static String word(List<Chunk> row, int at) {
    return row.get(at).text().toLowerCase(Locale.ROOT);
  }
}
