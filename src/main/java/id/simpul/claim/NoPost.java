package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Roles that name no post: those of an election ("pemilihan Bupati"), of a house ("Kantor Bupati"),
 * of a group that is no organization ("ketua kelompok").
 */
final class NoPost {
  private static final Set<String> ELECTIONS =
      Set.of(
          "pemilihan",
          "pilkada",
          "pemilu",
          "pilwali",
          "pilbup",
          "pilgub",
          "calon",
          "pasangan",
          "paslon",
          "kandidat",
          "sengketa",
          "hasil",
          "jabatan",
          "kursi",
          "formasi",
          "seleksi");

  private static final Set<String> GROUPS =
      Set.of(
          "kelompok",
          "regu",
          "rt",
          "rw",
          "osis",
          "kelas",
          "suku",
          "adat",
          "panitia",
          "keluarga",
          "tim",
          "pokja",
          "satgas",
          "rombongan",
          "delegasi",
          "kontingen",
          "pelaksana",
          "dinas",
          "badan",
          "fraksi",
          "majelis",
          "partai",
          "parpol",
          "dpc",
          "dpw",
          "dpp",
          "pac",
          "ormas",
          "komisi");

  private static final Set<String> HOUSES =
      Set.of("kantor", "pendopo", "pendapa", "gedung", "halaman", "aula", "balai");

  private static final Set<String> HELD = Set.of("diemban", "dijabat", "dipegang", "diduduki");

  private static final Set<String> HANDOVER = Set.of("terima", "estafet", "pergantian");

  private NoPost() {}

  /** True for a role at {@code at} that nobody holds. */
  static boolean isAt(List<Chunk> chunks, int at) {
    return chunks.get(at).symbol() == Symbols.ROLE
        && (isElection(chunks, at) || isHouse(chunks, at) || isOfGroup(chunks, at));
  }

  /** "pemilihan Gubernur dan Wakil Gubernur X" names an election, not two people. */
  private static boolean isElection(List<Chunk> chunks, int at) {
    if (at == 0) {
      return false;
    }
    boolean second =
        at > 2
            && "d/".indexOf(chunks.get(at - 1).symbol()) >= 0
            && chunks.get(at - 2).symbol() == Symbols.ROLE;
    int before = second ? at - 3 : at - 1;
    String word = chunks.get(before).text().toLowerCase(Locale.ROOT);
    return ELECTIONS.contains(word)
        && !(word.equals("jabatan") && (isHandover(chunks, before) || isHeld(chunks, at)));
  }

  /** "Jabatan Koordinator X kini diemban A". */
  private static boolean isHeld(List<Chunk> chunks, int at) {
    return chunks.subList(at, Math.min(chunks.size(), at + 6)).stream()
        .anyMatch(c -> HELD.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "Balai Data Kantor Bupati, Tarutung": the house, not who works in it. */
  private static boolean isHouse(List<Chunk> chunks, int at) {
    return at > 0
        && chunks.get(at - 1).about() == null
        && HOUSES.contains(chunks.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "pemilihan Bupati dan Wakil Bupati Muna": the place of the race names no government. */
  static boolean isRace(List<Chunk> chunks, int at) {
    return chunks.get(at).symbol() == Symbols.ORGANIZATION
        && chunks.get(at - 1).symbol() == Symbols.ROLE
        && (isElection(chunks, at - 1) || isHouse(chunks, at - 1));
  }

  /** "serah terima jabatan Sekretaris KPU X dari A kepada B" tells who held and who holds it. */
  private static boolean isHandover(List<Chunk> chunks, int at) {
    return at > 0 && HANDOVER.contains(chunks.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "Ketua kelompok", "ketua RT": posts of no organization. */
  private static boolean isOfGroup(List<Chunk> chunks, int at) {
    return at + 1 < chunks.size()
        && chunks.get(at + 1).about() == null
        && GROUPS.contains(chunks.get(at + 1).text().toLowerCase(Locale.ROOT))
        && (at == 0 || chunks.get(at - 1).symbol() != '(')
        && !isOfOrganization(chunks, at + 2);
  }

  /** "Ketua Komisi I DPRD X". */
  private static boolean isOfOrganization(List<Chunk> chunks, int from) {
    return chunks.subList(Math.min(from, chunks.size()), Math.min(from + 2, chunks.size())).stream()
        .anyMatch(c -> c.symbol() == Symbols.ORGANIZATION);
  }
}
