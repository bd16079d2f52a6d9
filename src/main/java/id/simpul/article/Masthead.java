package id.simpul.article;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines above a page's title that name the site, not the story: "JDIH KPU Kabupaten Banyuwangi",
 * "POS BANTEN | SERANG", "Profil » Sekretariat".
 */
final class Masthead {
  private static final String AREA =
      "(?:(?:RI|Republik Indonesia)|(?:Provinsi|Propinsi|Prov\\.?|Kabupaten|Kab\\.?|Kota)\\s+\\p{L}[\\p{L}'-]{1,20}(?:\\s\\p{L}[\\p{L}'-]{1,20}){0,2})";
  private static final String OFFICE =
      "(?:KPU|KIP|Bawaslu|Panwaslih|Panwaslu|Komisi Pemilihan Umum|Komisi Independen Pemilihan"
          + "|Badan Pengawas Pemilihan Umum|Badan Pengawas Pemilu)";

  /** An election office by its whole name, with no word of a story. */
  private static final Pattern SITE =
      Pattern.compile(
          "(?iu)^(?!.*\\b(?:gelar|ikuti|terima|bahas|lantik|hadiri|adakan|laksanakan|rapat|siap|ajak|minta|gandeng|raih"
              + "|sosialisasi\\p{L}*|bersama|imbau|umumkan|tetapkan|kunjungi|bedah|kaji|dan)\\b)(?:(?:(?:berita|kabar|informasi|publikasi)(?:\\s(?:terkini|terbaru|utama))?|jdih|ppid|website|situs|laman|portal|media center)(?:\\s+resmi)?\\s+)?"
              + OFFICE
              + "\\s+"
              + AREA
              + "$");

  /** "KPU Kabupaten Raja Ampat — Opini": the column after the site. */
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?iu)\\s*[-–—|•»/]\\s*(?:opini|kolom|esai|artikel|berita(?: terkini| utama)?|kegiatan|kabar|warta|pengumuman|profil)$");

  /** The office of another institution, which keeps news pages of its own. */
  private static final Pattern OTHER =
      Pattern.compile(
          "(?iu)^(?:Polres(?:ta(?:bes)?)?|Polda|Polsek|Kodim|Korem|Kodam|Kejaksaan Negeri|Kejaksaan Tinggi|Kejari|Kejati"
              + "|Pemerintah (?:Kabupaten|Kota|Provinsi)|Pemkab|Pemkot|Pemprov|Diskominfo|Dinas Kominfo|DPRD|Kesbangpol"
              + "|Badan Kesbangpol|Universitas|Institut|Pengadilan Negeri)\\b[\\p{L}\\d /.'-]{0,50}$");

  /** Courts, whose pages tell of hearings under their own name. */
  private static final Pattern COURT =
      Pattern.compile(
          "(?iu)^(?:Mahkamah Konstitusi|Dewan Kehormatan Penyelenggara (?:Pemilu|Pemilihan Umum)|DKPP|MKRI)"
              + "(?:\\s(?:RI|Republik Indonesia))?$");

  private static final String NAME = "[\\p{Lu}\\d][\\p{L}\\d.&'-]{1,24}";

  /** A newspaper's name and its city or column: "MALUKU POS - AMBON", "SUARA.COM | SOLO". */
  private static final Pattern OUTLET =
      Pattern.compile(
          "(?u)^(?:(?<name>(?:"
              + NAME
              + "\\s){0,3}"
              + NAME
              + ")\\s*(?:[|,–—]|\\s-)\\s*)?(?<rest>(?:"
              + NAME
              + "\\s){0,2}"
              + NAME
              + ")$");

  private static final Pattern PRESS_WORD =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:pos|post|tribun\\p{L}*|radar|suara|harian|koran|kabar|kompas|tempo|detik\\p{L}*|antara|media|news|ekspres|express|fajar|warta|info|berita|jawa pos|sindo|republika|merdeka|line today)(?!\\p{L})|\\.(?:com|net|id|co|tv|news)\\b");

  private static final Pattern CRUMBS =
      Pattern.compile("(?u)^\\p{L}[\\p{L}\\d .]{1,30}(?:\\s*[»>›→]\\s*[\\p{L}\\d .]{1,40}){1,4}$");

  private static final Pattern TAIL = Pattern.compile("\\s[-–—|•]\\s([^-–—|•]{3,80})$");

  /** "© 2025 Bawaslu Kabupaten Sumba Timur" at the foot of a page. */
  private static final Pattern RIGHTS =
      Pattern.compile(
          "(?iu)^(?:©|\\(c\\)|copyright|hak cipta)[\\s©\\d–,.:-]{1,24}(?:by\\s|milik\\s|oleh\\s)?("
              + OFFICE
              + "\\s"
              + AREA
              + ")\\b");

  /** Outlets that print their names in small letters too, alone on a line or with a column. */
  private static final Pattern BRAND =
      Pattern.compile(
          "(?iu)^(?:[\\p{L} .]{3,40}\\s-\\s)?(?:detik(?:sulsel|jateng|jabar|jatim|sumut|sumbagsel|bali|com|news)|tribun\\p{L}*|kompas(?:\\.com|tv)?|tempo(?:\\.co)?"
              + "|antara(?:\\s?news)?(?:\\s\\p{L}+){0,2}|liputan6|okezone|sindonews|cnn indonesia|kumparan|tirto|pos-kupang|jawa pos|suara ntb|radar \\p{L}+|lampung post|republika|viva|inews|beritasatu)(?:\\.(?:com|co|id|co\\.id))?(?:\\s\\p{L}+)?$");

  /** "RAKYAT ACEH | TAPAKTUAN": a paper and its city, in capitals. */
  private static final Pattern SHOUTED =
      Pattern.compile(
          "(?u)^(?!.*\\b(?:KPU|KIP|BAWASLU|PANWASLIH)\\b)\\p{Lu}+(?: \\p{Lu}+){0,2}\\s?\\|\\s?\\p{Lu}+(?: \\p{Lu}+)?$");

  private Masthead() {}

  /** The office that a line at a page's foot names as the holder of its rights. */
  static Optional<String> rightsHolder(String line) {
    Matcher rights = RIGHTS.matcher(line.strip());
    return line.length() <= 120 && rights.find() ? Optional.of(rights.group(1)) : Optional.empty();
  }

  /** True for a line that names the site or the column, whatever stands under it. */
  static boolean is(String line) {
    String text = line.strip();
    return text.length() <= 90
        && (site(text) || other(text) || press(text) || CRUMBS.matcher(text).matches());
  }

  static boolean site(String line) {
    return line.length() <= 90 && isOfOffice(line.strip());
  }

  private static boolean isOfOffice(String line) {
    String name = COLUMN.matcher(line).replaceFirst("");
    return SITE.matcher(name).matches() || COURT.matcher(name).matches();
  }

  /** True for the name of a public body that is no election office. */
  static boolean other(String line) {
    return line.length() <= 70 && OTHER.matcher(line.strip()).matches();
  }

  /** True for the name of a newspaper, with its city or column. */
  static boolean press(String line) {
    String text = line.strip();
    if (text.length() <= 60 && (BRAND.matcher(text).matches() || SHOUTED.matcher(text).matches())) {
      return true;
    }
    return text.length() <= 60
        && Shape.words(text) <= 6
        && PRESS_WORD.matcher(text).find()
        && OUTLET.matcher(text).matches()
        && (capitals(text) || Shape.words(text) <= 3);
  }

  /** Names of papers stand in capitals, or carry their address. */
  private static boolean capitals(String text) {
    long upper = text.codePoints().filter(Character::isUpperCase).count();
    long lower = text.codePoints().filter(Character::isLowerCase).count();
    return upper > lower || text.matches("(?is).*\\.(?:com|net|id|co|tv|news)\\b.*");
  }

  /** The site's name after the last dash of an HTML title: "Rapat … – KPU Kabupaten Badung". */
  static Optional<String> tail(String pageTitle) {
    Matcher tail = TAIL.matcher(pageTitle.strip());
    return tail.find() ? Optional.of(tail.group(1).strip()) : Optional.empty();
  }
}
