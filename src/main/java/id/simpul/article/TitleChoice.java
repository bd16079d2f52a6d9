package id.simpul.article;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of the short lines above a story is its title: menus stand before it, captions and second
 * titles after it. Signs add up; on a tie the earlier line wins.
 */
final class TitleChoice {

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?iu)^(?:laporan (?:reporter|wartawan)|foto|keterangan(?: foto| gambar)?|caption|gambar|suasana|tampak|dok(?:umentasi)?)\\b.*"
              + "|.*\\((?:foto|dok)\\b.*");
  private static final Pattern CAPTION_WORD =
      Pattern.compile("(?iu)\\b(?:saat|ketika|usai|sedang)\\b");
  private static final Pattern PRINTED_DAY = Pattern.compile("\\(\\d{1,2}/\\d{1,2}");
  private static final Pattern SIGNED =
      Pattern.compile("(?iu)\\(?\\s?(?:t\\.?t\\.?d|dto)\\.?\\s?\\)?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,}");

  /** How much of a story is compared with a candidate. */
  private static final int LEAD = 600;

  /** How many lines above a story are looked at: menus longer than this still end in the title. */
  private static final int WINDOW = 60;

  private final @Nullable String pageTitle;

  TitleChoice(@Nullable String pageTitle) {
    this.pageTitle = pageTitle == null ? null : Folding.fold(pageTitle);
  }

  /**
   * @param rows of the whole page
   * @param from first of the short lines
   * @param to after the last of them; the story starts here
   * @return index of the title's row, from {@code from} to {@code to - 1}
   */
  int choose(List<Row> rows, int from, int to) {
    if (to - from == 1) {
      return from;
    }
    int first = Math.max(from, to - WINDOW);
    Set<String> lead = words(cut(to < rows.size() ? rows.get(to).text() : ""));
    int best = to - 1;
    int bestScore = Integer.MIN_VALUE;
    for (int i = first; i < to; i++) {
      int score = score(rows, i, first, to, lead);
      if (score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private int score(List<Row> rows, int at, int from, int to, Set<String> lead) {
    Row row = rows.get(at);
    String text = row.text();
    if (row.kind() == LineKind.DATE
        || Byline.opens(text)
        || Dateline.isWhole(text)
        || isOfWriter(rows, at, from)
        || isSigned(rows, at, from, to)) {
      return -100;
    }
    String folded = Folding.fold(text);
    int words = Shape.words(text);
    int score = repeated(rows, at, from, to, folded) ? 5 : 0;
    score += isPageTitle(folded) ? 6 : 0;
    score += row.line().heading() > 0 ? 4 : 0;
    score += words >= 4 && words <= 35 ? 2 : 0;
    score -= words < 3 ? 3 : 0;
    score -= Masthead.is(text) ? 6 : 0;
    score -= CAPTION.matcher(text).matches() ? 5 : 0;
    score -= CAPTION_WORD.matcher(text).find() ? 1 : 0;
    score -= PRINTED_DAY.matcher(text).find() ? 2 : 0;
    return score + overlap(words(folded), lead);
  }

  /** "(Anggota KPU Kota Kotamobagu)" below "Oleh : …". */
  private static boolean isOfWriter(List<Row> rows, int at, int from) {
    return at > from
        && rows.get(at).text().startsWith("(")
        && Byline.opens(rows.get(at - 1).text());
  }

  /** "KETUA KPU KABUPATEN X", "ttd", "SILVESTER JEHAMAT": the end of a letter above the title. */
  private static boolean isSigned(List<Row> rows, int at, int from, int to) {
    for (int i = Math.max(from, at - 1); i < Math.min(to, at + 3); i++) {
      if (SIGNED.matcher(rows.get(i).text()).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean repeated(List<Row> rows, int at, int from, int to, String folded) {
    for (int i = from; i < to; i++) {
      if (i != at && Folding.fold(rows.get(i).text()).equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** Pages append the site's name: "Rapat Koordinasi … | KPU Kota Semarang". */
  private boolean isPageTitle(String folded) {
    return pageTitle != null && folded.length() >= 10 && pageTitle.startsWith(folded);
  }

  /** 0 to 3: the share of the candidate's words that come back in the lead. */
  private static int overlap(Set<String> candidate, Set<String> lead) {
    if (candidate.isEmpty()) {
      return 0;
    }
    long shared = candidate.stream().filter(lead::contains).count();
    return (int) Math.min(3, 6 * shared / candidate.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(Folding.fold(text)).results().forEach(match -> words.add(match.group()));
    return words;
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(LEAD, text.length()));
  }
}
