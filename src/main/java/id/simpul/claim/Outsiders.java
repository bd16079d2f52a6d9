package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.mention.Symbols;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Persons of a sentence who stay out of the graph: pupils, members of the public, witnesses and
 * parties, by the word beside their name ("seorang siswi, Klaudia", "kuasa hukum pelapor, Abdul").
 */
final class Outsiders {
  private static final int REACH = 4;

  /** "Salah seorang caleg DPRD Kota Mataram asal Ampenan, Baiq Mirdiati". */
  private static final int FAR = 8;

  private static final Set<String> BEFORE =
      Set.of(
          "siswa",
          "siswi",
          "pelajar",
          "mahasiswa",
          "mahasiswi",
          "santri",
          "santriwati",
          "warga",
          "murid",
          "pemilih",
          "petani",
          "nelayan",
          "pedagang",
          "penonton",
          "saksi",
          "pelapor",
          "terlapor",
          "pemohon",
          "penggugat",
          "tergugat",
          "kuasa",
          "kuasanya",
          "advokat",
          "presma",
          "pemenangan",
          "jubir",
          "simpatisan",
          "relawan",
          "suami",
          "istri",
          "anak",
          "almarhum",
          "mendiang",
          "nenek",
          "kakek",
          "penanya",
          "diajukan",
          "bernama",
          "imam",
          "kelompok",
          "caleg",
          "calon",
          "paslon",
          "pasangan",
          "kandidat",
          "pesaingnya",
          "lawannya",
          "partai",
          "parpol",
          "juragan",
          "pelamar",
          "peserta",
          "pendengar",
          "lansia");

  private static final Set<String> CANDIDATES =
      Set.of("pasangan", "paslon", "caleg", "calon", "kandidat", "siswa", "siswi", "warga");

  private static final Set<String> INMATES =
      Set.of(
          "siswa",
          "siswi",
          "pelajar",
          "mahasiswa",
          "santri",
          "murid",
          "siswa/i",
          "siswa/siswi",
          "mahasiswa/i",
          "binaan",
          "penghuni",
          "taruna",
          "warga",
          "peserta");

  private static final Set<String> HELD =
      Set.of(
          "narasumber",
          "pemateri",
          "pembicara",
          "anggota",
          "komisioner",
          "pimpinan",
          "panelis",
          "hakim",
          "staf",
          "penyaji",
          "pemantik",
          "fasilitator",
          "akademisi",
          "dosen");

  private static final Set<String> FROM = Set.of("dari", "asal");

  private static final Set<String> AFTER =
      Set.of(
          "siswa",
          "siswi",
          "pelajar",
          "mahasiswa",
          "mahasiswi",
          "santri",
          "warga",
          "kelas",
          "caleg",
          "peserta",
          "pemilih",
          "nelayan",
          "petani",
          "pedagang");

  private Outsiders() {}

  /** The agents of {@code row} without an office beside whom such a word stands. */
  static Set<Agent> of(List<Chunk> row) {
    Set<Agent> out = new HashSet<>();
    for (int i = 0; i < row.size(); i++) {
      Agent agent = row.get(i).find(Agent.class).orElse(null);
      boolean person = agent != null && agent.isPerson() && isUnplaced(agent) && isBeside(row, i);
      if (agent != null && (person || isCrowd(row, i, agent))) {
        out.add(agent);
      }
    }
    return out;
  }

  /**
   * Persons without an office whom one sentence calls so, right before the name ("pasangan Budi
   * Raharjo"): the other sentences do not say it again.
   */
  static Set<Someone> named(List<Story.Line> lines) {
    Set<Someone> out = new HashSet<>();
    for (Story.Line line : lines) {
      List<Chunk> row = line.row();
      for (int i = 1; i < row.size(); i++) {
        Agent agent = row.get(i).find(Agent.class).orElse(null);
        if (agent != null && agent.person() != null && isUnplaced(agent) && isCalled(row, i)) {
          out.add(agent.person());
        }
      }
    }
    return out;
  }

  private static boolean isCalled(List<Chunk> row, int at) {
    return row.subList(Math.max(0, at - 2), at).stream().anyMatch(c -> says(c, CANDIDATES))
        || row.subList(Math.max(0, at - REACH), at).stream().anyMatch(Outsiders::isPupil)
        || isOfParty(row, at)
        || drawsNumber(row, at);
  }

  /** "mahasiswa semester lima, Gracia": a post that no one serves in. */
  private static boolean isPupil(Chunk chunk) {
    return chunk
        .find(Agent.class)
        .filter(a -> !a.isPerson() && a.post() != null && a.post().isOutsider())
        .isPresent();
  }

  /** "Sekretaris Jenderal Partai X, A": who speaks for a party is one of the parties. */
  private static boolean isOfParty(List<Chunk> row, int at) {
    for (int i = at - 1; i > Math.max(0, at - FAR) && !ends(row.get(i)); i--) {
      boolean post = row.get(i - 1).find(Agent.class).filter(Agent::isUnit).isPresent();
      if (post && row.get(i).text().startsWith("Partai")) {
        return true;
      }
    }
    return false;
  }

  /** "A memperoleh nomor urut 2". */
  private static boolean drawsNumber(List<Chunk> row, int at) {
    return row.subList(at + 1, Math.min(row.size(), at + 4)).stream()
        .anyMatch(c -> c.text().equalsIgnoreCase("urut"));
  }

  /** "36 siswa SMAN 1 X mengikuti": pupils came, not the school. */
  private static boolean isCrowd(List<Chunk> row, int at, Agent agent) {
    Thing office = agent.organization();
    return agent.isOffice()
        && office != null
        && office.type() == ThingType.ORGANIZATION
        && at > 0
        && (says(row.get(at - 1), INMATES)
            || isBothSexes(row, at)
            || (at > 1 && FROM.contains(row.get(at - 1).text()) && says(row.get(at - 2), INMATES)));
  }

  /** "siswa/i SMA X". */
  private static boolean isBothSexes(List<Chunk> row, int at) {
    return at > 2
        && row.get(at - 1).text().equals("i")
        && row.get(at - 2).text().equals("/")
        && says(row.get(at - 3), INMATES);
  }

  private static boolean isUnplaced(Agent agent) {
    Someone person = agent.person();
    return agent.organization() == null && person != null && person.organization() == null;
  }

  private static boolean isBeside(List<Chunk> row, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (says(row.get(i), BEFORE) || isPupil(row.get(i))) {
        return true;
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - FAR) && !ends(row.get(i)); i--) {
      if (says(row.get(i), BEFORE) && isOneOfMany(row, i)) {
        return true;
      }
    }
    if (isNumbered(row, at) || isSomeone(row, at)) {
      return true;
    }
    int next = at + 1 < row.size() && row.get(at + 1).symbol() == ',' ? at + 2 : at + 1;
    return isOneOf(row, next) || hasAge(row, at + 1);
  }

  /** "saksi pasangan calon nomor urut 2, A". */
  private static boolean isNumbered(List<Chunk> row, int at) {
    List<Chunk> before = row.subList(Math.max(0, at - FAR), at);
    return before.stream().anyMatch(c -> c.text().equals("urut"))
        && before.stream().anyMatch(c -> says(c, BEFORE))
        && before.stream().noneMatch(Outsiders::ends);
  }

  /** "Salah seorang pelipat, A": one of a crowd, unless of those who speak or hold a post. */
  private static boolean isSomeone(List<Chunk> row, int at) {
    for (int i = at - 1; i > Math.max(0, at - 5) && !ends(row.get(i)); i--) {
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      if (HELD.contains(word)) {
        return false;
      }
      if (isOneOfMany(row, i) && row.get(i - 1).text().equals("seorang")) {
        return i > 1 && row.get(i - 2).text().equalsIgnoreCase("salah");
      }
    }
    return false;
  }

  private static boolean ends(Chunk chunk) {
    return chunk.symbol() == ';' || chunk.find(Agent.class).filter(Agent::isPerson).isPresent();
  }

  /** "seorang caleg", "salah satu warga". */
  private static boolean isOneOfMany(List<Chunk> row, int at) {
    return at > 0 && Set.of("seorang", "satu").contains(row.get(at - 1).text());
  }

  /** "A, siswi SMA X", "A, salah seorang siswi". */
  private static boolean isOneOf(List<Chunk> row, int next) {
    int at = next;
    while (at < Math.min(row.size(), next + 2)
        && Set.of("salah", "seorang", "satu", "dari").contains(row.get(at).text())) {
      at++;
    }
    return at < row.size() && says(row.get(at), AFTER);
  }

  /** "Yanto (43)": papers print the age of members of the public. */
  private static boolean hasAge(List<Chunk> row, int at) {
    return at + 2 < row.size()
        && row.get(at).symbol() == '('
        && row.get(at + 1).symbol() == Symbols.NUMBER
        && row.get(at + 2).symbol() == ')';
  }

  private static boolean says(Chunk chunk, Set<String> words) {
    return chunk.symbol() != Agent.SYMBOL && words.contains(chunk.text().toLowerCase(Locale.ROOT));
  }
}
