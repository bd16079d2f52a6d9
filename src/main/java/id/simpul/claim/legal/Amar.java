package id.simpul.claim.legal;

import id.simpul.text.HeadedPattern;
import id.simpul.text.IndonesianNumbers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence says the court decided ("amar"). A sentence is read clause by clause, so that
 * what a party asked for in one does not hide what was ordered in the next.
 *
 * @param outcomes slugs in the scheme {@code outcome}
 * @param orders slugs in the scheme {@code order}
 * @param days deadlines in days; without an order they belong to the order told just before
 * @param catchwords true where the ruling's result is retold in catchwords ("amarnya jelas: …")
 */
record Amar(Set<String> outcomes, Set<String> orders, List<Long> days, boolean catchwords) {

  private static final HeadedPattern COURT =
      HeadedPattern.of(
          "(?<!\\p{L})(?:MK|(?i:mahkamah|majelis|hakim\\s+konstitusi|amar(?:nya)?|putusan(?:nya)?))(?!\\p{L})");

  /** Words that only a ruling's result is told with, whoever is named. */
  private static final HeadedPattern RESULT =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:dikabulkan|diperintah(?:kan)?|(?:berujung|berakhir|berbuah)(?=\\s+(?:\\p{L}+\\s+){0,2}(?:PSU|pemungutan|diskualifikasi|penghitungan|rekapitulasi))"
              + "|(?:harus|wajib|mesti|terpaksa)\\s+diulang)(?!\\p{L})");

  /** What parties ask for or contend, what is not real, and what was not granted. */
  private static final HeadedPattern ASKED =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:(?:pemohon|penggugat|pihak\\s+terkait|termohon|kuasa\\s+hukum\\p{L}*)\\b[^.;]{0,60}\\b(?:me)?(?:minta|mohon|dalilkan|mendalilkan|menuntut)"
              + "|(?:meminta|minta|memohon|dimohonkan|memohonkan|menuntut)\\s+(?:agar|supaya|kepada|mk|mahkamah|majelis)|(?:permintaan|tuntutan)\\s+(?:pemohon|penggugat|agar|supaya)|petitum|petitumnya|mendalilkan|didalilkan|dalil\\s+pemohon"
              + "|dalil\\b[^.;]{0,90}\\btidak|agar\\s+(?:mk|mahkamah|majelis)|jika|apabila|seandainya|andaikan|kemungkinan|berpeluang|terancam|berharap|diharapkan\\s+mk)(?!\\p{L})");

  private static final String CASE = "(?:permohonan|gugatan|perkara|sengketa|permintaan)";

  private static final HeadedPattern GRANT =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?<!tidak )(?<!belum )(?:mengabulkan|dikabulkan|kabulkan)(?!\\s+(?:eksepsi|penarikan))(?!\\p{L})");
  private static final HeadedPattern PART =
      HeadedPattern.of("(?i)(?<!\\p{L})sebagian(?!\\s+(?:besar|pihak))(?!\\p{L})");

  private static final Map<String, HeadedPattern> OUTCOMES = outcomes0();
  private static final Map<String, HeadedPattern> ORDERS = orders0();

  private static final HeadedPattern COMMAND =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:(?:memerintah|diperintah|perintah)(?:kan)?|mengharuskan|mewajibkan|harus|wajib|diwajibkan|diharuskan|menyatakan|dinyatakan|memutuskan|membatalkan|dibatalkan|mendiskualifikasi|didiskualifikasi|mengabulkan|dikabulkan"
              + "|memberi(?:kan)?|dilakukan|berujung|berakhir|berbuah)(?!\\p{L})");

  private static final String WORDS =
      "(?:(?:se|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)[\\p{Ll}]{0,8}(?:\\s(?:puluh|belas|ratus|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)){0,4})";
  private static final String DAYS =
      "(?<n>\\d{1,3}|" + WORDS + ")\\s+(?:\\([^()]{1,30}\\)\\s+)?hari(?!\\p{L})";

  private static final HeadedPattern DEADLINE =
      HeadedPattern.of(
          "(?i)(?<!\\p{L})(?:paling\\s+(?:lambat|lama)|selambat-lambatnya|dalam\\s+(?:jangka\\s+)?waktu|waktu(?:nya)?|tenggat(?:nya)?(?:\\s+waktu(?:nya)?)?|tenggang(?:nya)?(?:\\s+waktu(?:nya)?)?|dalam\\s+tempo|tempo|maksimal|diberi(?:kan)?|memberi(?:kan)?|selama|dalam|kurun)"
              + "[\\s,]+(?:\\p{Ll}+[\\s,]+){0,3}?"
              + DAYS);

  /** "Amarnya jelas, 18 distrik, enam puluh hari": the ruling retold in catchwords. */
  private static final HeadedPattern CATCHWORDS =
      HeadedPattern.of("(?i)(?<!\\p{L})amar(?:nya)?(?!\\p{L})[^.;]{0,80}?" + DAYS);

  private static final Pattern CLAUSE =
      Pattern.compile(
          "[;?!]\\s|(?<=\\p{Ll}{4})\\.\\s+(?=\\p{Lu})|,\\s+(?=(?:namun|tetapi|tapi|sedangkan|sedang|sementara|akan\\s+tetapi|melainkan)\\s)");

  private static Map<String, HeadedPattern> outcomes0() {
    Map<String, HeadedPattern> map = new LinkedHashMap<>();
    map.put(
        "rejected",
        HeadedPattern.of(
            "(?i)(?<!\\p{L})menolak\\s+(?:seluruh\\s+|semua\\s+)?"
                + CASE
                + "(?![^.;,]{0,60}selain)|(?<!\\p{L})"
                + CASE
                + "(?!\\p{L})[^.;]{0,80}(?<!\\p{L})ditolak(?!\\p{L})"));
    map.put(
        "inadmissible", HeadedPattern.of("(?i)(?<!\\p{L})tidak\\s+dapat\\s+diterima(?!\\p{L})"));
    map.put(
        "lapsed", HeadedPattern.of("(?i)(?:dinyatakan|menyatakan|dianggap)[^.;]{0,80}\\bgugur\\b"));
    map.put(
        "withdrawn",
        HeadedPattern.of(
            "(?i)(?<!\\p{L})(?:ditarik\\s+kembali|penarikan\\s+(?:kembali\\s+)?permohonan|permohonan[^.;]{0,40}\\b(?:ditarik|dicabut))(?!\\p{L})"));
    map.put(
        "no-jurisdiction",
        HeadedPattern.of("(?i)(?<!\\p{L})tidak\\s+(?:berwenang|memiliki\\s+kewenangan)(?!\\p{L})"));
    return map;
  }

  private static Map<String, HeadedPattern> orders0() {
    Map<String, HeadedPattern> map = new LinkedHashMap<>();
    map.put(
        "revote",
        HeadedPattern.of(
            "(?i:pemungutan\\s+suara\\s+(?:lanjutan\\s+)?ulang|(?<!\\p{L})coblos(?:an)?\\s+ulang)|(?<!\\p{L})PSU(?!\\p{L})"
                + "|(?i:(?<!\\p{L})(?:TPS|suara|pemungutan|pemilihan)(?!\\p{L})[^;]{0,120}(?<!\\p{L})diulang(?!\\p{L}))"));
    map.put(
        "recount",
        HeadedPattern.of("(?i)(?:penghitungan|perhitungan)\\s+(?:surat\\s+)?(?:suara\\s+)?ulang"));
    map.put("retabulation", HeadedPattern.of("(?i)rekapitulasi\\s+(?:\\p{L}+\\s+){0,4}ulang"));
    map.put(
        "disqualification",
        HeadedPattern.of(
            "(?i)(?:men|di)?diskualifikasi|pencalonan\\p{L}*[^.;]{0,40}\\bdibatalkan|membatalkan\\s+(?:\\p{L}+\\s+){0,2}pencalonan|pembatalan\\s+pencalonan"));
    map.put("correction", HeadedPattern.of("(?i)(?<!\\p{L})(?:memperbaiki|perbaikan)(?!\\p{L})"));
    map.put(
        "annulment",
        HeadedPattern.of(
            "(?i)(?:membatalkan|menyatakan\\s+batal|pembatalan)\\s+(?:\\p{L}+\\s+){0,2}(?:keputusan|hasil|penetapan|perolehan|berita\\s+acara|sk)(?!\\p{L})"
                + "|(?:keputusan|hasil|penetapan)(?!\\p{L})[^.;]{0,70}\\bdibatalkan"
                + "|(?:suara|keputusan|hasil|penetapan)(?!\\p{L})[^;]{0,160}\\bdinyatakan\\s+(?:batal|tidak\\s+sah)"));
    return map;
  }

  boolean isEmpty() {
    return outcomes.isEmpty() && orders.isEmpty();
  }

  /**
   * @param sentence one sentence in plain characters
   */
  static Amar read(String sentence) {
    boolean court = COURT.isIn(sentence);
    if (!court && !sentence.contains("hari") && !RESULT.isIn(sentence)) {
      return new Amar(Set.of(), Set.of(), List.of(), false);
    }
    boolean catchwords = CATCHWORDS.isIn(sentence);
    Amar amar =
        new Amar(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>(), catchwords);
    int from = 0;
    Matcher end = CLAUSE.matcher(sentence);
    while (from < sentence.length()) {
      int to = end.find() ? end.end() : sentence.length();
      amar.clause(sentence.substring(from, to), court);
      from = to;
    }
    return amar;
  }

  private void clause(String clause, boolean court) {
    if (ASKED.isIn(clause)) {
      return;
    }
    addDays(DEADLINE, clause);
    addDays(CATCHWORDS, clause);
    if (!court && !RESULT.isIn(clause)) {
      return;
    }
    if (GRANT.isIn(clause)) {
      outcomes.add(PART.isIn(clause) ? "granted-in-part" : "granted");
    }
    OUTCOMES.forEach((slug, pattern) -> addIf(pattern, clause, slug, outcomes));
    if (COMMAND.isIn(clause)) {
      ORDERS.forEach((slug, pattern) -> addIf(pattern, clause, slug, orders));
    }
  }

  private void addDays(HeadedPattern pattern, String clause) {
    HeadedPattern.Search deadline = pattern.in(clause);
    while (deadline.find()) {
      String printed = deadline.match().group("n");
      long number =
          Character.isDigit(printed.charAt(0))
              ? Long.parseLong(printed)
              : IndonesianNumbers.parse(printed).orElse(0);
      if (number > 0 && !days.contains(number)) {
        days.add(number);
      }
    }
  }

  private static void addIf(HeadedPattern pattern, String sentence, String slug, Set<String> to) {
    if (pattern.isIn(sentence)) {
      to.add(slug);
    }
  }
}
