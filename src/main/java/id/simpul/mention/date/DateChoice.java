package id.simpul.mention.date;

import id.simpul.mention.date.DateMention.Form;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Article;
import id.simpul.model.Span;
import id.simpul.text.HeadedPattern;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of an article's dates is the day of its event. The day in the story comes before the
 * writing day of the date-line; days of letters, plans, deadlines and history are never the
 * event's.
 */
final class DateChoice {
  /**
   * The choice.
   *
   * @param date the date chosen
   * @param same other prints of the same day in the article, which may tell weekday or year
   * @param firm true where the place in the text leaves no doubt
   * @param rival another date that may be the event's, in the article's order
   */
  record Chosen(DateMention date, List<DateMention> same, boolean firm, List<DateMention> rival) {}

  private record Scored(DateMention date, double score, boolean dateline) {}

  private static final Pattern LETTER =
      Pattern.compile(
          "(?is).*\\b(?:surat|nomor|no\\.|undangan|keputusan|putusan|edaran|sk)\\b[^;]{0,90}\\b(?:ter)?tanggal\\s*$"
              + "|.*\\b(?:surat|edaran|undangan|sk)\\b[^;.]{0,60}\\d/\\d{4}[^;]{0,12}$");

  private static final Pattern BACKGROUND =
      Pattern.compile(
          "(?is).*\\b(?:sejak|mulai|dimulai|hingga|sampai(?:\\s+dengan)?|paling\\s+lambat|selambat-lambatnya"
              + "|sebelum|setelah|batas\\s+(?:akhir|waktu)|berakhir|lahir|jatuh\\s+pada|tertanggal|per)"
              + "\\s*(?:pada\\s*)?(?:hari\\s*)?(?:tanggal\\s*)?[,(]?\\s*$");

  /** "digelar sejak Sabtu (4/5) dan ditutup Selasa": the first day of the event. */
  private static final Pattern SINCE =
      Pattern.compile(
          "(?is).*\\b(?:digelar|berlangsung|dilaksanakan|diselenggarakan|diadakan)[^.;,]{0,30}"
              + "\\b(?:sejak|mulai)\\s*(?:pada\\s*)?(?:hari\\s*)?(?:tanggal\\s*)?$");

  private static final Pattern HISTORY =
      Pattern.compile(
          "(?is).*\\b(?:pernah|sebelumnya|terakhir|lalu\\s+pada|ditetapkan|diundangkan|disahkan|dibacakan"
              + "|diucapkan|terbit|diterbitkan|pemungutan\\s+suara|pencoblosan|pilkada\\s+serentak"
              + "|pemilu\\s+serentak|pemilihan\\s+serentak|hari\\s+h|kemerdekaan|sumpah\\s+pemuda"
              + "|disampaikan\\s+kepada|hut)\\b[^.;]{0,70}$");

  private static final Pattern PLAN =
      Pattern.compile(
          "(?is).*\\b(?:akan|rencananya|dijadwalkan|direncanakan|diagendakan|mendatang|nantinya)\\b[^.;]{0,70}$");

  private static final Pattern HELD =
      Pattern.compile(
          "(?is).*\\b(?:berlangsung|dilaksanakan|digelar|diselenggarakan|diadakan|dihelat|terlaksana"
              + "|melaksanakan|menggelar|mengadakan|menyelenggarakan|mengikuti|menghadiri|hari\\s+ini|pada\\s+hari)\\b"
              + "[^.;]{0,90}$");

  private static final HeadedPattern SENTENCE_END =
      HeadedPattern.of("(?<=[\\p{Ll}\\d)\"”’]{2})(?:\\.|!|\\?)[\"”')]?\\s{1,3}(?=[\\p{Lu}\"“])|\n");

  private static final double DATELINE = 2.5;
  private static final double FIRM = 1.5;

  private final Article article;
  private final String plain;
  private final List<Integer> sentenceStarts = new ArrayList<>();

  private DateChoice(Article article) {
    this.article = article;
    this.plain = PlainText.of(article.text());
    sentenceStarts.add(article.storyStart());
    HeadedPattern.Search ends =
        SENTENCE_END.in(plain, new Span(article.storyStart(), plain.length()));
    while (ends.find()) {
      sentenceStarts.add(ends.span().end());
    }
  }

  /** The event's date of {@code article}, empty where it prints none that may be the event's. */
  static Optional<Chosen> of(Article article) {
    if (article.bodyStart() >= article.storyEnd()) {
      return Optional.empty();
    }
    return new DateChoice(article).choose();
  }

  private Optional<Chosen> choose() {
    Span body = new Span(article.bodyStart(), article.storyEnd());
    List<DateMention> dates = new ArrayList<>(DateFinder.find(article.text(), body));
    written(dates)
        .ifPresent(day -> dates.addAll(RelativeDates.find(article.text(), plain, body, day)));
    List<Scored> scored =
        dates.stream()
            .map(this::score)
            .filter(s -> s.score() > -3)
            .sorted(
                Comparator.comparingDouble((Scored s) -> -s.score())
                    .thenComparing(s -> s.date().span()))
            .toList();
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    Scored best = scored.get(0);
    List<DateMention> same =
        scored.stream().map(Scored::date).filter(d -> sameDay(d, best.date())).toList();
    List<DateMention> rivals =
        scored.stream()
            .filter(s -> !sameDay(s.date(), best.date()) && s.score() > best.score() - 0.6)
            .filter(s -> !s.dateline())
            .map(Scored::date)
            .toList();
    boolean firm = best.score() >= FIRM && (rivals.isEmpty() || best.score() >= 6);
    return Optional.of(new Chosen(best.date(), same, firm, rivals));
  }

  /** The day of writing, where the date-line prints it in full. */
  private Optional<LocalDate> written(List<DateMention> dates) {
    Span line = article.dateline();
    return dates.stream()
        .filter(d -> line != null && line.overlaps(d.span()) && d.form() == Form.EXPLICIT)
        .flatMap(d -> Optional.ofNullable(d.year()).flatMap(d::first).stream())
        .findFirst();
  }

  private Scored score(DateMention date) {
    Span line = article.dateline();
    if (line != null && line.overlaps(date.span())) {
      return new Scored(date, DATELINE, true);
    }
    int sentence = sentence(date.span().start());
    String before =
        plain.substring(
            Math.max(sentenceStarts.get(sentence), date.span().start() - 120), date.span().start());
    double score = sentence == 0 ? 2 : sentence == 1 ? 1 : -0.4 - 0.1 * sentence;
    score += date.weekday() != null ? 3 : 0;
    score += date.bracketed() ? 2 : 0;
    score += HELD.matcher(before).matches() ? 2 : 0;
    boolean strong = date.weekday() != null && sentence < 2;
    boolean since = date.weekday() != null && SINCE.matcher(before).matches();
    if (LETTER.matcher(before).matches() || (!since && BACKGROUND.matcher(before).matches())) {
      score -= 10;
    } else if (PLAN.matcher(before).matches()) {
      score -= strong ? 4 : 10;
    } else if (HISTORY.matcher(before).matches() && !strong) {
      score -= 10;
    }
    return new Scored(date, score, false);
  }

  private int sentence(int at) {
    int index = 0;
    while (index + 1 < sentenceStarts.size() && sentenceStarts.get(index + 1) <= at) {
      index++;
    }
    return index;
  }

  private static boolean sameDay(DateMention a, DateMention b) {
    boolean sameYear = a.year() == null || b.year() == null || a.year().equals(b.year());
    return a.day() == b.day() && a.month() == b.month() && sameYear;
  }
}
