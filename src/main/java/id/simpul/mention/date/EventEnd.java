package id.simpul.mention.date;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Article;
import id.simpul.model.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The last day of an event where another place than its date tells it: "Rakor berlangsung tiga hari
 * hingga Jumat (25/10/2019)", "digelar selama tiga hari, 14 s.d. 16 Oktober 2025".
 */
final class EventEnd {
  /** Longer ones are stages and terms, not events. */
  private static final int LONGEST = 6;

  private static final int REACH = 140;

  private static final Pattern UNTIL =
      Pattern.compile(
          "(?is).*\\b(?:berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan|dihelat|terlaksana)\\b[^.;\\n]{0,90}"
              + "\\b(?:hingga|sampai(?: dengan)?|s\\.?d\\.?|s/d|ditutup(?: pada)?|berakhir(?: pada)?)"
              + "\\s+(?:pada\\s+)?(?:hari\\s+)?(?:tanggal\\s+)?$");

  private EventEnd() {}

  /** {@code day} with the last day of its event, where one is told that is not printed with it. */
  static EventDate of(Article article, EventDate day) {
    LocalDate first = day.date();
    if (first == null || day.end() != null || !day.certain()) {
      return day;
    }
    String plain = PlainText.of(article.text());
    Span body = new Span(article.bodyStart(), article.storyEnd());
    return DateFinder.find(article.text(), body).stream()
        .filter(date -> !date.span().overlaps(day.printedSpan()))
        .flatMap(date -> last(plain, date, first).map(end -> with(day, date, end)).stream())
        .findFirst()
        .orElse(day);
  }

  private static Optional<LocalDate> last(String plain, DateMention date, LocalDate first) {
    int year = date.year() == null ? first.getYear() : date.year();
    Optional<LocalDate> end =
        date.isRange()
            ? date.last(year).filter(last -> date.first(year).equals(Optional.of(first)))
            : date.first(year).filter(last -> isUntil(plain, date));
    return end.filter(last -> last.isAfter(first))
        .filter(last -> ChronoUnit.DAYS.between(first, last) <= LONGEST);
  }

  private static boolean isUntil(String plain, DateMention date) {
    int start = date.span().start();
    return UNTIL.matcher(plain.substring(Math.max(0, start - REACH), start)).matches();
  }

  private static EventDate with(EventDate day, DateMention date, LocalDate end) {
    return new EventDate(
        day.date(),
        end,
        day.printedSpan(),
        day.printed(),
        day.candidates(),
        day.proof() + " Hari terakhir menurut “" + date.printed() + "”.",
        day.certain(),
        day.issue(),
        date.span());
  }
}
