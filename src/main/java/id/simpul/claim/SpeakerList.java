package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Speakers told with what each spoke about, or as what: "diisi A tentang X, dan B tentang Y",
 * "menghadirkan A sebagai pembicara kunci, B dan C".
 */
final class SpeakerList {
  private static final Set<String> TOPIC =
      Set.of("tentang", "mengenai", "terkait", "soal", "perihal", "ihwal");

  private static final Set<String> AS = Set.of("sebagai", "selaku");

  private static final Set<String> LINKS = Set.of("dan", "serta", ",", ";");

  private static final int LONGEST_TOPIC = 14;

  private SpeakerList() {}

  /** True where a cue stands right behind one of a list, and a comma parts it from the next. */
  static boolean isBetween(PlacedCue placed, @Nullable Troupe before, Troupe after) {
    return before != null
        && before.to() == placed.from()
        && after.from() == placed.to() + 1
        && placed.row().get(placed.to()).symbol() == ',';
  }

  /** Those behind the first whom the cue means as well. */
  static List<Troupe> after(PlacedCue placed, Troupe first) {
    List<Troupe> more = new ArrayList<>();
    Cue cue = placed.cue();
    if (cue.side() != Cue.Side.AFTER || !cue.capacity().equals("speaker")) {
      return more;
    }
    Troupe last = first;
    for (Troupe troupe : placed.troupes()) {
      if (troupe.from() > last.to()) {
        if (!goesOn(placed.row(), last, troupe)) {
          break;
        }
        more.add(troupe);
        last = troupe;
      }
    }
    return more;
  }

  private static boolean goesOn(List<Chunk> row, Troupe last, Troupe next) {
    String opens = wordFrom(row, last.to());
    boolean linked = LINKS.contains(word(row, next.from() - 1));
    int length = next.from() - last.to();
    if (!linked || length < 2 || length > LONGEST_TOPIC) {
      return false;
    }
    String behind = wordFrom(row, next.to());
    return AS.contains(opens)
        ? !AS.contains(behind)
        : TOPIC.contains(opens) && TOPIC.contains(behind);
  }

  /** The word at {@code at}, or behind a comma there; empty at the end. */
  private static String wordFrom(List<Chunk> row, int at) {
    int from = at < row.size() && row.get(at).symbol() == ',' ? at + 1 : at;
    return from < row.size() ? word(row, from) : "";
  }

  private static String word(List<Chunk> row, int at) {
    return row.get(at).text().toLowerCase(Locale.ROOT);
  }
}
