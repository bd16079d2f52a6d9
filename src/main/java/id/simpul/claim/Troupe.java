package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Agents of a sentence that stand together in one list ("Ketua KPU X, A, bersama Anggota KPU Y,
 * B"), so that what is said of one is said of all.
 *
 * @param from index in the row of the first agent
 * @param to index after the last agent
 * @param agents its agents
 * @param companions those of its agents who come after "bersama"
 * @param aside true where it only tells a place or a source ("di Aula KPU X", "dari KPU X")
 */
record Troupe(int from, int to, List<Agent> agents, List<Agent> companions, boolean aside) {
  private static final int GAP = 7;

  private static final String JOINERS = ",;d()b\":-/ym9";

  private static final Set<String> LIGHT =
      Set.of(
          "bapak",
          "dua",
          "tiga",
          "empat",
          "lima",
          "enam",
          "orang",
          "ibu",
          "para",
          "jajaran",
          "seluruh",
          "segenap",
          "juga",
          "turut",
          "masing-masing",
          "jajarannya",
          "perwakilan",
          "unsur",
          "pimpinan",
          "tim",
          "lainnya",
          "lain",
          "di",
          "antara",
          "pihak",
          "utusan",
          "delegasi",
          "beserta",
          "hingga",
          "staf",
          "sekretariat",
          "pejabat",
          "yang",
          "pelaksana",
          "dari",
          "kepada",
          "dengan",
          "pula",
          "antar",
          "kalangan",
          "politik",
          "hukum",
          "senior",
          "bidang",
          "wakil",
          "elemen",
          "tokoh",
          "sejumlah",
          "beberapa",
          "lalu",
          "kemudian",
          "selanjutnya",
          "termasuk",
          "khususnya",
          "terutama",
          "antaranya",
          "partai",
          "parpol",
          "ormas",
          "organisasi",
          "kemasyarakatan",
          "masyarakat",
          "kepemudaan",
          "pemuda",
          "media",
          "massa",
          "pers",
          "insan",
          "wartawan",
          "tamu",
          "undangan",
          "adat",
          "agama",
          "pemantau",
          "pengurus",
          "struktural",
          "fungsional",
          "instansi",
          "lembaga",
          "terkait",
          "kecamatan",
          "distrik",
          "maupun");

  private static final Set<String> ASIDE =
      Set.of(
          "di",
          "aula",
          "halaman",
          "kantor",
          "gedung",
          "lingkungan",
          "laman",
          "website",
          "ruang",
          "rapat",
          "media",
          "untuk",
          "terhadap",
          "kepada",
          "bagi",
          "antara",
          "tentang",
          "mengenai",
          "oleh",
          "terkait",
          "antar",
          "seputar",
          "sekretariat",
          "tugas",
          "wilayah",
          "didampingi",
          "mendampingi",
          "mewakili");

  private static final Set<String> ROOMS =
      Set.of("rapat", "aula", "ruang", "kantor", "gedung", "halaman", "sidang", "center", "pola");

  /**
   * The troupes of a row, in order.
   *
   * @param stops tells of an index in the row whether a word there gives those who follow a part of
   *     their own ("… dan narasumber dari …"), so that a new troupe begins
   */
  static List<Troupe> of(List<Chunk> row, IntPredicate stops) {
    List<Troupe> troupes = new ArrayList<>();
    int i = 0;
    while (i < row.size()) {
      if (isAgent(row.get(i))) {
        int to = isVenue(row, i) ? i + 1 : end(row, i, stops);
        troupes.add(new Troupe(i, to, agents(row, i, to), companions(row, i, to), aside(row, i)));
        i = to;
      } else {
        i++;
      }
    }
    return troupes;
  }

  /** "bertempat di ruang rapat KPU X, jajaran KPU X mengikuti": a place, no list. */
  private static boolean isVenue(List<Chunk> row, int at) {
    return at > 0
        && at + 1 < row.size()
        && row.get(at + 1).symbol() == ','
        && row.get(at).require(Agent.class).isOffice()
        && ROOMS.contains(row.get(at - 1).text().toLowerCase(Locale.ROOT));
  }

  private static int end(List<Chunk> row, int from, IntPredicate stops) {
    int end = from + 1;
    int i = end;
    int words = 0;
    while (i < row.size() && words < GAP) {
      int crowd = Crowds.after(row, i);
      if (isAgent(row.get(i))) {
        if (!joined(row, end, i)) {
          return end;
        }
        end = i + 1;
        words = 0;
      } else if (crowd > i) {
        i = crowd;
        continue;
      } else if (stops.test(i) || !(isJoiner(row.get(i)) || isNumbering(row, i))) {
        return end;
      } else {
        words += ",;()".indexOf(row.get(i).symbol()) >= 0 ? 0 : 1;
      }
      i++;
    }
    return end;
  }

  /**
   * Agents belong together when a comma, "dan" or "bersama" stands between them, or nothing but a
   * bracket.
   */
  private static boolean joined(List<Chunk> row, int from, int to) {
    boolean between =
        betweenTwo(row, from)
            && row.subList(from, to).stream().anyMatch(c -> c.text().equals("dengan"));
    return from == to
        || between
        || row.subList(from, to).stream().anyMatch(c -> c.text().equals("termasuk"))
        || row.subList(from, to).stream().anyMatch(c -> ",;dby)m9".indexOf(c.symbol()) >= 0)
        || row.subList(from, to).stream().allMatch(c -> "()".indexOf(c.symbol()) >= 0);
  }

  /** "audiensi antara A dengan B". */
  private static boolean betweenTwo(List<Chunk> row, int end) {
    return row.subList(Math.max(0, end - 4), end).stream().anyMatch(c -> c.text().equals("antara"));
  }

  /** "1." and "2)" before the people of a list. */
  private static boolean isNumbering(List<Chunk> row, int at) {
    char mark = row.get(at).symbol();
    return (mark == '.' || mark == ')') && row.get(at - 1).symbol() == Symbols.NUMBER;
  }

  private static boolean isJoiner(Chunk chunk) {
    if (chunk.about() != null) {
      return "pqD".indexOf(chunk.symbol()) >= 0;
    }
    String word = chunk.text().toLowerCase(Locale.ROOT);
    return JOINERS.indexOf(chunk.symbol()) >= 0
        || LIGHT.contains(word)
        || chunk.symbol() == Symbols.CAPITALISED;
  }

  private static boolean isAgent(Chunk chunk) {
    return chunk.symbol() == Agent.SYMBOL;
  }

  private static List<Agent> agents(List<Chunk> row, int from, int to) {
    return row.subList(from, to).stream()
        .filter(Troupe::isAgent)
        .map(c -> c.require(Agent.class))
        .toList();
  }

  private static List<Agent> companions(List<Chunk> row, int from, int to) {
    int with = from;
    while (with < to && !isWith(row.get(with))) {
      with++;
    }
    return agents(row, with, to);
  }

  private static boolean isWith(Chunk chunk) {
    return chunk.symbol() == 'b'
        || (chunk.about() == null && chunk.text().equalsIgnoreCase("beserta"));
  }

  private static boolean aside(List<Chunk> row, int from) {
    for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
      Chunk before = row.get(i);
      if (before.symbol() == ',' || before.about() != null) {
        return false;
      }
      if (ASIDE.contains(before.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  boolean hasPerson() {
    return agents.stream().anyMatch(a -> a.isPerson() || a.isUnit());
  }
}
