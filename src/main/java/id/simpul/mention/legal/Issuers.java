package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Thing;
import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.OfficeFinder;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who issued a decision or letter, read from the words between its kind and its number. */
final class Issuers {
  /**
   * An issuer.
   *
   * @param words as it stands in the label: {@code KPU}, {@code KPU Kabupaten Serang}
   * @param office the office, where it is one
   */
  record Issuer(String words, @Nullable Thing office) {
    boolean isKpu() {
      return words.matches("(?:.*\\s)?K(?:PU|IP)(?:\\s.*)?");
    }

    boolean isBawaslu() {
      return words.matches("(?:.*\\s)?(?:Bawaslu|Panwaslih)(?:\\s.*)?");
    }
  }

  private static final Pattern TAIL_END =
      Pattern.compile("[,;:(]|\\b(?i:tentang|perihal|tanggal|tertanggal|dengan|yang|nomor|no)\\b");
  private static final Pattern LEAD =
      Pattern.compile("^(?i:dari|dinas|tugas|oleh|undangan|ketua(?=\\s+(?:KPU|Bawaslu|KIP)))\\s+");
  private static final Pattern CAPITALISED =
      Pattern.compile("\\p{Lu}[^\\s]{0,40}(?:\\s(?:dan|dan/atau|\\p{Lu}[^\\s]{0,40})){0,11}");
  private static final Pattern REGION_CODE =
      Pattern.compile(
          "/(\\d{2})(\\d{2})?/(?:KPU|KIP)-?(?:Kab|Kota|Prov)", Pattern.CASE_INSENSITIVE);

  private final Registry registry;
  private final OfficeFinder offices;

  Issuers(Registry registry) {
    this.registry = registry;
    this.offices = new OfficeFinder(registry);
  }

  /** The national office with this key. */
  Optional<Thing> national(String key) {
    return registry.findOffice(key).map(Office::thing);
  }

  /**
   * @param tail what stands between kind and number, e.g. {@code Ketua KPU Provinsi Jawa Tengah}
   * @return the issuer; empty where the words name none
   */
  Optional<Issuer> read(String tail) {
    String words = normal(tail);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    if (words.equals("KPU RI") || words.equals("Bawaslu RI")) {
      String institution = words.substring(0, words.indexOf(' '));
      return Optional.of(
          new Issuer(
              institution,
              national(words.replace(' ', '-').toLowerCase(java.util.Locale.ROOT)).orElse(null)));
    }
    if (words.equals("KPU") || words.equals("Bawaslu")) {
      return Optional.of(new Issuer(words, null));
    }
    if (words.matches("(?:Sekretaris Jenderal|Sekretariat Jenderal|Sekjen) KPU(?: RI)?")) {
      return Optional.of(new Issuer("Sekretaris Jenderal KPU", secretariat()));
    }
    Optional<Office> office = office(words);
    if (office.isPresent()) {
      return Optional.of(new Issuer(office.get().label(), office.get().thing()));
    }
    return CAPITALISED.matcher(words).matches()
        ? Optional.of(new Issuer(words, null))
        : Optional.empty();
  }

  private @Nullable Thing secretariat() {
    return registry.offices().stream()
        .filter(o -> o.institution() == Institution.SEKJEN)
        .map(Office::thing)
        .findFirst()
        .orElse(null);
  }

  private Optional<Office> office(String words) {
    List<OfficeMatch> found = offices.find(words);
    if (found.size() == 1 && found.get(0).office() != null && !found.get(0).approximate()) {
      return Optional.of(found.get(0).office());
    }
    return registry.offices().stream().filter(o -> o.label().equalsIgnoreCase(words)).findFirst();
  }

  /**
   * The office whose region code stands in a file number: {@code 176/PL.02.6-Kpt/1210/KPU-Kab/…}.
   */
  Optional<Thing> ofFile(String number) {
    Matcher matcher = REGION_CODE.matcher(number);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String province = matcher.group(1);
    String code = matcher.group(2) == null ? province : province + "." + matcher.group(2);
    return registry
        .findRegion(code)
        .filter(r -> r.level() != Level.NATIONAL)
        .flatMap(r -> registry.findOffice(Institution.KPU, r))
        .map(Office::thing);
  }

  private static String normal(String tail) {
    String words = PlainText.squeeze(tail.replaceAll("\\([^()]{0,40}\\)", " "));
    Matcher end = TAIL_END.matcher(words);
    if (end.find()) {
      words = words.substring(0, end.start()).strip();
    }
    words =
        words
            .replaceAll("(?i)\\bKomisi Pemilihan Umum\\b", "KPU")
            .replaceAll("(?i)\\bBadan Pengawas (?:Pemilihan Umum|Pemilu)\\b", "Bawaslu")
            .replaceAll("(?i)\\bRepublik Indonesia\\b", "RI")
            .replaceAll("(?i)\\bKab(?:\\.\\s?|\\s)", "Kabupaten ")
            .replaceAll("(?i)\\bProv(?:\\.\\s?|\\s)", "Provinsi ");
    for (int i = 0; i < 3; i++) {
      words = LEAD.matcher(words).replaceFirst("");
    }
    return words.replaceAll("[\\s.\\-]+$", "");
  }
}
