package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cues in a clause of their own ("yang dipimpin A"), which tells of one of those named alone. */
final class RelativeClauses {
  private static final Set<String> OPENS = Set.of("dalam", "pada", "di", "saat", "ketika", "usai");

  private static final Set<String> PARTIES =
      Set.of("rombongan", "delegasi", "kontingen", "kelompok", "regu", "kedatangan");

  private static final Set<String> COMES_BY =
      Set.of("diawasi", "dihadiri", "diikuti", "disaksikan", "didampingi", "dipantau", "hadir");

  private static final int PARTY_BEFORE = 10;

  private static final int COMES_BEFORE = 5;

  private final CueTable cues;

  RelativeClauses(CueTable cues) {
    this.cues = cues;
  }

  /** "Rombongan dipimpin A": who leads a party of guests does not lead the meeting. */
  static boolean leadsGuests(PlacedCue placed) {
    if (!placed.cue().capacity().equals("chair")) {
      return false;
    }
    List<Chunk> row = placed.row();
    int from = placed.from();
    boolean relative = placed.isRelative();
    int to = placed.to();
    if (to < row.size() && PARTIES.contains(row.get(to).text().toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (relative && from > 1 && leadsOffice(row, from - 2)) {
      return true;
    }
    return row.subList(Math.max(0, from - PARTY_BEFORE), from).stream()
        .map(c -> c.text().toLowerCase(Locale.ROOT))
        .anyMatch(word -> PARTIES.contains(word) || (relative && word.equals("tim")));
  }

  /** "diawasi oleh Bawaslu X yang dipimpin A", "lembaga yang dipimpin A". */
  private static boolean leadsOffice(List<Chunk> row, int before) {
    Chunk led = row.get(before);
    return led.text().equalsIgnoreCase("lembaga")
        || (led.find(Agent.class).filter(Agent::isOffice).isPresent()
            && row.subList(Math.max(0, before - COMES_BEFORE), before).stream()
                .anyMatch(c -> COMES_BY.contains(c.text().toLowerCase(Locale.ROOT))));
  }

  /** "A, B dan C yang memberi sambutan": of those before the cue only the last one did. */
  static @Nullable Troupe before(PlacedCue placed, @Nullable Troupe troupe) {
    return troupe != null && isOfLast(placed) ? one(troupe, troupe.agents().size() - 1) : troupe;
  }

  private static boolean isOfLast(PlacedCue placed) {
    Cue cue = placed.cue();
    boolean one = cue.isSole() || cue.capacity().equals("remarks");
    for (int i = Math.max(0, placed.from() - 3); one && i < placed.from(); i++) {
      if (placed.row().get(i).text().equals("yang")) {
        return true;
      }
    }
    return false;
  }

  /** "Dalam diskusi yang dipandu A, Ketua KPU X B menanyakan …": only A guided it. */
  @Nullable Troupe after(PlacedCue placed, @Nullable Troupe troupe) {
    return troupe != null && opensSentence(placed, troupe) ? one(troupe, 0) : troupe;
  }

  private boolean opensSentence(PlacedCue placed, Troupe who) {
    List<Chunk> row = placed.row();
    return who.agents().size() == 2
        && placed.cue().isSole()
        && placed.from() > 1
        && placed.isRelative()
        && OPENS.contains(row.get(0).text().toLowerCase(Locale.ROOT))
        && cues.at(row, who.to()).filter(f -> f.cue().side() == Cue.Side.SUBJECT).isPresent();
  }

  private static Troupe one(Troupe troupe, int index) {
    int at = index == 0 ? troupe.from() : troupe.to() - 1;
    List<Agent> agent = troupe.agents().subList(index, index + 1);
    return new Troupe(at, at + 1, agent, List.of(), troupe.aside());
  }
}
