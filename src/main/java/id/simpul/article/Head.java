package id.simpul.article;

import id.simpul.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a story: author and date-line before it, credits after it.
 *
 * @param byline the author's line, or null
 * @param dateline its parts, or null
 * @param datelineSpan the date-line with the day of publication above it, or that day alone, or
 *     null
 * @param credits the editors' line, or null
 */
record Head(
    @Nullable Span byline,
    @Nullable Dateline dateline,
    @Nullable Span datelineSpan,
    @Nullable Span credits) {

  /** How many lines above a story are looked at: day of publication, author, caption. */
  private static final int LINES = 4;

  /** "Anggota Bawaslu X saat membuka rapat, Senin (3/10/2022). Foto: Pubinfok". */
  private static final Pattern CAPTION =
      Pattern.compile("(?iu).{20,}[\\s./(](?:foto|dok|dokumentasi)\\s?[:.].{2,40}");

  static Head of(Draft draft) {
    String text = draft.text();
    Span byline = null;
    Span day = null;
    int at = draft.bodyStart();
    for (int i = 0; i < LINES; i++) {
      at = skipTitle(text, at, draft.title());
      int end = lineEnd(text, at);
      Optional<Span> author = byline == null ? Byline.find(text, at) : Optional.empty();
      if (author.isPresent()) {
        byline = author.get();
        at = skipSpace(text, byline.end());
      } else if (day == null && Furniture.isDated(text.substring(at, end))) {
        day = new Span(at, end);
        at = skipSpace(text, end);
      }
    }
    Optional<Dateline> dateline = Dateline.find(text, at);
    Span span = dateline.map(Dateline::span).orElse(day);
    if (dateline.isPresent() && day != null) {
      span = dateline.get().span().cover(day);
    }
    int from = span == null ? at : span.end();
    return new Head(byline, dateline.orElse(null), span, Credits.find(text, from).orElse(null));
  }

  /** The date-line of a story whose first line is its picture's caption. */
  static Optional<Dateline> belowCaption(Draft draft) {
    String text = draft.text();
    int at = skipTitle(text, draft.bodyStart(), draft.title());
    int end = lineEnd(text, at);
    return CAPTION.matcher(text.substring(at, end)).matches()
        ? Dateline.find(text, skipSpace(text, end))
        : Optional.empty();
  }

  /** Some offices print the title once more at the start of the story. */
  private static int skipTitle(String text, int at, String title) {
    if (title.length() < 10 || !text.regionMatches(true, at, title, 0, title.length())) {
      return skipSpace(text, at);
    }
    return skipSpace(text, at + title.length());
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private static int skipSpace(String text, int at) {
    int next = at;
    while (next < text.length()
        && (Character.isWhitespace(text.charAt(next))
            || Character.isSpaceChar(text.charAt(next)))) {
      next++;
    }
    return next < text.length() ? next : at;
  }
}
