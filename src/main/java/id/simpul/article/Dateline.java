package id.simpul.article;

import id.simpul.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before a story's first sentence: "Semarang, kota-semarang.kpu.go.id –".
 *
 * @param span in the article's text, the closing dash included, the space after it not
 * @param city as printed, or null
 * @param host of the publishing site, lower case without {@code www.}, or null
 * @param office the publishing office as printed ("KPU Kab. Tegal"), or null
 * @param outlet the name of a newspaper or portal, or null
 * @param rule which form it has, e.g. {@code <kota> (<d/m>) –}
 */
record Dateline(
    Span span,
    @Nullable String city,
    @Nullable String host,
    @Nullable String office,
    @Nullable String outlet,
    String rule) {

  /** One printed form. Named by its surface, as offices print it. */
  private record Rule(String name, Pattern pattern) {
    Rule(String name, String regex) {
      this(name, Pattern.compile("^" + regex, Pattern.UNICODE_CHARACTER_CLASS));
    }
  }

  private static final String S = "[ \\u00A0\\t]";
  private static final String DASH = S + "*[-–—−‐‑]{1,3}" + S + "*";
  private static final String END_DASH = S + "*[-–—−‐‑]{1,3}";
  private static final String WEEKDAY = "(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)";
  private static final String MONTH =
      "(?:Jan(?:uari)?|Feb(?:ruari)?|Mar(?:et)?|Apr(?:il)?|Mei|Juni?|Juli?|Agu(?:stus)?|Sep(?:tember)?"
          + "|Okt(?:ober)?|No[vp](?:ember)?|Des(?:ember)?)\\.?";
  private static final String DAY =
      "\\d{1,2}(?:"
          + S
          + "?[-–]"
          + S
          + "?\\d{1,2})?(?:"
          + S
          + "?/"
          + S
          + "?\\d{1,2}(?:/\\d{2,4})?/?"
          + "|[-.]\\d{1,2}[-.]\\d{2,4}|"
          + S
          + "+(?i:"
          + MONTH
          + ")(?:"
          + S
          + "+\\d{4})?)";
  private static final String DATE =
      "(?:(?i:" + WEEKDAY + ")" + S + "*,?" + S + "*)?(?:\\(" + DAY + "\\)|" + DAY + ")";
  private static final String IN_BRACKETS =
      "(?:\\((?:(?i:"
          + WEEKDAY
          + ")"
          + S
          + "*,?"
          + S
          + "*)?"
          + DAY
          + "\\)|(?i:"
          + WEEKDAY
          + ")"
          + S
          + "*,?"
          + S
          + "*\\("
          + DAY
          + "\\))";

  /** Words that begin a sentence, not a date-line. */
  private static final String NOT_CITY =
      "(?!(?i:KPU|KIP|Bawaslu|Panwaslih|Panwaslu|Panwascam|PPK|PPS|DKPP|MK|Komisi|Komisioner|Badan|Pada"
          + "|Hari|Ketua|Anggota|Sekretaris|Sekretariat|Tahapan|Rapat|Kegiatan|Acara|Sosialisasi|Bertempat"
          + "|Divisi|Kasub\\w*|Jajaran|Pemilu|Pemilihan|Dalam|Bimtek|Webinar|Forum|Sejak|Tanggal|Tim"
          + "|Putusan|Peraturan|Undang|Oleh|Bersama|Menjelang|"
          + WEEKDAY
          + "|"
          + MONTH
          + ")\\b)";

  private static final String CITY =
      "(?<city>"
          + NOT_CITY
          + "\\p{Lu}[\\p{L}\\p{M}'’.]*(?:"
          + S
          + "\\p{Lu}[\\p{L}\\p{M}'’.]*){0,3}?)";
  private static final String HOST =
      "\\(?(?<host>(?:https?://)?(?:[\\w-]{1,60}\\.){1,5}(?i:id|com|net|org|co|info|news|tv|sch|online|asia)(?:/[\\w.-]{1,40}){0,3})"
          + "/?\\)?";
  private static final String OFFICE =
      "(?<office>(?:Badan Pengawas Pemilihan Umum|KPU|KIP|BAWASLU|Bawaslu|Panwaslih|PANWASLIH|DKPP)"
          + "(?:"
          + S
          + "(?:RI|\\p{Lu}[\\p{L}\\p{M}'’]*\\.?)){0,5}?)";
  private static final String BEGINS = "(?=" + S + "*[\\p{Lu}\"“‘'#(\\d])";

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "<kota>, <laman> –",
              CITY
                  + S
                  + "*(?:,|"
                  + DASH
                  + ")?"
                  + S
                  + "*"
                  + HOST
                  + "(?:"
                  + S
                  + "*,?"
                  + S
                  + "*"
                  + DATE
                  + ")?"
                  + S
                  + "*(?:"
                  + END_DASH
                  + "|:|\\||(?=\\n|$))"),
          new Rule(
              "<laman> –",
              HOST + "(?:" + S + "*,?" + S + "*" + DATE + ")?" + S + "*(?:" + END_DASH + "|\\|)"),
          new Rule(
              "<kota> (<d/m>) –",
              CITY
                  + S
                  + "*,?"
                  + S
                  + "*"
                  + IN_BRACKETS
                  + S
                  + "*(?:"
                  + END_DASH
                  + "|[,.:]|(?="
                  + S
                  + "*[\\p{Lu}\"“#])|(?=\\n|$))"),
          new Rule(
              "<kota>, <dd/mm/yyyy>,",
              CITY + S + "*,?" + S + "*" + DATE + S + "*(?:" + END_DASH + "|[,.:]|(?=\\n|$))"),
          new Rule(
              "<kota>, <kantor> –",
              CITY
                  + S
                  + "*(?:,|"
                  + DASH
                  + ")"
                  + S
                  + "*"
                  + OFFICE
                  + "(?:"
                  + S
                  + "*,?"
                  + S
                  + "*"
                  + DATE
                  + ")?"
                  + END_DASH
                  + "(?!\\p{L})"),
          new Rule(
              "<kota> – <lembaga>.",
              CITY
                  + S
                  + "*(?:,|"
                  + DASH
                  + ")"
                  + S
                  + "*"
                  + OFFICE
                  + "\\.(?="
                  + S
                  + "+[\\p{Lu}\"“]|\\n)"),
          new Rule("<kantor> –", OFFICE + END_DASH + "(?!\\p{L})" + BEGINS),
          new Rule(
              "<kota>, <media> –",
              CITY
                  + S
                  + "*,?"
                  + S
                  + "*(?<=,|,[ \\u00A0])(?<outlet>\\p{Lu}[\\p{L}\\p{M}\\d'’.]*(?:"
                  + S
                  + "\\p{Lu}[\\p{L}\\p{M}\\d'’.]*){0,3})"
                  + END_DASH
                  + "(?!\\p{L})"),
          new Rule(
              "<kota> (<media>) –",
              CITY
                  + S
                  + "*\\((?<outlet>(?!KPU|KIP|Bawaslu|BAWASLU|Panwas|Humas|HUMAS)\\p{Lu}[\\p{L}\\d'’. ]{2,30})\\)"
                  + S
                  + "*"
                  + END_DASH
                  + BEGINS),
          new Rule(
              "<media>, <kota> –",
              "(?<outlet>\\p{Lu}[\\p{L}\\d-]{2,24}\\.(?i:com|co|id|net|tv|news))(?:"
                  + S
                  + "*,"
                  + S
                  + "*"
                  + CITY
                  + ")?"
                  + S
                  + "*"
                  + END_DASH
                  + BEGINS),
          new Rule("<hari, tanggal> –", DATE + S + "*" + END_DASH + BEGINS),
          new Rule("<kota> –", CITY + "(?:" + S + "+[-–—−]{1,3}|[–—−])" + BEGINS));

  /** The longest form seen has 70 characters; more cannot be a date-line. */
  private static final int LONGEST = 140;

  /**
   * @param text of the article
   * @param at where the body's first word stands
   */
  static Optional<Dateline> find(String text, int at) {
    String head = text.substring(at, Math.min(text.length(), at + LONGEST));
    for (Rule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(head);
      if (matcher.lookingAt() && matcher.end() > 0) {
        return Optional.of(of(matcher, at, rule));
      }
    }
    return Optional.empty();
  }

  /** True where a line is a date-line and nothing else. */
  static boolean isWhole(String line) {
    String text = line.strip();
    return text.length() <= LONGEST
        && find(text, 0).filter(d -> d.span().end() == text.length()).isPresent();
  }

  private static Dateline of(Matcher matcher, int at, Rule rule) {
    String host = group(matcher, "host");
    return new Dateline(
        new Span(at, at + matcher.group().stripTrailing().length()),
        group(matcher, "city"),
        host == null ? null : Address.site(host),
        group(matcher, "office"),
        group(matcher, "outlet"),
        rule.name());
  }

  private static @Nullable String group(Matcher matcher, String name) {
    return matcher.pattern().pattern().contains("(?<" + name + ">") ? matcher.group(name) : null;
  }

  /** The same found further left, so that a line with the day of publication belongs to it. */
  Dateline from(int start) {
    return new Dateline(new Span(start, span.end()), city, host, office, outlet, rule);
  }

  /** True where it was printed by a newspaper or portal, not by an office. */
  boolean press() {
    return outlet != null || (host != null && !Address.official(host));
  }
}
