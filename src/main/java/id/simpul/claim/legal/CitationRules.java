package id.simpul.claim.legal;

import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Why a sentence names a document: the cue nearest before it decides ("membahas Putusan …",
 * "mengacu pada Peraturan …"), else one right after it ("… menjadi bahan pembahasan"). Words inside
 * the titles of documents are no cues.
 */
final class CitationRules {
  /** A purpose and the rule that gave it. */
  record Reading(Purpose purpose, String rule) {
    private static final String IN_ACCORD = "<sesuai> <dokumen>/1";

    /** True where something is merely said to be in accord with the document. */
    boolean isWeak() {
      return rule.equals(IN_ACCORD);
    }
  }

  private static final HeadedPattern STUDY =
      cue(
          "(?:mem|di|pem)?bahas(?:an|nya)?|mengkaji|dikaji|kaji|kajian|pengkajian|(?:mem|di)?bedah"
              + "|menganalisis|menganalisa|dianalisis|analisis|analisa|(?:mem|di)?pelajari|(?:men|di)?dalami|pendalaman"
              + "|memperdalam|mendiskusikan|didiskusikan|diskusi|(?:meng|di)?ulas(?:an)?|mengupas|dikupas|kupas"
              + "|menelaah|ditelaah|telaah|eksaminasi|memaparkan|dipaparkan|pemaparan|paparan|topik"
              + "|tema|bertema|bertajuk|fokus|materi|(?:me|di)?sosialisasi(?:kan)?|mensosialisasikan|menyosialisasikan"
              + "|bimtek|bimbingan\\s+teknis|penyuluhan|memahami|dipahami|pemahaman|internalisasi|mencermati|dicermati"
              + "|mengangkat|diangkat|membawakan|dibawakan|menengok|menilik|mengurai(?:kan)?|diurai(?:kan)?|disuguhi"
              + "|menguliti|dikuliti|mengulik|dikulik|(?:meng|di)?obrolkan|ngobrolin|memperbincangkan|diperbincangkan"
              + "|perbincangan|menyimak|membaca\\s+ulang|pembacaan\\s+ulang|belajar\\s+dari|pembelajaran\\s+dari"
              + "|refleksi|bercermin\\s+(?:pada|dari)|studi\\s+kasus|bahan(?:nya)?|menu(?:nya)?");

  /** What one speaker dwells on is studied where it is a ruling, and a passing word elsewhere. */
  private static final HeadedPattern STUDY_RULING =
      cue(
          "menyoroti|disoroti|sorotan|menyoal|membandingkan|(?:yang|perkara|putusan)\\s+(?:pertama|kedua|ketiga|keempat)");

  /** "pasal demi pasal", "satu per satu ayat": whoever reads so studies. */
  private static final HeadedPattern CLOSELY =
      cue(
          "pasal\\s+demi\\s+pasal|ayat\\s+demi\\s+ayat|satu\\s+per\\s+satu\\s+(?:ayat|pasal)|membolak-balik|membaca\\s+bersama(?:-sama)?");

  /** Right before the document: a talk about the document itself. */
  private static final HeadedPattern TALK =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjelaskan|menerangkan|dijelaskan|diterangkan|penjelasan|pengantar|menyampaikan\\s+materi"
              + "|mempresentasikan)\\s+(?:(?:tentang|mengenai|soal|isi|ketentuan|substansi|pokok-pokok|perihal)\\s+){0,2}$");

  /** In passing: the ruling that a speaker sets beside the one under study. */
  private static final HeadedPattern PASSING =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menyebut(?:kan)?|disebut(?:kan)?|menyinggung|disinggung|sekilas|sejak)(?!\\p{L})"
              + "|(?<!\\p{L})yang\\s+(?:diatur|dijamin|diamanatkan)(?:\\s+(?:dalam|di|oleh))?(?:\\s+Pasal\\s[\\d ()a-z]{1,20})?\\s*$");

  private static final HeadedPattern BASIS =
      cue(
          "mengacu|berdasarkan|berdasar|berdasarakan|berlandaskan|berlandas|berpijak|amanat|amanah|diamanatkan|diamanahkan|mengamanatkan"
              + "|implementasi|mengimplementasikan|menindaklanjuti|menindak\\s+lanjuti|ditindaklanjuti|tindak\\s?lanjut"
              + "|dasar\\s+(?:hukum|pelaksanaan|penyelenggaraan|kegiatan|rapat|acara)|berpedoman|pedoman|mendasarkan|mendasari|didasarkan|didasari|dilandasi|landasan"
              + "|memenuhi|perintah|menjalankan|melaksanakan|pelaksanaan");

  /** Says how something is or ought to be, which need not be what the event rests on. */
  private static final HeadedPattern WEAK_BASIS =
      cue(
          "sesuai|sebagaimana(?:\\s+(?:diatur|dimaksud|dijamin|tertuang|termuat|tercantum|ketentuan|amanat|bunyi))?"
              + "|merujuk|berpegang|selaras|sejalan");

  /** Somebody explains or reminds; or the rule was not kept. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:me(?:nerangkan|njelaskan|ngatakan|nyatakan|nyebut(?:kan)?|ngingatkan|nuturkan|nambahkan|nilai"
              + "|minta|maparkan|nekankan|nguraikan|mbenarkan|mperlihatkan|rinci|ngharapkan|ngimbau|nghimbau|negaskan|njawab|nyampaikan|ngungkapkan|njabarkan|nanggapi|ngajak|mbacakan)|dijawab|ditanggapi|sambutan(?:nya)?|dijelaskan|diingatkan|diterangkan|belum"
              + "|tidak|bertentangan|bertanya|bersepakat|berharap|supaya|agar|harus|wajib|hendaknya|ujar(?:nya)?|kata(?:nya)?|menurut(?:nya)?|kalau|jika|apakah|seharusnya|semestinya|mestinya)(?!\\p{L})|[\"“]");

  /** Somebody reminds of a rule, or says what it asks for. */
  private static final Pattern REMINDED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:mengingatkan|menambahkan|menguraikan|mengatakan|menekankan|menegaskan|supaya|agar|harus|hendaknya|wajib)(?!\\p{L})");

  /** Before the file number of a decision: what appoints the office-holders is read out. */
  private static final HeadedPattern READ_OUT =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:pembacaan|membacakan|dibacakan(?:nya)?)\\s+(?:(?:naskah|petikan|isi|salinan)\\s+)?$");

  private static final HeadedPattern STUDY_AFTER =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjadi|jadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+){0,2}(?:topik|bahan|materi|fokus|tema|pokok|objek|obyek|pembahasan|kajian|sorotan|menu|bahasan)"
              + "|(?<!\\p{L})(?:dibahas|dikaji|dibedah|didiskusikan|dianalisis|dipelajari|dikupas|diulas|ditelaah|disosialisasikan|dipaparkan|dikuliti|diurai(?:kan)?|dibicarakan|diperbincangkan|diobrolkan)(?!\\p{L})"
              + "|luput\\s+dari\\s+(?:pem)?bahasan");

  private static final HeadedPattern BASIS_AFTER =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+)?(?:dasar|pedoman|acuan|landasan)(?!\\p{L})");

  /** "Dasar : PKPU …", "Agenda : …": the head of a line of minutes. */
  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|[\\n.;(•*-])\\s*(?:(?<basis>dasar(?:\\s+\\p{L}+){0,3}?)|agenda|tema|topik|materi|bahan|acara)\\s*(?::|(?<=dasar.{0,60})\\s(?:adalah|ialah|yaitu|yakni)\\s)[^:\\n]{0,90}$");

  private static final Pattern NUMBERED = Pattern.compile("\\d/|(?i:nomor|no)\\W");
  private static final Pattern CLAUSE =
      Pattern.compile("[;:]\\s|,\\s(?:sementara|sedangkan|namun|tetapi)\\s");

  private static final Pattern AGENDA_HEADING =
      Pattern.compile("(?:agenda|acara|materi|bahasan|pembahasan|topik)(?!\\p{L})");

  static final Reading MENTIONED = new Reading(Purpose.MENTIONED, "<dokumen>/1");
  private static final Reading GROUNDS = new Reading(Purpose.LEGAL_BASIS, "<Dasar :> <dokumen>/1");
  private static final Reading AGENDA = new Reading(Purpose.STUDIED, "<Agenda :> <dokumen>/1");

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
      boolean numbered = NUMBERED.matcher(match.printed()).find();
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
   * @param match the document in it
   */
  Reading purpose(Span sentence, LegalMatch match) {
    Span document = match.span();
    int from = Math.max(sentence.start(), document.start() - BEFORE);
    String before = masked.substring(from, Math.max(from, document.start()));
    Reading labelled = labelled(before, document);
    if (labelled != null) {
      return labelled;
    }
    Matcher clause = CLAUSE.matcher(before);
    int cut = 0;
    while (clause.find()) {
      cut = clause.end();
    }
    if (CLOSELY.isIn(
        masked.substring(document.start() - before.length() + cut, near(sentence, document)))) {
      return new Reading(Purpose.STUDIED, "<pasal demi pasal> <dokumen>/1");
    }
    Reading reading = byCue(before.substring(cut), before, match);
    if (reading != null) {
      return reading;
    }
    int to = Math.min(sentence.end(), document.end() + AFTER);
    String after = masked.substring(Math.min(document.end(), to), to);
    if (STUDY_AFTER.in(after).find()) {
      return new Reading(Purpose.STUDIED, "<dokumen> <kajian>/1");
    }
    return BASIS_AFTER.in(after).find()
        ? new Reading(Purpose.LEGAL_BASIS, "<dokumen> <dasar>/1")
        : MENTIONED;
  }

  /** The end of the words that may still be said of the document. */
  private static int near(Span sentence, Span document) {
    return Math.max(document.end(), Math.min(sentence.end(), document.end() + 60));
  }

  /** The cue nearest before the document, or null where there is none. */
  private static @Nullable Reading byCue(String clause, String sentence, LegalMatch match) {
    boolean ruling = match.isRuling();
    int study = last(STUDY, clause);
    if (ruling) {
      study = Math.max(study, last(STUDY_RULING, clause));
    }
    study = Math.max(study, last(TALK, clause));
    int weak = last(WEAK_BASIS, clause);
    int basis = Math.max(last(BASIS, clause), ruling ? -1 : last(READ_OUT, clause));
    int passing = last(PASSING, clause);
    if (Math.max(weak, passing) > Math.max(study, basis)) {
      boolean rests = weak > passing && !told(TOLD, sentence, clause, weak);
      return rests ? new Reading(Purpose.LEGAL_BASIS, Reading.IN_ACCORD) : null;
    }
    if (study > basis) {
      return new Reading(Purpose.STUDIED, "<kajian> <dokumen>/1");
    }
    return basis > study && (ruling || !told(REMINDED, sentence, clause, basis))
        ? new Reading(Purpose.LEGAL_BASIS, "<dasar> <dokumen>/1")
        : null;
  }

  private static boolean told(Pattern telling, String sentence, String clause, int cue) {
    int end = sentence.length() - clause.length() + cue;
    return telling.matcher(sentence.substring(0, end)).find();
  }

  /** What the head of the line, or the heading above its bullet, says of the document. */
  private @Nullable Reading labelled(String before, Span document) {
    Matcher label = LABEL.matcher(before);
    if (label.find()) {
      return label.group("basis") == null ? AGENDA : GROUNDS;
    }
    String heading = Headings.above(masked, document.start());
    if (heading == null) {
      return null;
    }
    String word = heading.toLowerCase(Locale.ROOT);
    return word.startsWith("dasar")
        ? GROUNDS
        : AGENDA_HEADING.matcher(word).lookingAt() ? AGENDA : null;
  }

  private static HeadedPattern cue(String words) {
    return HeadedPattern.of("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  /** True where words of study stand anywhere in the span, e.g. in the title. */
  boolean speaksOfStudy(Span span) {
    return STUDY.in(masked.substring(span.start(), span.end())).find();
  }

  private static int last(HeadedPattern cue, String before) {
    HeadedPattern.Search search = cue.in(before);
    int at = -1;
    while (search.find()) {
      at = search.span().start();
    }
    return at;
  }
}
