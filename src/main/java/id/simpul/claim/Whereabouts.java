package id.simpul.claim;

import id.simpul.mention.Chunk;
import id.simpul.model.Thing;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Offices that tell where something happens or where somebody is from, not who takes part. */
final class Whereabouts {
  private static final Set<String> VENUES =
      Set.of("di", "kantor", "aula", "halaman", "gedung", "ruang", "lobi", "pendopo", "lapangan");

  private static final Pattern VISITS =
      Pattern.compile(
          "mendatangi|mengunjungi|menyambangi|bertandang|berkunjung|silaturahmi|kunjungan ke");

  private Whereabouts() {}

  /** "digelar di kantor KPU X" tells where, not who. */
  static boolean isVenue(List<Chunk> row, Troupe troupe, Cue cue) {
    return cue.isOrganizer() && VENUES.contains(wordBefore(row, troupe));
  }

  /** "saat memimpin sidang di Kantor Bawaslu X": the house, not who leads. */
  static boolean isRoom(List<Chunk> row, Troupe troupe) {
    return isOfOffices(troupe) && VENUES.contains(wordBefore(row, troupe));
  }

  /** "duduk di balee Dayah X" tells where. */
  static boolean isPlace(List<Chunk> row, Troupe troupe) {
    return troupe.from() > 0
        && row.get(troupe.from() - 1).text().equals("di")
        && isOfOffices(troupe);
  }

  /** "Dari Pengadilan Negeri X hadir Panitera A": the office tells where A is from. */
  static boolean isOrigin(List<Chunk> row, Troupe troupe) {
    return wordBefore(row, troupe).equals("dari") && isOfOffices(troupe);
  }

  /** "menyambangi kantor Partai X di Kecamatan Y": a party, a place. */
  static boolean isVisited(Troupe troupe, Cue cue) {
    return VISITS.matcher(cue.name()).find()
        && troupe.agents().stream().allMatch(a -> isDistrict(a) || isParty(a));
  }

  /** "paparan dengan kronologi di Kecamatan Essang": a district or village, no office. */
  static boolean isDistrict(Agent agent) {
    Thing office = agent.organization();
    return agent.isOffice()
        && office != null
        && (office.key().startsWith("kecamatan-")
            || office.key().startsWith("kelurahan-")
            || office.key().startsWith("desa-"));
  }

  private static boolean isParty(Agent agent) {
    Thing office = agent.organization();
    return agent.isOffice() && office != null && office.key().contains("partai");
  }

  private static boolean isOfOffices(Troupe troupe) {
    return troupe.agents().stream().allMatch(Agent::isOffice);
  }

  private static String wordBefore(List<Chunk> row, Troupe troupe) {
    return troupe.from() == 0 ? "" : row.get(troupe.from() - 1).text().toLowerCase(Locale.ROOT);
  }
}
