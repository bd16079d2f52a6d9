package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guests of no name in a list of guests: in "Ketua Panwaslu X, A, tim penghubung masing-masing
 * pasangan calon, serta PPK se-Kabupaten Y" the list goes on behind the teams.
 */
final class Crowds {
  private static final int LONGEST = 9;

  private static final Set<String> HEADS =
      Set.of(
          "tim",
          "saksi",
          "saksi-saksi",
          "penghubung",
          "petugas",
          "masyarakat",
          "warga",
          "siswa",
          "pelajar",
          "mahasiswa",
          "guru",
          "santri",
          "relawan",
          "peserta",
          "perwakilan",
          "utusan",
          "pengurus",
          "pasangan",
          "bakal",
          "panitia",
          "partai",
          "parpol",
          "pimpinan",
          "unsur",
          "tokoh",
          "media",
          "awak",
          "insan",
          "rekan",
          "rekan-rekan",
          "para",
          "seluruh",
          "sejumlah",
          "segenap",
          "operator",
          "camat",
          "lurah",
          "kepala",
          "organisasi",
          "ormas",
          "pemantau",
          "penggiat",
          "pegiat",
          "komunitas",
          "kader",
          "jajaran",
          "stakeholder",
          "instansi",
          "penyelenggara",
          "tamu",
          "pegawai",
          "staf",
          "liaison",
          "wartawan",
          "jurnalis");

  /** A verb, or a word that begins a clause: no guest's name goes on over it. */
  private static final Pattern ACTS =
      Pattern.compile(
          "(?:me[mnlrwy]|ber|di(?!nas|sabilitas|strik|visi|rektur))\\p{L}{3,}|akan|telah|sudah|untuk|agar|bahwa|karena|sehingga|saat|ketika"
              + "|dalam|dengan|adalah|guna|di|ke|pada|kepada|ini|itu|tersebut|hadir|turut|ikut");

  private Crowds() {}

  /**
   * The index of the comma or "dan" after a crowd that begins at {@code at}, right behind a comma
   * or "dan"; {@code at} where there is none.
   */
  static int after(List<Chunk> row, int at) {
    boolean item = at > 0 && isSeparator(row.get(at - 1));
    if (!item || row.get(at).about() != null || !HEADS.contains(lower(row.get(at)))) {
      return at;
    }
    for (int i = at + 1; i < Math.min(row.size(), at + LONGEST); i++) {
      Chunk chunk = row.get(i);
      if (isSeparator(chunk)) {
        return i;
      }
      if (chunk.about() != null || ACTS.matcher(lower(chunk)).matches()) {
        return at;
      }
    }
    return at;
  }

  private static boolean isSeparator(Chunk chunk) {
    return ",;d".indexOf(chunk.symbol()) >= 0;
  }

  private static String lower(Chunk chunk) {
    return chunk.text().toLowerCase(Locale.ROOT);
  }
}
