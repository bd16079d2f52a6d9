package id.simpul.claim.legal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one sentence says the court decided ("amar").
 *
 * @param outcomes slugs in the scheme {@code outcome}
 * @param orders slugs in the scheme {@code order}
 * @param days deadlines in days
 */
record Amar(Set<String> outcomes, Set<String> orders, List<Long> days) {

  private static final Pattern COURT =
      Pattern.compile(
          "(?<!\\p{L})(?:MK|(?i:mahkamah|majelis|hakim\\s+konstitusi|amar|putusan(?:nya)?))(?!\\p{L})");

  /** What parties ask for or contend, and what is not real. */
  private static final Pattern ASKED =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:(?:pemohon|penggugat|pihak\\s+terkait|termohon|kuasa\\s+hukum\\p{L}*)\\b[^.;]{0,60}\\b(?:me)?(?:minta|mohon|dalilkan|mendalilkan|menuntut)"
              + "|(?:meminta|memohon|dimohonkan|memohonkan)\\s+(?:agar|supaya|kepada|mk|mahkamah|majelis)|petitum|petitumnya|mendalilkan|didalilkan|dalil\\s+pemohon"
              + "|agar\\s+(?:mk|mahkamah|majelis)|jika|apabila|seandainya|andaikan|kemungkinan|berharap|diharapkan\\s+mk)(?!\\p{L})");

  private static final String CASE = "(?:permohonan|gugatan|perkara|sengketa|permintaan)";

  private static final Pattern GRANT =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:mengabulkan|dikabulkan|kabulkan)(?!\\s+(?:eksepsi|penarikan))(?!\\p{L})");
  private static final Pattern PART =
      Pattern.compile("(?i)(?<!\\p{L})sebagian(?!\\s+(?:besar|pihak))(?!\\p{L})");

  private static final Map<String, Pattern> OUTCOMES = outcomes0();
  private static final Map<String, Pattern> ORDERS = orders0();

  private static final Pattern COMMAND =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:(?:memerintah|diperintah|perintah)(?:kan)?|mengharuskan|mewajibkan|harus|wajib|diwajibkan|diharuskan|menyatakan|memutuskan|membatalkan|dibatalkan|mendiskualifikasi|didiskualifikasi|mengabulkan)(?!\\p{L})");

  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?i)(?:paling\\s+(?:lambat|lama)|selambat-lambatnya|dalam\\s+(?:jangka\\s+)?waktu|tenggat(?:\\s+waktu)?|dalam\\s+tempo|maksimal)"
              + "\\s+(?:paling\\s+(?:lambat|lama)\\s+)?(\\d{1,3})\\s+(?:\\([^()]{1,30}\\)\\s+)?hari");

  private static Map<String, Pattern> outcomes0() {
    Map<String, Pattern> map = new LinkedHashMap<>();
    map.put(
        "rejected",
        Pattern.compile(
            "(?i)(?<!\\p{L})menolak\\s+(?:seluruh\\s+|semua\\s+)?"
                + CASE
                + "(?![^.;,]{0,60}selain)|(?<!\\p{L})"
                + CASE
                + "(?!\\p{L})[^.;]{0,80}(?<!\\p{L})ditolak(?!\\p{L})"));
    map.put("inadmissible", Pattern.compile("(?i)(?<!\\p{L})tidak\\s+dapat\\s+diterima(?!\\p{L})"));
    map.put(
        "lapsed", Pattern.compile("(?i)(?:dinyatakan|menyatakan|dianggap)[^.;]{0,80}\\bgugur\\b"));
    map.put(
        "withdrawn",
        Pattern.compile(
            "(?i)(?<!\\p{L})(?:ditarik\\s+kembali|penarikan\\s+(?:kembali\\s+)?permohonan|permohonan[^.;]{0,40}\\b(?:ditarik|dicabut))(?!\\p{L})"));
    map.put(
        "no-jurisdiction",
        Pattern.compile("(?i)(?<!\\p{L})tidak\\s+(?:berwenang|memiliki\\s+kewenangan)(?!\\p{L})"));
    return map;
  }

  private static Map<String, Pattern> orders0() {
    Map<String, Pattern> map = new LinkedHashMap<>();
    map.put(
        "revote",
        Pattern.compile(
            "(?i:pemungutan\\s+suara\\s+(?:lanjutan\\s+)?ulang)|(?<!\\p{L})PSU(?!\\p{L})"));
    map.put(
        "recount",
        Pattern.compile("(?i)(?:penghitungan|perhitungan)\\s+(?:surat\\s+)?(?:suara\\s+)?ulang"));
    map.put("retabulation", Pattern.compile("(?i)rekapitulasi\\s+(?:\\p{L}+\\s+){0,4}ulang"));
    map.put(
        "disqualification",
        Pattern.compile(
            "(?i)diskualifikasi|pencalonan\\p{L}*[^.;]{0,40}\\bdibatalkan|membatalkan\\s+(?:\\p{L}+\\s+){0,2}pencalonan|pembatalan\\s+pencalonan"));
    map.put("correction", Pattern.compile("(?i)(?<!\\p{L})(?:memperbaiki|perbaikan)(?!\\p{L})"));
    map.put(
        "annulment",
        Pattern.compile(
            "(?i)(?:membatalkan|menyatakan\\s+batal|pembatalan)\\s+(?:\\p{L}+\\s+){0,2}(?:keputusan|hasil|penetapan|perolehan|berita\\s+acara|sk)(?!\\p{L})"
                + "|(?:keputusan|hasil|penetapan)(?!\\p{L})[^.;]{0,70}\\bdibatalkan"));
    return map;
  }

  boolean isEmpty() {
    return outcomes.isEmpty() && orders.isEmpty();
  }

  /**
   * @param sentence one sentence in plain characters
   */
  static Amar read(String sentence) {
    Amar amar = new Amar(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    if (!COURT.matcher(sentence).find() || ASKED.matcher(sentence).find()) {
      return amar;
    }
    if (GRANT.matcher(sentence).find()) {
      amar.outcomes.add(PART.matcher(sentence).find() ? "granted-in-part" : "granted");
    }
    OUTCOMES.forEach((slug, pattern) -> addIf(pattern, sentence, slug, amar.outcomes));
    if (COMMAND.matcher(sentence).find()) {
      ORDERS.forEach((slug, pattern) -> addIf(pattern, sentence, slug, amar.orders));
    }
    Matcher deadline = DEADLINE.matcher(sentence);
    while (!amar.orders.isEmpty() && deadline.find()) {
      amar.days.add(Long.valueOf(deadline.group(1)));
    }
    return amar;
  }

  private static void addIf(Pattern pattern, String sentence, String slug, Set<String> to) {
    if (pattern.matcher(sentence).find()) {
      to.add(slug);
    }
  }
}
