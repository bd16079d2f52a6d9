package id.simpul.mention.legal;

import id.simpul.model.ThingType;
import id.simpul.text.Beginnings;
import id.simpul.text.HeadedPattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of regulation or letter and how it is printed before its number.
 *
 * @param slug in the concept scheme {@code document-kind}, e.g. {@code peraturan-kpu}
 * @param label how the normal form begins, e.g. {@code Peraturan KPU}
 * @param type REGULATION or OFFICIAL_LETTER
 * @param issuer registry key of the only office that issues it, or null
 * @param issuerInLabel true where the issuer's name follows the kind: {@code Keputusan KPU
 *     Kabupaten Serang}
 * @param printed the words that name it, as a pattern
 */
record DocumentKind(
    String slug,
    String label,
    ThingType type,
    @Nullable String issuer,
    boolean issuerInLabel,
    HeadedPattern printed) {

  private static final String RI = "(?:\\s+(?:Republik\\s+Indonesia|RI))?";
  private static final String UU = "Undang\\s?-?\\s?Undang";

  static final DocumentKind KEPUTUSAN =
      open("keputusan", "Keputusan", ThingType.REGULATION, keputusan());
  static final DocumentKind SURAT = open("surat", "Surat", ThingType.OFFICIAL_LETTER, surat());

  /** Every kind; where two begin at the same place the longer print wins. */
  static final List<DocumentKind> ALL =
      List.of(
          fixed(
              "undang-undang",
              "Undang-Undang",
              null,
              "(?i:"
                  + UU
                  + ")(?!\\s+(?i:Dasar))(?:\\s*\\(\\s*UU\\s*\\))?|UU(?!D)|Uu(?=\\s+(?i:No))"),
          fixed(
              "perppu",
              "Peraturan Pemerintah Pengganti Undang-Undang",
              null,
              "(?i:Peraturan\\s+Pemerintah\\s+Pengganti\\s+"
                  + UU
                  + "(?:\\s*\\(\\s*Perp{1,2}u\\s*\\))?|Perppu|Perpu)"),
          fixed(
              "peraturan-kpu",
              "Peraturan KPU",
              "kpu-ri",
              "(?i:PKPU|P-KPU|Peraturan\\s+(?:Komisi\\s+Pemilihan\\s+Umum|KPU)"
                  + "(?:\\s*\\(\\s*P?KPU\\s*\\))?"
                  + RI
                  + "(?:\\s*\\(\\s*P?KPU(?:\\s+RI)?\\s*\\))?)"),
          fixed(
              "peraturan-bawaslu",
              "Peraturan Bawaslu",
              "bawaslu-ri",
              "(?i:Perbawaslu|Peraturan\\s+(?:Badan\\s+Pengawas\\s+(?:Pemilihan\\s+Umum|Pemilu)|Bawaslu)"
                  + "(?:\\s*\\(\\s*(?:Perb|B)awaslu\\s*\\))?"
                  + RI
                  + "(?:\\s*\\(\\s*(?:Perb|B)awaslu\\s*\\))?)"),
          fixed(
              "peraturan-dkpp",
              "Peraturan DKPP",
              "dkpp",
              "(?i:Peraturan\\s+(?:Dewan\\s+Kehormatan\\s+Penyelenggara\\s+(?:Pemilu|Pemilihan\\s+Umum)|DKPP)"
                  + "(?:\\s*\\(\\s*DKPP\\s*\\))?"
                  + RI
                  + "|Perdkpp|PDKPP)"),
          fixed(
              "peraturan-mk",
              "Peraturan Mahkamah Konstitusi",
              "mahkamah-konstitusi",
              "(?i:Peraturan\\s+(?:Mahkamah\\s+Konstitusi|MK)(?:\\s*\\(\\s*P?MK\\s*\\))?"
                  + RI
                  + ")|PMK"),
          fixed(
              "peraturan-ma",
              "Peraturan Mahkamah Agung",
              null,
              "(?i:Peraturan\\s+(?:Mahkamah\\s+Agung|MA)(?:\\s*\\(\\s*Perma\\s*\\))?"
                  + RI
                  + ")|P(?i:erma)"),
          fixed(
              "peraturan-pemerintah",
              "Peraturan Pemerintah",
              null,
              "(?i:Peraturan\\s+Pemerintah(?:\\s*\\(\\s*PP\\s*\\))?)" + RI + "|PP"),
          fixed(
              "peraturan-presiden",
              "Peraturan Presiden",
              null,
              "(?i:Peraturan\\s+Presiden(?:\\s*\\(\\s*Perpres\\s*\\))?" + RI + "|Perpres)"),
          fixed(
              "peraturan-menteri",
              "Peraturan Menteri Dalam Negeri",
              null,
              "(?i:Peraturan\\s+(?:Menteri\\s+Dalam\\s+Negeri|Mendagri)"
                  + "(?:\\s*\\(\\s*Permendagri\\s*\\))?"
                  + RI
                  + "|Permendagri)"),
          fixed(
              "peraturan-menteri",
              "Peraturan Menteri Keuangan",
              null,
              "(?i:Peraturan\\s+Menteri\\s+Keuangan(?:\\s*\\(\\s*PMK\\s*\\))?"
                  + RI
                  + "|Permenkeu)"),
          fixed(
              "peraturan-menteri",
              "Peraturan Menteri PANRB",
              null,
              "(?i:Peraturan\\s+Menteri\\s+(?:PANRB|PAN-RB|PAN\\s?RB|Pendayagunaan\\s+Aparatur\\s+Negara"
                  + "\\s+(?:dan|&)\\s+Reformasi\\s+Birokrasi)(?:\\s*\\([^()]{1,20}\\))?"
                  + RI
                  + "|Permen\\s?PAN\\s?-?\\s?RB)"),
          open(
              "peraturan-menteri",
              "Peraturan Menteri",
              ThingType.REGULATION,
              "(?i:Peraturan\\s+Menteri)"),
          open(
              "peraturan-daerah",
              "Peraturan Daerah",
              ThingType.REGULATION,
              "(?i:Peraturan\\s+Daerah(?:\\s*\\(\\s*Perda\\s*\\))?|Perda)"),
          open(
              "peraturan-gubernur",
              "Peraturan Gubernur",
              ThingType.REGULATION,
              "(?i:Peraturan\\s+Gubernur(?:\\s*\\(\\s*Pergub\\s*\\))?|Pergub)"),
          open(
              "peraturan-bupati",
              "Peraturan Bupati",
              ThingType.REGULATION,
              "(?i:Peraturan\\s+Bupati(?:\\s*\\(\\s*Perbup\\s*\\))?|Perbup)"),
          open(
              "peraturan-walikota",
              "Peraturan Wali Kota",
              ThingType.REGULATION,
              "(?i:Peraturan\\s+Wali\\s?Kota(?:\\s*\\(\\s*Perwa(?:l|li|ko)\\s*\\))?|Perwal(?:i|kot)?)"),
          open("peraturan", "Peraturan", ThingType.REGULATION, "(?i:Peraturan)"),
          fixed(
              "qanun",
              "Qanun Aceh",
              null,
              "(?i:Qanun\\s+(?:Provinsi\\s+)?Aceh(?!\\s+[A-Z])|Qanun(?=\\s+No))"),
          open(
              "qanun",
              "Qanun",
              ThingType.REGULATION,
              "(?i:Qanun)(?=\\s+(?i:Kab|Kota|Aceh\\s+[A-Z]))"),
          KEPUTUSAN,
          fixed(
              "keputusan-presiden",
              "Keputusan Presiden",
              null,
              "(?i:Keputusan\\s+Presiden" + RI + "|Kepp?res)"),
          fixed(
              "instruksi-presiden",
              "Instruksi Presiden",
              null,
              "(?i:Instruksi\\s+Presiden" + RI + "|Inpres)"),
          open("instruksi", "Instruksi", ThingType.OFFICIAL_LETTER, "(?i:Instruksi)"),
          open(
              "surat-edaran",
              "Surat Edaran",
              ThingType.OFFICIAL_LETTER,
              "(?i:Surat\\s+Edaran(?:\\s*\\(\\s*SE\\s*\\))?)|SE(?!-)"),
          SURAT);

  /** Where a kind may stand. */
  static final Beginnings HEADS =
      HeadedPattern.beginnings(ALL.stream().map(DocumentKind::printed).toList());

  boolean isLetter() {
    return type == ThingType.OFFICIAL_LETTER;
  }

  /** True where the kind alone says whose it is, so that number and year name the document. */
  boolean complete() {
    return !issuerInLabel;
  }

  private static String keputusan() {
    return "(?i:Surat\\s+Keputusan(?:\\s*\\(\\s*SK\\s*\\))?|Keputusan(?!\\s+Presiden))|SK|Kepkpu|KepKPU";
  }

  private static String surat() {
    return "(?i:Surat\\s+Dinas|Nota\\s+Dinas|Surat\\s+Undangan|Undangan"
        + "|Surat(?!\\s+(?:Suara|Edaran|Keputusan|Kabar|Pernyataan|Perjanjian|Kuasa)\\b))";
  }

  private static DocumentKind fixed(
      String slug, String label, @Nullable String issuer, String printed) {
    ThingType type =
        label.startsWith("Instruksi") ? ThingType.OFFICIAL_LETTER : ThingType.REGULATION;
    return new DocumentKind(slug, label, type, issuer, false, whole(printed));
  }

  private static DocumentKind open(String slug, String label, ThingType type, String printed) {
    return new DocumentKind(slug, label, type, null, true, whole(printed));
  }

  private static HeadedPattern whole(String printed) {
    return HeadedPattern.of("(?<![\\p{L}\\d/-])(?:" + printed + ")(?![\\p{L}])");
  }
}
