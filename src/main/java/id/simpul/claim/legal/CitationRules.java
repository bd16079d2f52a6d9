package id.simpul.claim.legal;

import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a sentence names a document: the cue nearest before it decides ("membahas Putusan …",
 * "mengacu pada Peraturan …"), else one right after it ("… menjadi bahan pembahasan"). Words inside
 * the titles of documents are no cues.
 */
final class CitationRules {
  /** A purpose and the rule that gave it. */
  record Reading(Purpose purpose, String rule) {}

  private static final Pattern STUDY =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:(?:mem|di|pem)?bahas(?:an|nya)?|mengkaji|dikaji|kaji|kajian|pengkajian|(?:mem|di)?bedah"
              + "|menganalisis|menganalisa|dianalisis|analisis|analisa|(?:mem|di)?pelajari|(?:men|di)?dalami|pendalaman"
              + "|memperdalam|mendiskusikan|didiskusikan|diskusi|(?:meng|di)?ulas(?:an)?|mengupas|dikupas|kupas"
              + "|menelaah|ditelaah|telaah|eksaminasi|memaparkan|dipaparkan|pemaparan|paparan|menyoroti|disoroti|topik"
              + "|tema|bertema|bertajuk|fokus|materi|(?:me|di)?sosialisasi(?:kan)?|mensosialisasikan|menyosialisasikan"
              + "|bimtek|bimbingan\\s+teknis|penyuluhan|memahami|dipahami|pemahaman|internalisasi|mencermati|refleksi)(?!\\p{L})");

  private static final Pattern BASIS =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:mengacu|sesuai|berdasarkan|berdasar|berdasarakan|berlandaskan|berlandas|berpijak|merujuk|amanat|amanah|diamanatkan|diamanahkan|mengamanatkan"
              + "|implementasi|mengimplementasikan|menindaklanjuti|menindak\\s+lanjuti|ditindaklanjuti|tindak\\s?lanjut"
              + "|dasar\\s+hukum|berpedoman|pedoman|merujuk|mendasarkan|mendasari|didasarkan|didasari|dilandasi|landasan"
              + "|memenuhi|perintah|menjalankan|melaksanakan|pelaksanaan)(?!\\p{L})");

  private static final Pattern STUDY_AFTER =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:menjadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+){0,2}(?:topik|bahan|materi|fokus|tema|pokok|objek|obyek|pembahasan|kajian|sorotan)"
              + "|(?<!\\p{L})(?:dibahas|dikaji|dibedah|didiskusikan|dianalisis|dipelajari|dikupas|diulas|ditelaah|disosialisasikan|dipaparkan)(?!\\p{L})");

  private static final Pattern BASIS_AFTER =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:menjadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+)?(?:dasar|pedoman|acuan|landasan|rujukan)(?!\\p{L})");

  private static final Pattern CLAUSE =
      Pattern.compile("[;:]\\s|,\\s(?:sementara|sedangkan|namun|tetapi)\\s");

  private static final int BEFORE = 260;
  private static final int AFTER = 170;

  private final String masked;

  /**
   * @param text the article's text
   * @param matches its documents, whose own words are no cues
   */
  CitationRules(String text, List<LegalMatch> matches) {
    char[] plain = PlainText.of(text).toCharArray();
    for (LegalMatch match : matches) {
      boolean numbered = match.printed().matches("(?s).*\\d/.*|.*(?i:nomor|no)\\W.*");
      if (numbered || !match.phpu()) {
        mask(plain, match.span());
        maskTitle(plain, match);
      }
    }
    masked = new String(plain);
  }

  private static void mask(char[] plain, Span span) {
    for (int i = span.start(); i < Math.min(span.end(), plain.length); i++) {
      plain[i] = '#';
    }
  }

  private static void maskTitle(char[] plain, LegalMatch match) {
    String title = match.title();
    if (title == null) {
      return;
    }
    int limit = Math.min(plain.length, match.span().end() + title.length() + 80);
    String after = new String(plain, match.span().end(), limit - match.span().end());
    int at = after.indexOf(title);
    if (at >= 0) {
      int start = match.span().end() + at;
      mask(plain, new Span(start, start + title.length()));
    }
  }

  /**
   * @param sentence the sentence (or title) that names the document
   * @param document where in it
   */
  Reading purpose(Span sentence, Span document) {
    int from = Math.max(sentence.start(), document.start() - BEFORE);
    String before = masked.substring(from, Math.max(from, document.start()));
    Matcher clause = CLAUSE.matcher(before);
    int cut = 0;
    while (clause.find()) {
      cut = clause.end();
    }
    before = before.substring(cut);
    int study = last(STUDY, before);
    int basis = last(BASIS, before);
    if (study > basis) {
      return new Reading(Purpose.STUDIED, "<kajian> <dokumen>/1");
    }
    if (basis > study) {
      return new Reading(Purpose.LEGAL_BASIS, "<dasar> <dokumen>/1");
    }
    int to = Math.min(sentence.end(), document.end() + AFTER);
    String after = masked.substring(Math.min(document.end(), to), to);
    if (STUDY_AFTER.matcher(after).find()) {
      return new Reading(Purpose.STUDIED, "<dokumen> <kajian>/1");
    }
    return BASIS_AFTER.matcher(after).find()
        ? new Reading(Purpose.LEGAL_BASIS, "<dokumen> <dasar>/1")
        : new Reading(Purpose.MENTIONED, "<dokumen>/1");
  }

  /** True where words of study stand anywhere in the span, e.g. in the title. */
  boolean speaksOfStudy(Span span) {
    return STUDY.matcher(masked.substring(span.start(), span.end())).find();
  }

  private static int last(Pattern cue, String before) {
    Matcher matcher = cue.matcher(before);
    int at = -1;
    while (matcher.find()) {
      at = matcher.start();
    }
    return at;
  }
}
