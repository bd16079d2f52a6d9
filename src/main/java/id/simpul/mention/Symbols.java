package id.simpul.mention;

/**
 * The alphabet in which a sentence is written for the rules: one character for each chunk, so that
 * a rule's pattern is a regular expression over what is named, not over letters.
 *
 * <table>
 * <tr><th>sign</th><th>what stands there</th><th>example</th></tr>
 * <tr><td>R</td><td>head of a role</td><td>Ketua Divisi</td></tr>
 * <tr><td>D</td><td>division</td><td>Hukum dan Pengawasan</td></tr>
 * <tr><td>O</td><td>election office</td><td>KPU Kota Semarang</td></tr>
 * <tr><td>G</td><td>other organization</td><td>Kesbangpol Provinsi Jawa Tengah</td></tr>
 * <tr><td>U</td><td>group of offices</td><td>seluruh KPU kabupaten/kota se-Jawa Tengah</td></tr>
 * <tr><td>P, p, q</td><td>person; words that may name one; capitalised words nobody knows</td><td>Budi Harianto</td></tr>
 * <tr><td>T L N S</td><td>date, ruling, regulation or letter, series</td><td>Rabu (6/8)</td></tr>
 * <tr><td>d s y m o b f k</td><td>dan, selaku, yakni, melalui, oleh, bersama, dari, sekretariat</td><td></td></tr>
 * <tr><td>v</td><td>in charge of a division</td><td>membidangi, mengampu</td></tr>
 * <tr><td>a</td><td>acting, former or standing in</td><td>Plt., mantan, mewakili</td></tr>
 * <tr><td>, ; : ( ) - . " /</td><td>punctuation as printed</td><td></td></tr>
 * <tr><td>x X 9</td><td>other words, capitalised words, numbers</td><td></td></tr>
 * </table>
 */
public final class Symbols {
  public static final char ROLE = 'R';
  public static final char DIVISION = 'D';
  public static final char OFFICE = 'O';
  public static final char ORGANIZATION = 'G';
  public static final char GROUP = 'U';
  public static final char PERSON = 'P';
  public static final char MAYBE_PERSON = 'p';
  public static final char UNKNOWN_NAME = 'q';
  public static final char DATE = 'T';
  public static final char RULING = 'L';
  public static final char REGULATION = 'N';
  public static final char SERIES = 'S';
  public static final char STANDING = 'a';
  public static final char IN_CHARGE = 'v';
  public static final char WORD = 'x';
  public static final char CAPITALISED = 'X';
  public static final char NUMBER = '9';

  private Symbols() {}

  /** The sign of a word that stands for itself. */
  static char ofWord(Word word) {
    String lower = word.lower();
    return switch (lower) {
      case ",", ";", ":", "(", ")", ".", "/" -> lower.charAt(0);
      case "\"", "“", "”", "„", "«", "»", "‘", "’", "'" -> '"';
      case "-", "–", "—" -> '-';
      case "dan", "serta", "&", "maupun", "beserta" -> 'd';
      case "selaku", "sebagai", "menjabat", "merupakan" -> 's';
      case "yaitu", "yakni", "ialah", "adalah", "antaranya", "lain", "diantaranya" -> 'y';
      case "melalui", "diwakili", "wakili" -> 'm';
      case "oleh" -> 'o';
      case "bersama" -> 'b';
      case "membidangi", "mengampu", "pengampu" -> IN_CHARGE;
      case "dari", "pada", "asal" -> 'f';
      case "sekretariat" -> 'k';
      case "plt.",
          "plt",
          "plh.",
          "plh",
          "pj.",
          "pj",
          "pjs.",
          "pjs",
          "penjabat",
          "mantan",
          "eks",
          "mewakili" ->
          STANDING;
      default -> ofOther(word);
    };
  }

  private static char ofOther(Word word) {
    if (Character.isDigit(word.text().codePointAt(0))) {
      return NUMBER;
    }
    return word.isCapitalised() ? CAPITALISED : WORD;
  }
}
