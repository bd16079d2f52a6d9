package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Groups for whom an event is held: "menggelar bimtek bagi PPK se-Kabupaten Demak", "melantik 75
 * anggota PPK se-Kabupaten Demak". Of a held event they are the participants; of single offices the
 * same words tell too little ("menyiapkan kotak suara untuk KPU X").
 */
final class Guests {
  private static final int REACH = 14;

  private static final Set<String> FOR = Set.of("bagi", "kepada", "untuk", "bersama", "dengan");

  /** Verbs whose object is the group itself. */
  private static final Set<String> GATHERS =
      Set.of(
          "melantik",
          "lantik",
          "mengumpulkan",
          "menghadirkan",
          "mengukuhkan",
          "pelantikan",
          "membekali",
          "melatih");

  /** What may stand between: "para ketua dan anggota", "75 orang", "seluruh operator". */
  private static final Set<String> LIGHT =
      Set.of(
          "para",
          "seluruh",
          "semua",
          "segenap",
          "orang",
          "ketua",
          "dan",
          "anggota",
          "operator",
          "jajaran",
          "staf",
          "sekretariat",
          "sekretaris",
          "admin",
          "calon",
          "komisioner",
          "pengambilan",
          "sumpah",
          "janji",
          "sebanyak",
          "dari",
          "badan",
          "adhoc",
          "ad",
          "hoc");

  private Guests() {}

  /**
   * The groups told of after a word for holding an event.
   *
   * @param from index in the row after that word
   * @param gathers true where the word's object is who comes ("melantik")
   */
  static List<Part> of(Story.Line line, List<Chunk> row, int from, boolean gathers) {
    List<Part> parts = new ArrayList<>();
    boolean told = gathers;
    for (int i = from; i < Math.min(row.size(), from + REACH); i++) {
      Chunk chunk = row.get(i);
      Agent agent = chunk.find(Agent.class).orElse(null);
      if (agent != null && agent.group() != null && told) {
        parts.add(new Part(agent, Cue.ATTENDEE, line.span(), "<acara> bagi <kelompok>/1"));
      } else if (agent != null || chunk.symbol() == ';') {
        return parts;
      } else {
        told = opens(chunk) || (told && isLight(chunk));
      }
    }
    return parts;
  }

  /** True for a word whose object is who comes. */
  static boolean gathers(String cue) {
    return GATHERS.stream().anyMatch(cue::contains);
  }

  private static boolean opens(Chunk chunk) {
    String word = chunk.text().toLowerCase(Locale.ROOT);
    return FOR.contains(word) || GATHERS.contains(word);
  }

  private static boolean isLight(Chunk chunk) {
    return ",9()/".indexOf(chunk.symbol()) >= 0
        || LIGHT.contains(chunk.text().toLowerCase(Locale.ROOT));
  }
}
