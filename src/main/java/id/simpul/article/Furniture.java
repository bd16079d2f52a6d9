package id.simpul.article;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the furniture of a page from its articles, line by line. The words are those of the
 * offices' own sites and of the templates they use (WordPress, Drupal, Laravel); a line must
 * consist of them wholly to be furniture.
 */
final class Furniture {

  /** Furniture is short; a longer line is content without being looked at. */
  private static final int LONGEST = 300;

  /** "jumlah pembaca: 1.234.567 kali dilihat", with room to spare. */
  private static final int LONGEST_COUNTER = 50;

  /** "dipublikasikan pada: Kamis, 12 September 2024 | pukul 10:30:15 WIB", with room to spare. */
  private static final int LONGEST_DATE = 90;

  private static final String MONTHS =
      "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?"
          + "|agu(?:stus)?|agt|ags|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?"
          + "|nov(?:ember)?|nop(?:ember)?|des(?:ember)?|dec(?:ember)?)";
  private static final String WEEKDAY =
      "(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad|(?:sen|sel|rab|kam|jum|sab|min)(?=,))";
  private static final String DAY =
      "(?:"
          + WEEKDAY
          + "\\s*,?\\s*)?\\(?(?:\\d{1,2}\\s+"
          + MONTHS
          + "\\.?,?\\s+\\d{4}|"
          + MONTHS
          + "\\s+\\d{1,2},\\s+\\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})\\)?";
  private static final String TIME =
      "(?:\\s*[,|•·-]?\\s*(?:pukul|jam)?\\s*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:wib|wita|wit)?)?";

  private static final Pattern DATE =
      Pattern.compile(
          "^(?:(?:di)?(?:posting|posted|post|publikasikan|terbitkan|published|tayang|unggah)"
              + "(?: pada| on)?\\s*:?\\s*|tanggal\\s*:\\s*|[\\p{L}\\d-]{3,20}\\.(?:com|co|id|net)(?:\\.id)?\\s*,\\s*)?"
              + DAY
              + TIME
              + "(?:\\s*[|•·-]\\s*(?:dilihat|dibaca|hits?|views?|viewed)?\\s*:?\\s*[\\d.,]{1,9}\\s*"
              + "(?:x|kali|views?|hits?|pembaca|kali dilihat|kali dibaca)?)?$");
  private static final Pattern META =
      Pattern.compile(
          "^(?:.{0,40}[|•·]\\s*|(?:oleh|by|admin)\\b.{0,40}\\s|(?=.*\\d[:.]\\d\\d\\b)[\\p{L} .:]{2,40}\\s[-–]\\s)?"
              + DAY
              + TIME
              + "(?:\\s*(?:\\||•|·|oleh:?|by|-|/|,)\\s.{0,60})?$");
  private static final Pattern COUNTER =
      Pattern.compile(
          "^(?:(?:dilihat|dibaca|hits?|views?|jumlah pembaca|pengunjung|viewed)\\s*:?\\s*)?"
              + "\\d{1,3}(?:[.,]?\\d{3}){0,3}\\s*"
              + "(?:x|kali|views?|hits?|dilihat|dibaca|pembaca|pengunjung|times|shares?|komentar"
              + "|comments?|kali dilihat|kali dibaca)?$");
  private static final Pattern MORE =
      Pattern.compile(
          "^(?:(?:baca|lihat|berita)?\\s?selengkapnya|read more|continue reading|lanjut(?:kan)?"
              + " (?:membaca|baca)|baca lebih lanjut|lihat detail|detail)$");
  private static final Pattern READ_ALSO =
      Pattern.compile("^(?:baca|lihat|simak|tonton)\\s+(?:juga|pula)\\b.*");
  private static final Pattern END =
      Pattern.compile(
          "^(?:(?:berita|artikel|kabar|pos|post|posting|bacaan|konten)\\s+(?:terkait|lain(?:nya)?"
              + "|populer|terpopuler|sebelumnya|serupa|pilihan)|terkini lainnya|terpopuler|trending"
              + "|related (?:posts?|articles?|news)|rekomendasi(?: untuk anda)?|you may also like"
              + "|tinggalkan (?:balasan|komentar)|leave a (?:reply|comment)|topik terkait|komentar"
              + "|jangan lewatkan|most popular|(?:copyright|hak cipta|©).{0,120})$");
  private static final Pattern NOISE =
      Pattern.compile(
          "^(?:(?:reporter|editor|penulis|pewarta|kontributor|fotografer|jurnalis)\\s{1,3}(?:[\\p{L}.'-]{2,20}\\s){0,3}[\\p{L}.'-]{1,20}|tulisan dari tim .{2,30}|(?:lompat|loncat) ke (?:isi|konten)(?: utama)?|skip to (?:main )?content"
              + "|toggle navigation|(?:main|user account|breadcrumb) (?:navigation|menu)"
              + "|navigasi utama|(?:bagikan|share|sebarkan)(?:\\s.{0,60})?|(?:tags?|tagar|kata kunci"
              + "|label|kategori|category)\\s*:.{0,200}|https?://\\S+|(?:www\\.)?[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,30}){0,3}\\.(?:go\\.id|co\\.id|com|id|net)|ikuti (?:kami|saluran|channel|akun|berita)\\b.{0,80}"
              + "|(?:dapatkan|simak) (?:berita|update|informasi).{0,100}|follow \\S.{0,60}"
              + "|(?:ditulis|diposting|diunggah|dipublikasikan|submitted|written|posted) (?:oleh|by)\\b.{0,60}|(?:oleh|(?:posted )?by|author)\\s*:?\\s*"
              + "(?:admin\\w*|redaksi|(?:tim )?humas|super ?user|kpu|bawaslu|media cent(?:er|re))\\b.{0,50}|\\S{0,80}\\.(?:jpe?g|png|gif|webp)\\W{0,3}"
              + "|(?:beranda|home|anda di sini|you are here)\\s*:?\\s*[/»>›|\\\\].{0,250}"
              + "|(?:beranda|home)\\s[^.,!?\"]{3,250}\\s(?:kontak(?: kami)?|hubungi kami|galeri|unduhan)"
              + "|(?:beranda|home)\\s(?:berita|artikel|publikasi|kegiatan|news|blog|kabar)\\s.{20,200}"
              + "|jaringan dokumentasi dan informasi hukum(?:\\s(?:kpu|kip|bawaslu)\\b.{0,60})?"
              + "|(?:[\\p{L}-]{2,20}(?:\\s[\\p{L}-]{2,20}){0,2}\\s\\|\\s){2,12}[\\p{L}-]{2,20}(?:\\s[\\p{L}-]{2,20}){0,2}"
              + "|(?:halaman|page)\\s+\\d+.{0,30}|«?\\s*(?:prev(?:ious)?|next|sebelumnya|berikutnya"
              + "|selanjutnya)\\s*»?|[\\d\\s.…«»‹›]{3,}(?:next|last|berikutnya|terakhir)?"
              + "|[^\\p{L}\\d]+)$");

  /** The site's columns side by side: "News Hiburan Bola Bisnis". */
  private static final Pattern COLUMNS =
      Pattern.compile(
          "\\s*(?:\\p{Lu}[\\p{L}&/-]{1,18}(?: [\\p{L}&/-]{2,18}){0,2}[ \\u00a0]{2,12}){2,14}\\p{Lu}[\\p{L}&/-]{1,18}(?: [\\p{L}&/-]{2,18}){0,2}\\s*");

  private static final Set<String> SECTIONS =
      Set.of(
          "berita",
          "berita terkini",
          "berita terbaru",
          "berita utama",
          "berita kpu",
          "berita bawaslu",
          "kabar terkini",
          "kabar terbaru",
          "umum",
          "sosialisasi",
          "opini",
          "artikel",
          "kegiatan",
          "siaran pers",
          "pengumuman",
          "publikasi",
          "kolom",
          "berita daerah",
          "berita satker",
          "berita foto",
          "warta",
          "news",
          "latest news",
          "headline",
          "kabar",
          "info terkini",
          "profil",
          "profil komisioner",
          "agenda",
          "rilis",
          "press release",
          "liputan",
          "berita & artikel",
          "berita dan artikel");

  private static final Set<String> MENU =
      Set.of(
          "beranda",
          "home",
          "profil",
          "berita",
          "ppid",
          "jdih",
          "kontak",
          "persidangan",
          "pusat",
          "pendidikan",
          "perkara",
          "galeri",
          "menu",
          "foto",
          "video",
          "publikasi",
          "informasi",
          "layanan",
          "pengumuman",
          "agenda",
          "regulasi",
          "download",
          "unduhan",
          "facebook",
          "twitter",
          "instagram",
          "youtube",
          "tiktok",
          "whatsapp",
          "telegram",
          "x",
          "linkedin",
          "pinterest",
          "line",
          "email",
          "cetak",
          "print",
          "pdf",
          "share",
          "bagikan",
          "salin",
          "tautan",
          "copy",
          "link",
          "login",
          "masuk",
          "daftar",
          "cari",
          "search",
          "pencarian",
          "indonesia",
          "english",
          "bahasa",
          "id",
          "en",
          "iklan",
          "advertisement",
          "close",
          "tutup",
          "tag",
          "tags",
          "kategori",
          "arsip",
          "sitemap",
          "faq",
          "statistik",
          "e-ppid",
          "ebook",
          "tentang",
          "kami",
          "hubungi",
          "publik",
          "pengaduan",
          "zona",
          "integritas",
          "pemilu",
          "pemilihan",
          "putusan",
          "pengawasan",
          "opini",
          "artikel",
          "sosialisasi",
          "umum",
          "kegiatan",
          "visi",
          "misi",
          "dan",
          "struktur",
          "organisasi",
          "lainnya",
          "data",
          "lembaga",
          "program",
          "admin",
          "sekretariat",
          "anggota",
          "sejarah",
          "tugas",
          "wewenang",
          "fungsi",
          "utama",
          "main",
          "navigation",
          "&",
          "rss",
          "subscribe",
          "berlangganan",
          "follow",
          "us",
          "ikuti");

  private static final int MENU_WORDS = 14;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Furniture() {}

  static LineKind kindOf(String line) {
    if (line.length() > LONGEST) {
      return LineKind.CONTENT;
    }
    String folded = Folding.fold(line);
    String words = trim(folded);
    if (words.isEmpty() || NOISE.matcher(folded).matches() || COLUMNS.matcher(line).matches()) {
      return LineKind.NOISE;
    }
    if (words.length() <= LONGEST_COUNTER && COUNTER.matcher(words).matches()) {
      return LineKind.COUNTER;
    }
    return MORE.matcher(words).matches() ? LineKind.MORE : named(words);
  }

  private static LineKind named(String words) {
    if (SECTIONS.contains(words)) {
      return LineKind.SECTION;
    }
    if (READ_ALSO.matcher(words).matches()) {
      return LineKind.READ_ALSO;
    }
    if (END.matcher(words).matches()) {
      return LineKind.END;
    }
    boolean digits = words.chars().anyMatch(c -> c >= '0' && c <= '9');
    if (digits && words.length() <= LONGEST_DATE && DATE.matcher(words).matches()) {
      return LineKind.DATE;
    }
    return (digits && META.matcher(words).matches()) || menu(words)
        ? LineKind.NOISE
        : LineKind.CONTENT;
  }

  /** True for a line with the day of publication, alone or among counters and names. */
  static boolean isDated(String line) {
    String words = trim(Folding.fold(line));
    return words.length() <= LONGEST_DATE
        && words.chars().anyMatch(c -> c >= '0' && c <= '9')
        && (DATE.matcher(words).matches() || META.matcher(words).matches());
  }

  /** Without bullets, arrows and stops around the words. */
  private static String trim(String folded) {
    int start = 0;
    int end = folded.length();
    while (start < end && !word(folded.charAt(start)) && folded.charAt(start) != '©') {
      start++;
    }
    while (end > start && !word(folded.charAt(end - 1)) && folded.charAt(end - 1) != ')') {
      end--;
    }
    return folded.substring(start, end);
  }

  private static boolean word(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean menu(String words) {
    String[] parts = SPACES.split(words);
    if (parts.length > MENU_WORDS) {
      return false;
    }
    for (String part : parts) {
      if (!MENU.contains(part)) {
        return false;
      }
    }
    return true;
  }
}
