package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who a sentence says was not there: "Kapolres X, A (diwakili Kasat B)", "Anggota lain, A, tidak
 * mengikuti rapat", "Lapas X yang ikut diundang tidak mengirim utusan", "Ketua KPU X, A, sedang
 * berada di Jakarta".
 */
final class Absent {
  private static final int REACH = 7;

  private static final Set<String> STOOD_IN_FOR = Set.of("diwakili", "diwakilkan", "berhalangan");

  private static final Set<String> NOT = Set.of("tidak", "tak", "batal", "urung", "belum");

  private static final Set<String> COMES =
      Set.of(
          "hadir",
          "mengikuti",
          "menghadiri",
          "ikut",
          "bergabung",
          "mengirim",
          "mengutus",
          "datang",
          "sempat");

  private static final Set<String> MEANWHILE = Set.of("sedang", "tengah", "masih");

  private static final Set<String> ELSEWHERE =
      Set.of(
          "berada",
          "bertugas",
          "tugas",
          "rapat",
          "dinas",
          "cuti",
          "umrah",
          "umroh",
          "haji",
          "sakit",
          "supervisi",
          "monitoring");

  private Absent() {}

  /** The agents of {@code row} of whom such words follow. */
  static Set<Agent> of(List<Chunk> row) {
    Set<Agent> absent = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      int at = i;
      row.get(i)
          .find(Agent.class)
          .filter(agent -> isAway(row, at + 1) || isReplaced(row, at))
          .ifPresent(absent::add);
    }
    for (int i = 0; i + 2 < row.size(); i++) {
      Agent last = row.get(i + 2).find(Agent.class).orElse(null);
      if (absent.contains(last) && Set.of("dan", "serta").contains(row.get(i + 1).text())) {
        row.get(i).find(Agent.class).filter(Agent::isPerson).ifPresent(absent::add);
      }
    }
    return absent;
  }

  /** The persons of whom a sentence says that they are not there: no other says it again. */
  static Set<Someone> named(List<Story.Line> lines) {
    Set<Someone> absent = new HashSet<>();
    for (Story.Line line : lines) {
      List<Chunk> row = line.row();
      for (int i = 0; i < row.size(); i++) {
        int at = i;
        row.get(i)
            .find(Agent.class)
            .map(Agent::person)
            .filter(person -> isMissing(row, at + 1))
            .ifPresent(absent::add);
      }
    }
    return absent;
  }

  /** "A tidak hadir karena sakit", right after the name. */
  private static boolean isMissing(List<Chunk> row, int at) {
    return at + 1 < row.size()
        && NOT.contains(row.get(at).text().toLowerCase(Locale.ROOT))
        && row.get(at + 1).text().equalsIgnoreCase("hadir");
  }

  /** "B menggantikan A": A was there before. */
  private static boolean isReplaced(List<Chunk> row, int at) {
    Agent agent = row.get(at).require(Agent.class);
    return (agent.isPerson() || agent.isUnit())
        && row.subList(Math.max(0, at - 2), at).stream()
            .anyMatch(c -> c.text().equalsIgnoreCase("menggantikan"));
  }

  private static boolean isAway(List<Chunk> row, int from) {
    for (int i = from; i < Math.min(row.size(), from + REACH); i++) {
      Chunk chunk = row.get(i);
      String word = chunk.text().toLowerCase(Locale.ROOT);
      if (i > from && row.get(i - 1).symbol() == '(' && chunk.about() != null) {
        continue;
      }
      if (chunk.about() != null || chunk.symbol() == ';' || word.equals("dan")) {
        return false;
      }
      if (STOOD_IN_FOR.contains(word)) {
        return true;
      }
      if (NOT.contains(word)) {
        return follows(row, i + 1, 2, COMES);
      }
      if (MEANWHILE.contains(word) && follows(row, i + 1, 2, ELSEWHERE)) {
        return true;
      }
    }
    return false;
  }

  /** "tidak hadir", "tidak dapat hadir", "sedang menjalankan tugas". */
  private static boolean follows(List<Chunk> row, int from, int reach, Set<String> words) {
    return row.subList(Math.min(from, row.size()), Math.min(row.size(), from + reach)).stream()
        .anyMatch(c -> words.contains(c.text().toLowerCase(Locale.ROOT)));
  }
}
