package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the words beside a cue make of it: "membuka data" opens no event, "menggelar Pemilihan
 * Bupati" holds none, "memandu simulasi" teaches, and "doa dipimpin" leads no meeting.
 */
final class CueSense {
  private static final int NEAR = 4;

  private static final Set<String> DUTIES =
      Set.of(
          "pemilihan",
          "pemilu",
          "pilkada",
          "pilgub",
          "pilbup",
          "pilwali",
          "pilwalkot",
          "tugas",
          "tugasnya",
          "fungsi",
          "fungsinya",
          "kewajiban",
          "kewajibannya",
          "amanat",
          "kewenangan",
          "wewenang");

  /** What is opened and closed: an event, or how that is done. */
  private static final Pattern HOLDABLE =
      Pattern.compile(
          "(?i)(?:acara|kegiatan|agenda|rapat|rakor|raker|rakernis|rapim|pleno|bimtek|bimbingan|sosialisasi|diskusi|forum"
              + "|kajian|webinar|seminar|pelatihan|pembekalan|orientasi|workshop|lokakarya|pertemuan|simulasi|lomba|pameran"
              + "|festival|sidang|debat|upacara|apel|audiensi|musyawarah|konsolidasi|evaluasi|sesi|jalannya|dialog"
              + "|ngopi|talkshow|podcast|pendidikan|penyuluhan|penguatan|rangkaian|kelas|kuliah|sekolah|pekan|kampanye|deklarasi)(?:nya)?"
              + "|secara|dan|serta|lalu|kemudian|sekaligus|dengan|resmi|langsung|oleh|pada|di|ini|itu|tersebut|melalui|untuk|yang|sambutannya");

  private static final Set<String> BARE =
      Set.of("<peserta> membuka/1", "<peserta> menutup/1", "<peserta> mengakhiri/1");

  /** What is opened and closed beside events. */
  private static final Set<String> CLOSED =
      Set.of(
          "sampul",
          "segel",
          "amplop",
          "gembok",
          "gudang",
          "pendaftaran",
          "posko",
          "rekening",
          "selubung");

  /** What a teacher guides; a moderator guides those who talk. */
  private static final Pattern LESSON =
      Pattern.compile("(?i)(?:simulasi|prakt[ei]k|peserta|latihan|siswa|pelajar)(?:nya)?");

  private static final int FAR = 10;

  private static final Set<String> NOT = Set.of("tidak", "tak", "belum", "tanpa", "batal", "urung");

  private static final Set<String> QUOTES =
      Set.of("mengutip", "menirukan", "meneruskan", "mengulang", "mengulangi");

  private static final Set<String> PARTY =
      Set.of("tim", "rombongan", "delegasi", "peserta", "undangan", "tamu", "gabungan", "hadirin");

  private static final Set<String> LISTENS = Set.of("menyimak", "mengikuti");

  private static final Set<String> SIGNS =
      Set.of("membubuhkan", "menandatangani", "menyerahkan", "menerima", "meneken");

  private static final Set<String> PRAYER = Set.of("doa", "doanya", "do'a");

  /** Who reads these out lends a voice. */
  private static final Set<String> SET_TEXTS =
      Set.of("doa", "doanya", "do'a", "ikrar", "pakta", "integritas", "sumpah", "sambutan");

  private CueSense() {}

  /** {@code cue} as it is meant at {@code from} to {@code to} of {@code row}. */
  static Cue of(List<Chunk> row, Cue cue, int from, int to) {
    if (isDenied(row, cue, from)
        || isQuoted(row, cue, from)
        || isSum(row, cue, from)
        || isOfThings(row, from, to)
        || isOfDuties(row, cue, to)
        || isByThing(row, cue, from)
        || isOfOtherThings(row, cue, to)
        || isThingOpened(row, cue, from, to)) {
      return cue.as(Cue.NONE);
    }
    if (cue.capacity().equals("moderator") && isLesson(row, cue, from, to)) {
      return cue.as("speaker");
    }
    if (isGuestList(row, cue, from) || isSigning(row, cue, to)) {
      return cue.as(Cue.ATTENDEE);
    }
    boolean prayer = cue.capacity().equals("chair") && isNear(row, from, PRAYER);
    prayer |= cue.name().startsWith("dibacakan") && isNear(row, from, SET_TEXTS);
    return prayer ? cue.as(Cue.ATTENDEE) : cue;
  }

  /** "mengutip pesan Ketua KPU RI, A": said elsewhere. */
  private static boolean isQuoted(List<Chunk> row, Cue cue, int from) {
    return from > 0
        && cue.side() == Cue.Side.AFTER
        && cue.capacity().equals(Cue.SPEECH)
        && QUOTES.contains(row.get(from - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "70 pemilih terdiri dari …", unlike "tim terdiri dari …". */
  private static boolean isSum(List<Chunk> row, Cue cue, int from) {
    return cue.name().startsWith("terdiri dari") && !isNear(row, from, PARTY);
  }

  /** "Meski tak ikut pilkada". */
  private static boolean isDenied(List<Chunk> row, Cue cue, int from) {
    return from > 0
        && cue.side() != Cue.Side.AFTER
        && cue.capacity().equals(Cue.ATTENDEE)
        && NOT.contains(row.get(from - 1).text().toLowerCase(Locale.ROOT));
  }

  /** "menerima tiga laporan", unlike "menerima Ketua KPU X". */
  private static boolean isOfThings(List<Chunk> row, int from, int end) {
    return end == from + 1
        && row.get(from).text().equalsIgnoreCase("menerima")
        && (end == row.size() || row.get(end).symbol() != Agent.SYMBOL);
  }

  /** "menggelar Pemilihan Bupati", "melaksanakan tugas": no event is held. */
  private static boolean isOfDuties(List<Chunk> row, Cue cue, int end) {
    return cue.capacity().equals("organizer")
        && cue.side() == Cue.Side.SUBJECT
        && end < row.size()
        && DUTIES.contains(row.get(end).text().toLowerCase(Locale.ROOT));
  }

  /** "Putusan itu mengakhiri …": a thing does, whoever was named before. */
  private static boolean isByThing(List<Chunk> row, Cue cue, int at) {
    return at > 1
        && cue.side() == Cue.Side.SUBJECT
        && cue.capacity().matches("opener|closer")
        && row.get(at - 1).text().matches("itu|ini|tersebut")
        && row.get(at - 2).about() == null;
  }

  /** "membuka data", "menutup kekurangan": no event is opened or closed. */
  private static boolean isOfOtherThings(List<Chunk> row, Cue cue, int end) {
    return BARE.contains(cue.name())
        && end < row.size()
        && "xNL".indexOf(row.get(end).symbol()) >= 0
        && !HOLDABLE.matcher(row.get(end).text()).matches();
  }

  /** "Kotak suara dibuka Ketua KPPS", "maskot itu dibuka selubungnya". */
  private static boolean isThingOpened(List<Chunk> row, Cue cue, int from, int to) {
    boolean passive = cue.name().startsWith("di") && cue.capacity().matches("opener|closer");
    boolean before = from > 0 && CLOSED.contains(row.get(from - 1).text().toLowerCase(Locale.ROOT));
    return passive && (before || (to < row.size() && row.get(to).text().equals("selubungnya")));
  }

  /** "memandu simulasi", "praktek pengisian formulir dipandu". */
  private static boolean isLesson(List<Chunk> row, Cue cue, int from, int to) {
    if (cue.side() == Cue.Side.SUBJECT) {
      return cue.name().contains("memandu")
          && to < row.size()
          && LESSON.matcher(row.get(to).text()).matches();
    }
    return row.get(from).text().equalsIgnoreCase("dipandu")
        && row.subList(Math.max(0, from - NEAR), from).stream()
            .anyMatch(c -> c.about() == null && LESSON.matcher(c.text()).matches());
  }

  /** "menyimak dari aula kantor dengan menghadirkan A": who sits there listens. */
  private static boolean isGuestList(List<Chunk> row, Cue cue, int from) {
    return cue.name().startsWith("menghadirkan <")
        && row.subList(0, from).stream()
            .anyMatch(c -> LISTENS.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "giliran A membubuhkan tanda tangan". */
  private static boolean isSigning(List<Chunk> row, Cue cue, int to) {
    return cue.name().startsWith("giliran ")
        && row.subList(to, Math.min(row.size(), to + FAR)).stream()
            .anyMatch(c -> SIGNS.contains(c.text()));
  }

  private static boolean isNear(List<Chunk> row, int from, Set<String> words) {
    return row.subList(Math.max(0, from - NEAR), from).stream()
        .anyMatch(c -> words.contains(c.text().toLowerCase(Locale.ROOT)));
  }
}
