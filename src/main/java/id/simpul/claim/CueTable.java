package id.simpul.claim;

import id.simpul.mention.Chunk;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cues for each part played, as the offices write them; the longest that starts at a word wins.
 */
final class CueTable {

  /** A cue with the number of chunks it takes. */
  record Found(Cue cue, int length) {}

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    @Nullable Cue cue;
  }

  private final Node root = new Node();

  CueTable() {
    after("opener", "dibuka", "di buka", "dibuka secara resmi", "dibuka langsung", "pembuka acara");
    after("closer", "ditutup", "di tutup");
    after(
        "chair",
        "dipimpin",
        "di pimpin",
        "diketuai",
        "dipimpin langsung",
        "pembina apel", "pembina upacara", "pemimpin apel",
        "pemimpin rapat",
        
        "inspektur upacara");
    after(
        "moderator",
        "dimoderatori",
        "di moderatori",
        "dimoderasi",
        "dipandu",
        "di pandu",
        "moderator",
        "pemandu");
    after(
        "speaker",
        "narasumber",
        "nara sumber",
        "pemateri",
        "pemantik",
        "pemantik diskusi",
        "pemapar",
        "fasilitator",
        "pembicara",
        "penceramah",
        "penanggap",
        "pembahas",
        "disampaikan",
        "disampaikan oleh",
        "dipaparkan",
        "difasilitatori",
        "menghadirkan",
        "pembuka materi",
        "menghadirkan narasumber",
        "diisi oleh",
        "materi oleh",
        "pemateri utama",
        "narasumber utama",
        "hadir sebagai narasumber",
        "menghadirkan pembicara",
        "dijelaskan oleh");
    after("keynote", "keynote speaker", "pembicara kunci", "keynote speech");
    after(
        "remarks",
        "sambutan oleh",
        "sambutan dari",
        "pengarahan dari",
        "arahan dari",
        "arahan oleh",
        "hadir memberi sambutan",
        "hadir memberikan sambutan",
        "hadir memberikan arahan",
        "pengantar oleh");
    after(
        "attendee",
        "dihadiri",
        "di hadiri",
        "diikuti",
        "di ikuti",
        "turut dihadiri",
        "hadir pula",
        "hadir juga",
        "hadir dalam",
        "hadir mendampingi",
        "diterima",
        "diterima langsung",
        "disambut",
        "disambut langsung",
        "disambut baik",
        "didampingi",
        "di dampingi",
        "peserta kegiatan", "peserta kajian", "peserta rapat", "peserta adalah", "peserta diskusi",
        "kehadiran", "peserta terdiri dari",
        "diwakili",
        "melibatkan",
        "audiensi antara",
        "audiensi daring antara",
        "pertemuan antara");
    after(
        "organizer",
        "diselenggarakan",
        "digelar",
        "dilaksanakan",
        "diadakan",
        "diinisiasi",
        "digagas",
        "difasilitasi",
        "diprakarsai",
        "diselenggarakan oleh",
        "digelar oleh",
        "dilaksanakan oleh",
        "diadakan oleh",
        "diinisiasi oleh");
    subject(
        "opener",
        "membuka",
        "membuka acara",
        "membuka kegiatan",
        "membuka secara resmi",
        "membuka langsung",
        "mengawali");
    subject("closer", "menutup", "menutup kegiatan", "menutup acara", "mengakhiri");
    subject(
        "chair",
        "memimpin", "menjadi pembina upacara", "sebagai pembina upacara", "sebagai pembina apel", "bertindak sebagai pembina apel", "bertindak sebagai pembina upacara", "selaku pembina apel", "selaku pembina upacara",
        "memimpin rapat",
        "memimpin apel",
        "menjadi pembina apel",
        "bertindak sebagai pemimpin");
    subject(
        "moderator",
        "memandu",
        "memoderatori",
        "sebagai moderator",
        "menjadi moderator",
        "selaku moderator",
        "bertindak sebagai moderator",
        "dipandu moderator");
    subject(
        "speaker",
        "sebagai narasumber",
        "menjadi narasumber",
        "selaku narasumber",
        "sebagai pemateri",
        "menjadi pemateri",
        "selaku pemateri",
        "sebagai pembicara",
        "menjadi pembicara",
        "sebagai pemantik",
        "sebagai pemantik diskusi",
        "hadir sebagai pemantik diskusi",
        "hadir sebagai pemantik",
        "hadir sebagai narasumber",
        "hadir sebagai narasumber utama",
        "hadir sebagai pemateri",
        "hadir sebagai pembicara",
        "hadir selaku narasumber",
        "sekaligus pemantik utama",
        "sekaligus narasumber",
        "sebagai fasilitator",
        "menjadi fasilitator",
        "sebagai penceramah",
        "memaparkan",
        "mempresentasikan",
        "menyampaikan materi",
        "menyampaikan paparan",
        "menyampaikan pemaparan",
        "menyampaikan sosialisasi",
        "memberikan materi",
        "memberikan paparan",
        "memberikan pembahasan",
        "dalam paparannya",
        "dalam pemaparannya",
        "dalam materinya",
        "dalam presentasinya",
        "dalam penyampaiannya",
        "membawakan materi",
        "mengisi materi",
        "mengulas",
        "bertindak sebagai narasumber",
        "narasumber kegiatan");
    subject(
        "keynote",
        "sebagai pemberi sambutan kunci",
        "sebagai keynote speaker",
        "menjadi keynote speaker",
        "bertindak sebagai pemberi sambutan kunci",
        "menyampaikan keynote speech",
        "sebagai pembicara kunci");
    subject(
        "remarks",
        "dalam sambutannya",
        "dalam sambutan",
        "dalam arahannya",
        "dalam pengarahannya",
        "dalam pengantarnya",
        "dalam pembukaannya",
        "memberi sambutan",
        "memberikan sambutan",
        "menyampaikan sambutan",
        "memberi arahan",
        "memberikan arahan",
        "memberikan pengarahan",
        "memberi pengarahan",
        "menyampaikan arahan",
        "menyampaikan pengarahan",
        "memberikan pengantar",
        "dalam amanatnya",
        "mengawali sambutannya",
        "dalam sambutan pembukaannya",
        "dalam sambutan pembuka",
        "memberikan motivasi");
    subject(
        "attendee",
        "mengikuti",
        "ikuti",
        "menghadiri",
        "hadiri",
        "turut serta",
        "berpartisipasi",
        "ikut serta",
        "ikut",
        "mendampingi",
        "turut mengikuti",
        "menyambut",
        "menerima kunjungan",
        "menerima audiensi",
        "mengikutsertakan",
        "mendapatkan pembelajaran",
        "memperdalam",
        "menerima",
        "bertemu",
        "menyimak",
        "meninjau",
        "memantau",
        "mengunjungi",
        "berkunjung",
        "melakukan monitoring",
        "melakukan supervisi",
        "melakukan peninjauan",
        "mengawasi",
        "terlibat",
        "bergabung");
    subject(
        "organizer",
        "menggelar",
        "gelar",
        "menyelenggarakan",
        "selenggarakan",
        "mengadakan",
        "adakan",
        "melaksanakan",
        "laksanakan",
        "menjadi tuan rumah",
        "melakukan koordinasi",
        "melakukan kunjungan",
        "melaksanakan koordinasi",
        "kembali melakukan koordinasi",
        "kembali mengadakan",
        "kembali menggelar",
        "melakukan audiensi",
        "memfasilitasi",
        "menginisiasi",
        "mengundang");
    after("organizer", "undangan", "inisiatif");
    both(
        "attendee",
        "hadir",
        "hadir lengkap",
        "hadir langsung",
        "turut hadir",
        "tampak hadir",
        "ikut hadir");
    subject(
        Cue.SPEECH,
        "menyampaikan",
        "menjelaskan",
        "menegaskan",
        "menekankan",
        "mengatakan",
        "menambahkan",
        "mengajak",
        "mengingatkan",
        "mengungkapkan",
        "menyoroti",
        "berharap",
        "menuturkan",
        "menerangkan",
        "menyebut",
        "menyebutkan",
        "mengimbau",
        "menghimbau",
        "mengapresiasi",
        "meminta",
        "menguraikan",
        "mengemukakan",
        "menilai",
        "memberikan",
        "menyatakan",
        "mendorong",
        "menggarisbawahi",
        "turut menyampaikan",
        "berpesan",
        "menjabarkan",
        "membeberkan",
        "memberi",
        "menanggapi",
        "membahas",
        "mengupas",
        "menambah");
    after(
        Cue.SPEECH,
        "ujar",
        "kata",
        "jelas",
        "tegas",
        "ungkap",
        "tutur",
        "papar",
        "tambah",
        "imbuh",
        "ucap",
        "terang",
        "lanjut",
        "pungkas",
        "sambung",
        "tandas",
        "menurut",
        "kata dia",
        "urai",
        "tutup",
        "pesan",
        "beber");
  }

  private void after(String capacity, String... phrases) {
    add(capacity, Cue.Side.AFTER, phrases);
  }

  private void subject(String capacity, String... phrases) {
    add(capacity, Cue.Side.SUBJECT, phrases);
  }

  private void both(String capacity, String... phrases) {
    add(capacity, Cue.Side.BOTH, phrases);
  }

  private void add(String capacity, Cue.Side side, String... phrases) {
    for (String phrase : phrases) {
      Node node = root;
      for (String word : phrase.split(" ")) {
        node = node.next.computeIfAbsent(word, w -> new Node());
      }
      node.cue =
          new Cue(
              side == Cue.Side.AFTER ? phrase + " <peserta>/1" : "<peserta> " + phrase + "/1",
              capacity,
              side);
    }
  }

  /** The longest cue that starts at {@code from}. */
  Optional<Found> at(List<Chunk> row, int from) {
    Node node = root;
    Found best = null;
    for (int i = from; i < row.size(); i++) {
      if (row.get(i).about() != null) {
        break;
      }
      String word = row.get(i).text().toLowerCase(Locale.ROOT);
      Node next = node.next.get(word);
      node = next == null && word.endsWith("nya") ? node.next.get(word.substring(0, word.length() - 3)) : next;
      if (node == null) {
        break;
      }
      if (node.cue != null) {
        best = new Found(node.cue, i - from + 1);
      }
    }
    return Optional.ofNullable(best);
  }
}
