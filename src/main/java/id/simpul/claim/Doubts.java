package id.simpul.claim;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Parts that a sentence seems to tell and that reports hardly ever mean: offices that speak, posts
 * without a name that are one of many, villages that take part.
 */
final class Doubts {
  private static final Set<String> SPOKEN =
      Set.of("speaker", "moderator", "opener", "closer", "chair", Cue.SPEECH);

  /** "Putusan dibacakan di kantor KPU X", "kali ini giliran SMA X". */
  private static final Pattern PASSIVE = Pattern.compile("^(?:di\\p{Ll}|giliran |menghadirkan <)");

  private static final Pattern VISITED =
      Pattern.compile(
          "mendatangi|mengunjungi|menyambangi|silaturahmi ke|<peserta> (?:kunjungan|audiensi) ke|<peserta> hadir/");

  /** "Narasumber, di antaranya Kepala X": a post that is called so speaks, also without a name. */
  private static final Pattern INVITED = Pattern.compile("narasumber|pemateri|pembicara");

  /**
   * Posts that without a name are those of an election ("Pemilihan Bupati dan Wakil Bupati"), of
   * somebody who is represented, or of each office of a group.
   */
  private static final Set<String> NAMELESS =
      Set.of(
          "bupati",
          "wakil-bupati",
          "gubernur",
          "wakil-gubernur",
          "walikota",
          "wakil-walikota",
          "ketua-divisi");

  /** Schools, unions and movements. */
  private static final Pattern CROWDS =
      Pattern.compile(
          "(?:sd|smp|sma|smk|smpn|sman|smkn|man|ma|mts|slb|universitas|institut|iain|uin|stain|stai|politeknik|akademi|sekolah|fakultas|dayah"
              + "|pondok|pesantren|gerakan|karang|bem|osis|fatayat|muslimat|nasyiatul|aisyiyah|pmii|hmi|gmni|knpi|himpunan|ikatan|asosiasi|apdesi|perkumpulan|kwarcab)(?:-.*)?");

  private static final Pattern MEETS =
      Pattern.compile(
          "menandatangani|penandatanganan|nota|perjanjian|kerja sama|audiensi|bersama|dengan|antara|kunjungan|meng?gelar");

  private Doubts() {}

  /** True where {@code part} is better not claimed. */
  static boolean of(Part part) {
    Agent agent = part.agent();
    if (agent.person() != null) {
      return SPOKEN.contains(part.capacity()) && isAnyone(agent, agent.person());
    }
    if (agent.group() != null) {
      return false;
    }
    Post post = agent.post();
    if (post != null && agent.isUnit()) {
      boolean speaks = part.capacity().equals("speaker");
      return (speaks ? !INVITED.matcher(part.cue()).find() : isOfPartner(agent))
          || part.cue().contains("melantik")
          || isNameless(post);
    }
    boolean presents = part.capacity().equals("speaker") && !PASSIVE.matcher(part.cue()).find();
    return (SPOKEN.contains(part.capacity()) && !presents) || goesOut(part) || isCrowd(part);
  }

  /** "Nayla", of whom no report tells a post or a second name: a pupil, a neighbour, a byname. */
  private static boolean isAnyone(Agent agent, Someone person) {
    return agent.post() == null
        && person.organization() == null
        && Someone.words(person.name()).size() < 2;
  }

  /** "Dandim", "Kasat Binmas": whom a partner sends is named, or the report does not say. */
  private static boolean isOfPartner(Agent agent) {
    Thing office = agent.organization();
    return office != null
        && office.type() == ThingType.ORGANIZATION
        && !office.key().matches("(?:ppk|pps|ppd|kpps|panwas\\p{Ll}*)-.*");
  }

  /**
   * "peserta dari Pramuka dan SMA X": pupils and members come, unless their house meets the host.
   */
  private static boolean isCrowd(Part part) {
    Thing office = part.agent().organization();
    return office != null
        && part.capacity().equals(Cue.ATTENDEE)
        && CROWDS.matcher(office.key()).matches()
        && !MEETS.matcher(part.cue()).find();
  }

  private static boolean isNameless(Post post) {
    return (post.role() != null && NAMELESS.contains(post.role()))
        || ("anggota".equals(post.role()) && post.division() != null);
  }

  /** "KPU X turun ke sekolah", "480 pemilih di TPS 4 Kelurahan X ikut simulasi". */
  private static boolean goesOut(Part part) {
    Thing office = part.agent().organization();
    return part.cue().contains(" turun")
        || (office != null && office.key().matches("(?:kelurahan|kecamatan|desa)-.*"));
  }

  /** True for a partner's office that is visited or that somebody comes from. */
  static boolean isHouse(Part part) {
    Thing office = part.agent().organization();
    return part.agent().isOffice()
        && office != null
        && office.type() == ThingType.ORGANIZATION
        && part.capacity().equals(Cue.ATTENDEE)
        && VISITED.matcher(part.cue()).find();
  }
}
