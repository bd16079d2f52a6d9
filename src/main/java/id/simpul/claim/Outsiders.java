package id.simpul.claim;

import id.simpul.mention.Chunk;
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
          "bernama",
          "imam",
          "kelompok",
          "caleg",
          "calon",
          "paslon",
          "pasangan",
          "kandidat",
          "partai",
          "parpol",
          "juragan",
          "pelamar",
          "peserta",
          "pendengar",
          "lansia");

  private static final Set<String> INMATES =
      Set.of(
          "siswa",
          "siswi",
          "pelajar",
          "mahasiswa",
          "santri",
          "murid",
          "binaan",
          "penghuni",
          "taruna");

  private static final Set<String> AFTER =
      Set.of("siswa", "siswi", "pelajar", "mahasiswa", "mahasiswi", "santri", "warga", "kelas");

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

  /** "36 siswa SMAN 1 X mengikuti": pupils came, not the school. */
  private static boolean isCrowd(List<Chunk> row, int at, Agent agent) {
    Thing office = agent.organization();
    return agent.isOffice()
        && office != null
        && office.type() == ThingType.ORGANIZATION
        && at > 0
        && says(row.get(at - 1), INMATES);
  }

  private static boolean isUnplaced(Agent agent) {
    Someone person = agent.person();
    return agent.organization() == null && person != null && person.organization() == null;
  }

  private static boolean isBeside(List<Chunk> row, int at) {
    for (int i = Math.max(0, at - REACH); i < at; i++) {
      if (says(row.get(i), BEFORE)) {
        return true;
      }
    }
    int next = at + 1 < row.size() && row.get(at + 1).symbol() == ',' ? at + 2 : at + 1;
    return next < row.size() && says(row.get(next), AFTER);
  }

  private static boolean says(Chunk chunk, Set<String> words) {
    return chunk.symbol() != Agent.SYMBOL && words.contains(chunk.text().toLowerCase(Locale.ROOT));
  }
}
