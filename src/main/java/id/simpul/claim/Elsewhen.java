package id.simpul.claim;

import id.simpul.text.HeadedPattern;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what in a sentence is not of this event: the past, the future, who is absent, what a court
 * ordered.
 */
final class Elsewhen {
  /**
   * Sentences about the past, or about those who are not there, tell nothing of who takes part now.
   */
  private static final HeadedPattern PAST =
      HeadedPattern.of(
          "(?i)\\b(?:pernah|berhalangan (?:hadir|datang)(?!.{1,40}diwakil)|ibadah haji|(?-i:umrah)|sedang dinas luar|menitipkan salam|izin sakit|, izin|sedang cuti|tidak hadir|tidak dapat hadir|tidak tampak|tidak terlihat|belum dapat dihubungi|sebelumnya telah|sebelumnya pernah|sedianya|pada kesempatan (?:lain|terpisah|berbeda)|di kesempatan (?:lain|terpisah|berbeda)|(?:telah )?lebih dulu (?:menggelar|mengadakan|melaksanakan)|pada saat bersamaan|di waktu (?:yang )?bersamaan|pesan singkatnya|beberapa waktu lalu|(?:^|(?<=[.\\n] ))(?:pekan|minggu|bulan|tahun) lalu(?=,)|(?:sehari|seminggu|sepekan|sebulan|setahun) sebelumnya(?=,)|mengirim karangan bunga|(?:saat|ketika|yang) (?:dikonfirmasi|dihubungi|dimintai)|(?:dihubungi|dikonfirmasi|ditemui|dimintai (?:tanggapan|keterangan)) (?:secara )?(?:terpisah|lewat|melalui|via)|secara terpisah|(?:tempat|lokasi) (?:terpisah|lain|berbeda)(?=,)|terpisah(?=,))\\b");

  private static final Pattern REASON =
      Pattern.compile(
          "(?<=[\\p{L}.)]), (?:mengingat|karena|lantaran|sebab|berhubung|sedangkan|sementara)\\b");

  private static final Pattern SAID = Pattern.compile("(?<=\\p{L}{3}) bahwa\\b");

  /** After these words the court, the parties or what they asked for are told of. */
  private static final HeadedPattern IN_COURT =
      HeadedPattern.of(
          "\\b(?:memerintahkan|diperintahkan|amar putusan|(?i:(?<!jawaban |keterangan |selaku |sebagai |\\()(?:pemohon|termohon)(?! (?:turut )?hadir|,? (?:yaitu |yakni |adalah )?(?:KPU|KIP|Bawaslu)\\b[^.;]{0,60}\\bhadir))|dalil|petitum|majelis hakim|dalam putusannya|melalui putusannya|"
              + "MK menegaskan|MK menyatakan|Mahkamah Konstitusi menyatakan)\\b");

  /** What follows these words is still to come. */
  private static final HeadedPattern LATER =
      HeadedPattern.of(
          "\\b(?:direncanakan|dijadwalkan|(?<!yang )akan (?:diselenggarakan|dilaksanakan|digelar|diadakan|menggelar|menyelenggarakan|melaksanakan|dihadiri|diikuti))\\b");

  private Elsewhen() {}

  /** True for a sentence that tells of the past, of the future or of those who are not there. */
  static boolean isIn(String sentence) {
    return PAST.isIn(sentence) || LATER.isIn(sentence);
  }

  /** Where a sentence begins to tell of it: its length where nowhere, -1 where all of it does. */
  static int start(String sentence) {
    int told = Math.min(first(LATER, sentence), first(IN_COURT, sentence));
    int past = first(PAST, sentence);
    if (past == sentence.length()) {
      return told;
    }
    int cut = Math.max(reason(sentence, past), said(sentence, past));
    return Math.min(told, cut);
  }

  /** "Rapat dipimpin A, mengingat Ketua sedang cuti": where the reason begins, or -1. */
  private static int reason(String sentence, int before) {
    Matcher reason = REASON.matcher(sentence).region(0, before);
    int at = -1;
    while (reason.find()) {
      at = reason.start();
    }
    return at;
  }

  /** "A menyampaikan bahwa lembaganya pernah …": where what A says begins, or -1. */
  private static int said(String sentence, int before) {
    Matcher said = SAID.matcher(sentence).region(0, before);
    return said.find() ? said.start() : -1;
  }

  private static int first(HeadedPattern pattern, String sentence) {
    HeadedPattern.Search search = pattern.in(sentence);
    return search.find() ? search.span().start() : sentence.length();
  }
}
