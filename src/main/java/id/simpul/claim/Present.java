package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Persons with a post whom a report of an event names without a word for their part: who acts in
 * the room spoke there ("Yohana menambahkan", "Bahtiar menyanggupi"), who is merely listed attended
 * it. Weaker than any cue, and never what makes an event of an article.
 */
final class Present {
  private static final int REACH = 8;

  /** Verbs of the active voice. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?:me[mnrlwy]|meng|be[rl])\\p{Ll}{3,}|minta|bilang|tanya|sebut|tekankan|sampaikan|ingatkan|jelaskan|tegaskan|ajak|laporkan|usulkan|paparkan|harapkan");

  /** What one does without a word. */
  private static final Set<String> SILENT =
      Set.of(
          "merupakan",
          "menjadi",
          "menjabat",
          "mengikuti",
          "menghadiri",
          "memimpin",
          "membuka",
          "menutup",
          "memandu",
          "melakukan",
          "melaksanakan",
          "menggelar",
          "menyelenggarakan",
          "meninjau",
          "mengunjungi",
          "mendatangi",
          "mengawasi",
          "mendapat",
          "melihat",
          "menuju",
          "membuat",
          "bertemu",
          "bertindak",
          "berhalangan",
          "menyimak",
          "memeriksa",
          "mengecek",
          "menengok",
          "menghitung",
          "menempel",
          "menempelkan",
          "memasang",
          "mengambil",
          "mengantar",
          "menggantikan",
          "meninggalkan",
          "menjalani",
          "menggendong",
          "menikmati",
          "menghadap",
          "menyalami",
          "memotret",
          "mencoblos",
          "berangkat",
          "berfoto",
          "berdiri",
          "berjalan",
          "berkeliling",
          "bekerja",
          "berkantor",
          "berdomisili",
          "bergelar",
          "berpangkat",
          "memiliki",
          "mempunyai",
          "menyaksikan",
          "mendengarkan",
          "mencermati",
          "menerima",
          "menyerahkan",
          "menandatangani",
          "menempati",
          "memantau",
          "mendampingi",
          "menemani",
          "menyambut",
          "mewakili",
          "membidangi",
          "memegang",
          "membawa",
          "melantik",
          "mencatat",
          "bergabung",
          "bertugas",
          "berada",
          "bersama",
          "beserta",
          "berasal",
          "berhasil",
          "bernama",
          "menyambangi",
          "bertandang",
          "berkunjung",
          "menyediakan",
          "membubuhkan",
          "mengkoordinir",
          "mengoordinasikan",
          "berlangsung",
          "berakhir");

  /** Words that only look like verbs. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "mereka",
          "berkas",
          "berkasnya",
          "berita",
          "berikut",
          "berikutnya",
          "berdasarkan",
          "melalui",
          "menurut",
          "menjelang",
          "menteri",
          "berbagai",
          "belum");

  /** Words after which a person is told of, not in the room. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "almarhum",
          "mendiang",
          "calon",
          "menugaskan",
          "mengadukan",
          "melaporkan",
          "teradu",
          "terlapor",
          "memerintahkan",
          "pasangan",
          "paslon",
          "kandidat",
          "pemohon",
          "saksi",
          "kuasanya",
          "terpisah",
          "kepada",
          "terhadap",
          "tentang",
          "nama");

  private static final Set<String> COMES =
      Set.of(
          "hadir",
          "dihadiri",
          "ikut",
          "bergabung",
          "datang",
          "berangkat",
          "tampak",
          "terlihat",
          "diawasi",
          "didampingi",
          "menyimak");

  private static final Set<String> LESSONS =
      Set.of("materi", "pemaparan", "paparan", "pembekalan", "orientasi");

  private Present() {}

  /** The parts of persons in {@code row} outside direct speech. */
  static List<Part> find(Story.Line line, List<Chunk> row, List<Troupe> troupes, boolean[] quoted) {
    List<Part> parts = new ArrayList<>();
    for (Troupe troupe : troupes) {
      if (quoted[troupe.from()] || isElsewhere(row, troupe.from())) {
        continue;
      }
      int verb = verb(row, troupe.to());
      boolean teaches = teaches(row, troupe.from()) || isQuotedAfterColon(row, troupe);
      boolean relative = verb > 0 && isRelative(row, troupe.to(), verb);
      for (Agent agent : troupe.agents()) {
        boolean last = agent == troupe.agents().get(troupe.agents().size() - 1);
        boolean along = troupe.aside() || troupe.companions().contains(agent);
        boolean with = troupe.companions().contains(agent);
        boolean acts = (teaches && !with) || (!along && verb > 0 && (last || !relative));
        if (agent.isPerson() && isServing(agent) && (acts || isListed(row, troupe))) {
          String capacity = acts ? Cue.SPEECH : Cue.PRESENT;
          String rule = acts ? "<orang> bertindak/1" : "<orang> disebut/2";
          parts.add(new Part(agent, capacity, line.span(), rule));
        }
      }
    }
    return parts;
  }

  /**
   * A list of persons, or one whom a sentence begins with or who comes with others: whom it names
   * in passing, and of whom it goes on to tell, was there no more often than two times out of
   * three.
   */
  private static boolean isListed(List<Chunk> row, Troupe troupe) {
    int from = troupe.from();
    if (troupe.agents().size() > 1) {
      return row.subList(troupe.to(), Math.min(row.size(), troupe.to() + REACH)).stream()
          .noneMatch(Present::isVerb);
    }
    return from == 0 || !Character.isLetter(row.get(from - 1).text().charAt(0)) || comes(row, from);
  }

  /** "Dari Bawaslu ikut pula A", unlike "Hadir sebagai pemateri …". */
  private static boolean comes(List<Chunk> row, int from) {
    List<Chunk> before = row.subList(0, from);
    return before.stream().anyMatch(c -> COMES.contains(c.text().toLowerCase(Locale.ROOT)))
        && before.stream().noneMatch(c -> c.text().matches("sebagai|selaku|narasumber|materi"));
  }

  /** "1. Anggota KPU, A: pemilih baru 2.043" in minutes. */
  private static boolean isQuotedAfterColon(List<Chunk> row, Troupe troupe) {
    int at = troupe.to();
    while (at < row.size() && ")".indexOf(row.get(at).symbol()) >= 0) {
      at++;
    }
    return troupe.from() <= 3
        && troupe.agents().size() == 1
        && at + 2 < row.size()
        && row.get(at).text().equals(":")
        && row.subList(at, row.size()).stream().noneMatch(c -> c.symbol() == Agent.SYMBOL);
  }

  /** "dilanjutkan dengan materi logistik oleh A". */
  private static boolean teaches(List<Chunk> row, int from) {
    return from > 1
        && Set.of("oleh", "dari").contains(row.get(from - 1).text())
        && row.subList(Math.max(0, from - REACH), from).stream()
            .anyMatch(
                c -> c.about() == null && LESSONS.contains(c.text().toLowerCase(Locale.ROOT)));
  }

  /** "tidak memberikan keterangan", "belum merespons", "enggan berkomentar". */
  private static boolean isDenied(List<Chunk> row, int verb) {
    return verb > 0
        && Set.of("tidak", "belum", "enggan", "tak", "batal", "urung")
            .contains(row.get(verb - 1).text().toLowerCase(Locale.ROOT));
  }

  private static boolean isVerb(Chunk chunk) {
    return chunk.about() == null
        && VERB.matcher(chunk.text()).matches()
        && !NO_VERBS.contains(chunk.text());
  }

  private static boolean isServing(Agent agent) {
    Someone person = agent.person();
    return person != null && person.organization() != null;
  }

  private static boolean isElsewhere(List<Chunk> row, int from) {
    for (int i = Math.max(0, from - 3); i < from; i++) {
      Chunk before = row.get(i);
      if (before.about() == null && ELSEWHERE.contains(before.text().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "A, B dan C yang menambahkan": only C does. */
  private static boolean isRelative(List<Chunk> row, int from, int verb) {
    return row.subList(from, verb).stream().anyMatch(c -> c.text().equals("yang"));
  }

  /**
   * Index of the first verb after a person, before anybody else is named, that is an act of that
   * person; -1 where there is none.
   */
  private static int verb(List<Chunk> row, int from) {
    for (int i = from; i < Math.min(row.size(), from + REACH); i++) {
      Chunk chunk = row.get(i);
      if (chunk.symbol() == Agent.SYMBOL || ";.".indexOf(chunk.symbol()) >= 0) {
        return -1;
      }
      if (isVerb(chunk)) {
        return SILENT.contains(chunk.text()) || isDenied(row, i) ? -1 : i;
      }
    }
    return -1;
  }
}
