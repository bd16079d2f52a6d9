package id.simpul.article;

import id.simpul.model.Genre;
import id.simpul.model.Span;
import id.simpul.text.GenreModel;
import id.simpul.text.HeadedPattern;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What kind of text an article is: a list of rules, of which the first that fits decides. Where
 * none is sure, a trained model is asked.
 */
final class GenreRules {

  /**
   * One sign of a genre.
   *
   * @param name what is seen, in Indonesian
   * @param pattern when it fits
   * @param production the genre it gives
   */
  private record Rule(String name, Predicate<Sight> pattern, Genre production) {}

  /** What the rules look at. */
  private record Sight(Draft draft, Head head, String title, String lead, String story) {
    boolean section(String... words) {
      return draft.section() != null && Set.of(words).contains(draft.section());
    }

    boolean dated() {
      return head.dateline() != null;
    }

    GenreModel.Guess guess() {
      Span byline = head.byline();
      return GenreModel.shared()
          .guess(title, story, byline == null ? null : byline.in(draft.text()));
    }
  }

  /** Title and first sentences: what a news story says first is what it reports. */
  private static final int LEAD = 450;

  /**
   * How probable the model must find another genre than news: where the lead says that something
   * was held, and where nothing says so.
   */
  private static final double AGAINST_HELD = 0.75;

  private static final double AGAINST_NEWS = 0.45;

  /** The same for an opinion that begins with place or office as news does, and names no writer. */
  private static final double AGAINST_DATED = 0.95;

  /** As far into a story as birthplace and year of whom it portrays stand. */
  private static final int PORTRAIT = 2_000;

  /** As much of a story as a sign of a held event is looked for in. */
  private static final int STORY = 6_000;

  private static final String FUTURE =
      "(?:akan|bakal|segera|rencananya|direncanakan|dijadwalkan|hendak|berencana)";
  private static final String HOLD =
      "(?:menggelar|gelar|digelar|melaksanakan|laksanakan|dilaksanakan|mengadakan|diadakan"
          + "|menyelenggarakan|selenggarakan|diselenggarakan|berlangsung|dimulai|membuka|dibuka"
          + "|melakukan|dilakukan|mengikuti|menghadiri|hadir|melantik|dilantik|menetapkan|mengundang|dihelat|menghelat|merencanakan)";

  private static final HeadedPattern PLANNED =
      HeadedPattern.of(
          "(?iu)\\b"
              + FUTURE
              + "\\s+(?:(?:kembali|segera|secara|resmi|turut|juga|untuk)\\s+){0,2}"
              + HOLD
              + "\\b");
  private static final HeadedPattern HELD =
      HeadedPattern.of(
          "(?iu)(?<!\\b(?:akan|bakal|segera|untuk|rencananya|direncanakan|dijadwalkan|hendak|yang akan|pendaftaran)\\s{1,2}(?:(?:kembali|segera|turut|juga|secara resmi)\\s)?)"
              + "\\b(?:menggelar|digelar|melaksanakan|dilaksanakan|mengadakan|diadakan|menyelenggarakan"
              + "|diselenggarakan|berlangsung|mengikuti|menghadiri|dihadiri|diikuti|melakukan|menerima"
              + "|melantik|dibuka|membuka(?! (?:pendaftaran|kesempatan))|menyerahkan|berkunjung|mengunjungi|memberikan|memperingati)\\b");

  /** What somebody is quoted with tells of other things than the story. */
  private static final Pattern SPEECH = Pattern.compile("[\"“][^\"”“\\n]{1,400}(?:[\"”]|$)");

  private static final HeadedPattern WAS_HELD =
      HeadedPattern.of(
          "(?iu)(?<!akan )\\b(?:dibuka (?:secara resmi |langsung )?oleh|saat membuka|dalam sambutannya"
              + "|membuka (?:secara resmi |langsung )?(?:acara|kegiatan|rapat)|berjalan (?:dengan )?(?:lancar"
              + "|tertib)|turut hadir|hadir dalam (?:kegiatan|acara|rapat)|acara ditutup|telah dilaksanakan"
              + "|telah digelar|usai (?:kegiatan|acara|rapat))\\b");
  private static final Pattern PRINTED_DAY = Pattern.compile("\\(\\d{1,2}/\\d{1,2}");
  private static final Pattern REPORTERS =
      Pattern.compile(
          "(?iu)oleh\\s*:?\\s*\\p{L}{3,}(?: \\p{L}{3,})* \\p{L}\\.?(?:, \\p{L}{3,}(?: \\p{L}{3,})* \\p{L}\\.?)+");
  private static final Pattern OPINION_TITLE =
      Pattern.compile("(?iu)^(?:opini|kolom|esai)\\s*[:|-].*");
  private static final HeadedPattern OPINION_END =
      HeadedPattern.of("(?iu)\\b(?:penulis adalah|\\*\\)\\s?penulis)\\b");
  private static final Pattern PROFILE_TITLE =
      Pattern.compile(
          "(?iu)^(?:profil|biografi|biodata|riwayat hidup|curriculum vitae|mengenal (?:lebih dekat|sosok|dekat)"
              + "|sosok)\\b.*");
  private static final HeadedPattern BORN =
      HeadedPattern.of(
          "(?iu)\\b(?:lahir|dilahirkan|kelahiran)\\s+(?:di\\s+)?[\\p{L} ]{3,40},?\\s*(?:pada\\s+)?(?:tanggal\\s+)?\\d{1,2}\\b");

  /** Whom a feature portrays is told with birthplace and year; whom an event names is not. */
  private static final HeadedPattern BORN_IN_YEAR =
      HeadedPattern.of(
          "(?iu)\\b(?:lahir|dilahirkan|kelahiran)\\s+(?:di\\s+)?[\\p{L} ]{3,40},?\\s*(?:pada\\s+)?(?:tanggal\\s+)?\\d{1,2}\\s+\\p{L}{3,9}\\s+19\\d\\d\\b");

  private static final Pattern FACT_CHECK =
      Pattern.compile("(?iu)^\\W*(?:cek fakta|hoaks|hoax)\\b.*");
  private static final Pattern NOTICE_TITLE =
      Pattern.compile(
          "(?iu)^(?:pengumuman|maklumat|undangan|lowongan|surat edaran|panggilan)\\b.*");
  private static final Pattern CALL_TITLE =
      Pattern.compile(
          "(?iu)^(?:.{0,40}\\b)?(?:pendaftaran|penerimaan|rekrutmen|seleksi|jadwal|hasil seleksi|tahapan seleksi"
              + "|buka pendaftaran|persyaratan)\\b.*");
  private static final HeadedPattern CALL =
      HeadedPattern.of(
          "(?iu)\\b(?:mengundang (?:warga|masyarakat|saudara)|dengan ini (?:mengumumkan|diumumkan)"
              + "|diberitahukan (?:kepada|bahwa)|mengumumkan (?:bahwa|kepada)|membuka (?:kesempatan"
              + "|pendaftaran)|persyaratan(?: sebagai berikut)?\\s*:|pendaftaran dibuka)");

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "<judul: Cek Fakta …>", s -> FACT_CHECK.matcher(s.title()).matches(), Genre.NEWS),
          new Rule(
              "<judul: Pengumuman …>",
              s -> NOTICE_TITLE.matcher(s.title()).matches() && !s.dated(),
              Genre.ANNOUNCEMENT),
          new Rule(
              "<judul: Profil …>",
              s -> PROFILE_TITLE.matcher(s.title()).matches() && !held(s),
              Genre.PROFILE),
          new Rule(
              "<Oleh : nama>",
              s -> s.head().byline() != null && !s.dated() && !reported(s) && !byReporters(s),
              Genre.OPINION),
          new Rule(
              "<judul: Opini: …>", s -> OPINION_TITLE.matcher(s.title()).matches(), Genre.OPINION),
          new Rule(
              "<rubrik Opini>",
              s -> s.section("opini", "kolom") && !s.dated() && !held(s),
              Genre.OPINION),
          new Rule(
              "<Penulis adalah …>", s -> OPINION_END.isIn(s.story()) && !s.dated(), Genre.OPINION),
          new Rule("<… lahir di …>", s -> BORN.isIn(s.lead()) && !held(s), Genre.PROFILE),
          new Rule("<… kelahiran …>", s -> portrays(s), Genre.PROFILE),
          new Rule(
              "<rubrik Profil>",
              s ->
                  s.draft().section() != null
                      && s.draft().section().startsWith("profil")
                      && BORN.isIn(s.lead()),
              Genre.PROFILE),
          new Rule(
              "<rubrik Pengumuman>",
              s -> s.section("pengumuman") && !s.dated() && !held(s),
              Genre.ANNOUNCEMENT),
          new Rule(
              "<judul: Seleksi …> <membuka pendaftaran>",
              s -> CALL_TITLE.matcher(s.title()).matches() && CALL.isIn(s.story()) && !held(s),
              Genre.ANNOUNCEMENT),
          new Rule(
              "<dengan ini mengumumkan>", s -> CALL.isIn(s.lead()) && !held(s), Genre.ANNOUNCEMENT),
          new Rule(
              "<akan dilaksanakan>",
              s -> PLANNED.isIn(s.lead()) && !held(s) && !WAS_HELD.isIn(s.story()),
              Genre.PLAN));

  private GenreRules() {}

  /**
   * What the rules say; news where a report's signs are sure or the model is not.
   *
   * @return e.g. PLAN for a story that begins with "Debat kedua bakal digelar"
   */
  static Genre of(Draft draft, Head head) {
    String text = draft.text();
    int start = head.datelineSpan() == null ? draft.bodyStart() : head.datelineSpan().end();
    String lead = text.substring(start, Math.min(text.length(), start + LEAD));
    String story = text.substring(start, Math.min(text.length(), start + STORY));
    Sight sight = new Sight(draft, head, draft.title(), lead, story);
    return RULES.stream()
        .filter(rule -> rule.pattern().test(sight))
        .findFirst()
        .map(Rule::production)
        .orElseGet(() -> isReport(sight) || byReporters(sight) ? Genre.NEWS : guess(sight));
  }

  /** Told of the birth of somebody, and of no day on which something was held. */
  private static boolean portrays(Sight sight) {
    String story = sight.story().substring(0, Math.min(sight.story().length(), PORTRAIT));
    return BORN_IN_YEAR.isIn(story)
        && !PRINTED_DAY.matcher(story).find()
        && !WAS_HELD.isIn(sight.story());
  }

  private static Genre guess(Sight sight) {
    GenreModel.Guess guess = sight.guess();
    boolean unsigned = guess.genre() == Genre.OPINION && sight.head().byline() == null;
    double needed =
        sight.dated() && unsigned ? AGAINST_DATED : held(sight) ? AGAINST_HELD : AGAINST_NEWS;
    return guess.probability() >= needed ? guess.genre() : Genre.NEWS;
  }

  /** A held event with its place or day in print, or told to its end. */
  private static boolean isReport(Sight sight) {
    return held(sight)
        && (sight.dated()
            || PRINTED_DAY.matcher(sight.lead()).find()
            || WAS_HELD.isIn(sight.story()));
  }

  /** News by a named writer: the lead says what was held on which day. */
  private static boolean reported(Sight sight) {
    return held(sight) && PRINTED_DAY.matcher(sight.lead()).find();
  }

  /** "Oleh PRAYOGI D, ANITA Y": papers shorten the names of their own people. */
  private static boolean byReporters(Sight sight) {
    Span byline = sight.head().byline();
    return byline != null && REPORTERS.matcher(byline.in(sight.draft().text()).strip()).matches();
  }

  /** A verb of holding or attending in the lead that no "akan" puts off. */
  private static boolean held(Sight sight) {
    return HELD.isIn(SPEECH.matcher(sight.lead()).replaceAll(" "));
  }
}
