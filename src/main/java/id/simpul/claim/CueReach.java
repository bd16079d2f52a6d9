package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which troupe on either side of a cue is near enough to play its part. */
final class CueReach {
  static final int NEAR = 12;

  /** How far "oleh" may stand from its verb: "diikuti secara daring dari ruang rapat oleh …". */
  private static final int BY = 12;

  private static final Set<String> AWAY =
      Set.of(
          "kepada",
          "ke",
          "untuk",
          "terkait",
          "tentang",
          "mengenai",
          "terhadap",
          "bagi",
          "sesuai",
          "berdasarkan");

  /** "Usai rapat dibuka, A menyampaikan …": A did not open it. */
  private static final Set<String> ONCE =
      Set.of("usai", "seusai", "setelah", "sesudah", "selepas", "begitu", "sebelum");

  private final CueTable cues;

  CueReach(CueTable cues) {
    this.cues = cues;
  }

  /** The last troupe before a cue that can be its subject. */
  static @Nullable Troupe before(PlacedCue placed) {
    Cue cue = placed.cue();
    Troupe best = null;
    boolean personal = cue.isPersonal() && !actsAs(cue);
    for (Troupe troupe : placed.troupes()) {
      boolean beside = troupe.to() == placed.from() && cue.name().startsWith("<peserta> selaku");
      if (troupe.to() <= placed.from()
          && (!troupe.aside() || beside)
          && (!personal || troupe.hasPerson())) {
        best = troupe;
      }
    }
    return best;
  }

  /** "KPU X dan KPU Y bertindak sebagai pemateri": offices present too. */
  private static boolean actsAs(Cue cue) {
    return cue.capacity().equals("speaker")
        && (cue.name().contains("sebagai") || cue.name().contains("menjadi"));
  }

  /** The next troupe after a cue, near by and with no other cue's verb between. */
  @Nullable Troupe after(PlacedCue placed) {
    int from = by(placed);
    for (Troupe troupe : placed.troupes()) {
      if (troupe.from() >= from) {
        int reach = placed.cue().name().equals("menurut <peserta>/1") ? 1 : NEAR;
        boolean near = troupe.from() - from <= reach && !crosses(placed, from, troupe.from());
        return near ? troupe : null;
      }
    }
    return null;
  }

  /** "diikuti secara daring dari Ruang Rapat KPU X oleh A": who does it stands after "oleh". */
  private int by(PlacedCue placed) {
    List<Chunk> row = placed.row();
    Cue cue = placed.cue();
    int to = placed.to();
    boolean passive = cue.side() == Cue.Side.AFTER && cue.name().startsWith("di");
    for (int i = to; passive && i < Math.min(row.size(), to + BY); i++) {
      Chunk chunk = row.get(i);
      if (chunk.text().equals("oleh")) {
        return i + 1;
      }
      Agent agent = chunk.find(Agent.class).orElse(null);
      if ((agent != null && !agent.isOffice())
          || isCue(chunk)
          || turnsAway(chunk, cue)
          || ",;".indexOf(chunk.symbol()) >= 0) {
        return to;
      }
    }
    return to;
  }

  /** True where words between {@code from} and {@code to} part a cue from who stands after them. */
  boolean crosses(PlacedCue placed, int from, int to) {
    List<Chunk> row = placed.row();
    Cue cue = placed.cue();
    if (cue.side() == Cue.Side.AFTER && isClauseEnd(row, from)) {
      return true;
    }
    for (int i = from; i < to; i++) {
      Chunk chunk = row.get(i);
      if ((chunk.symbol() == ';' && i > from + 2)
          || (cue.side() != Cue.Side.SUBJECT && chunk.text().equals("bahwa"))
          || (cue.side() == Cue.Side.AFTER
              && ((isCue(chunk) && !standsIn(row, from, i, cue)) || turnsAway(chunk, cue)))) {
        return true;
      }
    }
    return false;
  }

  /** "dibuka Ketua KPU X yang diwakili A": A opened it. */
  private static boolean standsIn(List<Chunk> row, int from, int at, Cue cue) {
    return cue.isPersonal()
        && row.get(at).text().toLowerCase(Locale.ROOT).startsWith("diwakil")
        && row.subList(from, at).stream().anyMatch(c -> c.about() instanceof Post);
  }

  /** "Setelah masa pengajuan ditutup, KPU X menerima kunjungan": the office did not close it. */
  private static boolean isClauseEnd(List<Chunk> row, int from) {
    return from + 1 < row.size()
        && row.get(from).symbol() == ','
        && (row.get(from + 1).find(Agent.class).filter(Agent::isOffice).isPresent()
            || ONCE.contains(row.get(0).text().toLowerCase(Locale.ROOT)));
  }

  private boolean isCue(Chunk chunk) {
    return chunk.about() == null && cues.at(List.of(chunk), 0).isPresent();
  }

  /** "disampaikan kepada …", "ditutup dengan …": who follows does not do it. */
  private static boolean turnsAway(Chunk chunk, Cue cue) {
    String word = chunk.text().toLowerCase(Locale.ROOT);
    return AWAY.contains(word) || (cue.name().startsWith("di") && word.equals("dengan"));
  }
}
