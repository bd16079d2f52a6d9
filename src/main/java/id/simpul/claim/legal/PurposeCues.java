package id.simpul.claim.legal;

import id.simpul.text.HeadedPattern;
import java.util.regex.Pattern;

/** The words that say why a document is named; {@link CitationRules} weighs them. */
final class PurposeCues {
  static final HeadedPattern STUDY =
      cue(
          "(?:mem|di|pem)?bahas(?:an|nya)?|mengkaji|dikaji|kaji|kajian|pengkajian|(?:mem|di)?bedah"
              + "|menganalisis|menganalisa|dianalisis|analisis|analisa|(?:mem|di)?pelajari|(?:men|di)?dalami|pendalaman"
              + "|memperdalam|mendiskusikan|didiskusikan|diskusi|(?:meng|di)?ulas(?:an)?|mengupas|dikupas|kupas"
              + "|menelaah|ditelaah|telaah|eksaminasi|memaparkan|dipaparkan|pemaparan|paparan|topik"
              + "|tema|bertema|bertajuk|fokus|materi|(?:me|di)?sosialisasi(?:kan)?|mensosialisasikan|menyosialisasikan"
              + "|bimtek|pembekalan|bimbingan\\s+teknis|penyuluhan|memahami|dipahami|pemahaman|internalisasi|mencermati|dicermati"
              + "|mengangkat|diangkat|membawakan|dibawakan|menengok|menilik|mengurai(?:kan)?|diurai(?:kan)?|disuguhi"
              + "|menguliti|dikuliti|mengulik|dikulik|(?:meng|di)?obrolkan|ngobrolin|memperbincangkan|diperbincangkan"
              + "|perbincangan|menyimak|membaca\\s+ulang|pembacaan\\s+ulang|belajar\\s+dari|pembelajaran\\s+dari"
              + "|refleksi|bercermin\\s+(?:pada|dari)|studi\\s+kasus|bahan(?:nya)?|menu(?:nya)?");

  /** What one speaker dwells on is studied where it is a ruling, and a passing word elsewhere. */
  static final HeadedPattern STUDY_RULING =
      cue(
          "menyoroti|disoroti|sorotan|menyoal|membandingkan|(?:membacakan|pembacaan|mengucapkan|pengucapan)\\s+(?:amar\\s+)?(?:putusan|ketetapan)|(?:yang|perkara|putusan)\\s+(?:pertama|kedua|ketiga|keempat)");

  /** "pasal demi pasal", "satu per satu ayat": whoever reads so studies. */
  static final HeadedPattern CLOSELY =
      cue(
          "pasal\\s+demi\\s+pasal|ayat\\s+demi\\s+ayat|satu\\s+per\\s+satu\\s+(?:ayat|pasal)|membolak-balik|membaca\\s+bersama(?:-sama)?");

  /** Right before the document: a talk about the document itself. */
  static final HeadedPattern TALK =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjelaskan|menerangkan|dijelaskan|diterangkan|penjelasan|pengantar|menyampaikan\\s+materi"
              + "|mempresentasikan)\\s+(?:(?:tentang|mengenai|soal|isi|ketentuan|substansi|pokok-pokok|perihal)\\s+){0,2}$");

  /** In passing: the ruling that a speaker sets beside the one under study. */
  static final HeadedPattern PASSING =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menyebut(?:kan)?|disebut(?:kan)?|menyinggung|disinggung|sekilas|sejak)(?!\\p{L})"
              + "|(?<!\\p{L})yang\\s+(?:diatur|dijamin|diamanatkan|digariskan)(?:\\s+(?:dalam|di|oleh))?(?:\\s+Pasal\\s[\\d ()a-z]{1,20})?\\s*$");

  static final HeadedPattern BASIS =
      cue(
          "mengacu|mempedomani|memedomani|dipedomani|berdasarkan|berdasar|berdasarakan|berlandaskan|berlandas|berpijak|amanat|amanah|diamanatkan|diamanahkan|mengamanatkan"
              + "|implementasi|mengimplementasikan|menindaklanjuti|menindak\\s+lanjuti|ditindaklanjuti|tindak\\s?lanjut"
              + "|dasar\\s+(?:hukum|pelaksanaan|penyelenggaraan|kegiatan|rapat|acara)|berpedoman|pedoman(?!\\s+teknis)|mendasarkan|mendasari|didasarkan|didasari|dilandasi|landasan"
              + "|(?:dengan|atas)\\s+dasar|menyikapi|menyusul|dikukuhkan|memenuhi(?!\\s+(?:panggilan|undangan|permintaan))|perintah|menjalankan|melaksanakan|pelaksanaan");

  /** Says how something is or ought to be, which need not be what the event rests on. */
  static final HeadedPattern WEAK_BASIS =
      cue(
          "sesuai|sebagaimana(?!\\s+(?:telah\\s+)?(?:beberapa\\s+kali\\s+)?diubah)(?:\\s+(?:diatur|dimaksud|dijamin|tertuang|termuat|tercantum|ketentuan|amanat|bunyi))?"
              + "|merujuk|berpegang|selaras|sejalan");

  /** Somebody explains or reminds; or the rule was not kept. */
  static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:me(?:nerangkan|njelaskan|ngatakan|nyatakan|nyebut(?:kan)?|ngingatkan|nuturkan|nambahkan|nilai"
              + "|minta|maparkan|nekankan|nguraikan|mbenarkan|mperlihatkan|rinci|ngharapkan|ngimbau|nghimbau|negaskan|njawab|nyampaikan|ngungkapkan|njabarkan|nanggapi|ngajak|mbacakan|ngeluhkan|nyarankan|ngusulkan)(?:nya)?|dijawab|ditanggapi|sambutan(?:nya)?|dijelaskan|diingatkan|diterangkan|belum"
              + "|tidak|bertentangan|bertanya|bersepakat|berharap|supaya|agar|harus|wajib|hendaknya|ujar(?:nya)?|kata(?:nya)?|menurut(?:nya)?|kalau|jika|apakah|seharusnya|semestinya|mestinya)(?!\\p{L})|[\"“]");

  /** Somebody reminds of a rule, or says what it asks for. */
  static final Pattern REMINDED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:mengingatkan|menambahkan|menguraikan|mengatakan|menekankan|menegaskan|supaya|agar|harus|hendaknya|wajib)(?!\\p{L})");

  /** Before the file number of a decision: what appoints the office-holders is read out. */
  static final HeadedPattern READ_OUT =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:pembacaan|membacakan|dibacakan(?:nya)?)\\s+(?:(?:naskah|petikan|isi|salinan)\\s+)?$");

  static final HeadedPattern STUDY_AFTER =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjadi|jadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+){0,2}(?:topik|bahan|materi|fokus|tema|pokok|objek|obyek|pembahasan|kajian|sorotan|menu|bahasan)"
              + "|(?<!\\p{L})(?:dibahas|dikaji|dibedah|didiskusikan|dianalisis|dipelajari|dikupas|diulas|ditelaah|disosialisasikan|dipaparkan|dikuliti|diurai(?:kan)?|dibicarakan|diperbincangkan|diobrolkan)(?!\\p{L})"
              + "|luput\\s+dari\\s+(?:pem)?bahasan");

  static final HeadedPattern BASIS_AFTER =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:menjadi|sebagai|dijadikan)\\s+(?:\\p{L}+\\s+)?(?:dasar|pedoman|acuan|landasan)(?!\\p{L})");

  /** "Dasar : PKPU …", "Agenda : …": the head of a line of minutes. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:^|[\\n.;(•*-])\\s*(?:(?<basis>dasar(?:\\s+\\p{L}+){0,3}?)|agenda|tema|topik|materi|bahan|acara)\\s*(?::|(?<=dasar.{0,60})\\s(?:adalah|ialah|yaitu|yakni)\\s)[^:\\n]{0,90}$");

  /** Merely reported speech: what it says of the event itself still holds. */
  static final Pattern BOUND =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:mengingatkan|me(?:minta|nekankan|nilai|nguraikan|ngharapkan|ngimbau|nghimbau|njawab(?:nya)?|ngajak|ngeluhkan|nyarankan|ngusulkan)|belum|tidak|bertentangan|bertanya"
              + "|bersepakat|berharap|menurut(?:nya)?|supaya|agar|harus|wajib|hendaknya|kalau|jika|apakah|seharusnya|semestinya|mestinya)(?!\\p{L})|[\"“]");

  /** Right before what it rests on: this act, or an act that was done. */
  static final Pattern ACT =
      Pattern.compile(
          "(?i)(?:(?<!\\p{L})(?:(?:kali\\s+)?ini|tersebut|itu)|(?<!\\p{L})(?:dilaksanakan|dilakukan|digelar|diselenggarakan|dilangsungkan|diadakan|disusun|penyusunan|pembentukan)(?:\\s+[\\p{L}-]+){0,5})"
              + "\\s+(?:(?:telah|sudah|juga|dilaksanakan|dilakukan|digelar|disusun)\\s+)?$");

  /** Before a cue of study: it is asked for, and not done here. */
  static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:pentingnya|harus|wajib|hendaknya|perlu|mengajak|meminta|mengingatkan|supaya|agar)\\s+(?:[\\p{L}-]+\\s+){0,2}$");

  static final Pattern ASKED_STUDY =
      Pattern.compile(
          "(?i)(?:memahami|membaca\\s+ulang|menyimak|mencermati|mempelajari|mendalami)(?!\\p{L})");

  /** Who refers to a rule in what he says, or of old, does not act by it here. */
  static final Pattern IN_PERSON =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:ia|dia|beliau|yang)\\s+(?:(?:pun|juga|selama\\s+ini)\\s+)?$");

  static final Pattern IN_ACCORD = Pattern.compile("(?i)sesuai(?!\\p{L})");

  static final Pattern REFERS = Pattern.compile("(?i)merujuk(?!\\p{L})");

  /** What a speaker hands out, told by the rule that it follows. */
  static final Pattern MATERIAL = Pattern.compile("(?i)(?:materi|pembekalan)(?!\\p{L})");

  static final Pattern MATERIAL_ENDS =
      Pattern.compile(
          "(?i)[,;]|(?<!\\p{L})(?:yang|oleh|disampaikan|dibawakan|diisi|disajikan|diberikan|harus|agar)(?!\\p{L})");

  /** Behind a rule at the head of a sentence: what it allows somebody. */
  static final Pattern ALLOWS =
      Pattern.compile(
          "(?i)^[^.;]{0,60}(?<!\\p{L})(?:bisa|dapat|boleh|berhak|wajib|harus)(?!\\p{L})");

  /** The sentence behind: the rule just named is what is studied. */
  static final Pattern THAT_ONE =
      Pattern.compile(
          "^\\s*(?:PMK|PKPU|Perbawaslu|Peraturan|Putusan|UU|Undang-Undang|Keputusan|Regulasi|Aturan|Surat\\s+Edaran)\\s+(?:[\\p{L}-]+\\s+)?(?:tersebut|itu|ini)\\s+"
              + "(?:[\\p{L}-]+\\s+){0,2}(?:dibahas|dikaji|dibedah|didiskusikan|dianalisis|dipelajari|dikupas|diulas|ditelaah|disosialisasikan|dipaparkan|diuraikan)(?!\\p{L})");

  private PurposeCues() {}

  private static HeadedPattern cue(String words) {
    return HeadedPattern.of("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }
}
