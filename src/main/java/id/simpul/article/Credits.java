package id.simpul.article;

import id.simpul.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The editors' line at the end of an article: "(sof/ed. Foto: awh/KPU Kota Semarang)", "(Tim Humas
 * KPU Kabupaten Serang)", "Penulis: …", "(Banten Pos, 19 Januari 2022)".
 */
final class Credits {

  /** How much of an article's end is looked at: four lines of credits are the most seen. */
  private static final int TAIL = 500;

  private static final int LONGEST_LINE = 160;

  private static final String LABELS =
      "(?:penulis|editor|foto(?:grafer)?|reporter|pewarta|teks|naskah|sumber|dok(?:umentasi)?|redaktur"
          + "|red|kontributor|publikasi|tim peliput|liputan|humas|penyunting|ed|ftr?)";
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)(?:(?<=\\n)|(?<=[.!?\"”)] {1,3}))[ \\u00A0]*"
              + LABELS
              + "(?:[ ]?(?:/|&|dan)[ ]?"
              + LABELS
              + ")?[ ]?:[^\\n]{1,100}$");
  private static final Pattern HUMAS_LINE =
      Pattern.compile(
          "(?u)\\n[ *_]*[-–—]?[ ]?(?:(?i:tim )?(?i:humas|hupmas|parhumas|media center|media centre|publikasi))\\b[^\\n.]{0,80}[.*_]*$");
  private static final Pattern BRACKETED =
      Pattern.compile("[(\\[]([^()\\[\\]\\n]{2,160})[)\\]][ \\u00A0.*_]*$");
  private static final Pattern EDITORS =
      Pattern.compile(
          "(?iu).*(?:\\b(?:humas|hupmas|parhumas|parhupmas|foto|photo|ed\\.|editor|penulis|redaksi|dok\\.?"
              + "|tim (?:media|redaksi|publikasi|kpu|bawaslu)|media cent(?:er|re)|reporter|pewarta"
              + "|kontributor)\\b|\\b(?:sumber|teks|naskah) ?:|/ed\\b|\\bed\\.|^admin\\b).*");
  private static final Pattern INITIALS =
      Pattern.compile("\\p{Ll}{2,8}\\.?(?:[ ]?[/&,][ ]?[\\p{L}\\d]{1,8}\\.?){0,4}");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?:(?:KPU|KIP|Bawaslu|Panwaslih|Panwaslu)\\b)(?:[ ][\\p{Lu}][\\p{L}.]*){0,5}");
  private static final Pattern PRINTED_IN =
      Pattern.compile(
          "\\p{Lu}[\\p{L}\\d .'’-]{2,60},[ ](?:\\p{L}{4,7},?[ ])?\\d{1,2}(?:[ ]\\p{L}{3,9}[ ]|/\\d{1,2}/)\\d{2,4}");

  private Credits() {}

  /**
   * @param text of the article
   * @param from where credits may start at the earliest: the body
   */
  static Optional<Span> find(String text, int from) {
    int limit = Math.max(from, text.length() - TAIL);
    int end = text.length();
    int start = end;
    int next = step(text, limit, end);
    while (next < end) {
      start = next;
      end = trim(text, limit, next);
      next = step(text, limit, end);
    }
    return start < text.length() && start > from
        ? Optional.of(new Span(start, trim(text, start, text.length())))
        : Optional.empty();
  }

  /** True where a line ends in credits, or is nothing else. */
  static boolean endsWith(String line) {
    return find("\n" + line.substring(Math.max(0, line.length() - TAIL)), 0).isPresent();
  }

  /** Start of the one piece of credits that ends at {@code end}, or {@code end}. */
  private static int step(String text, int limit, int end) {
    int stop = trim(text, limit, end);
    if (stop <= limit) {
      return end;
    }
    String tail = text.substring(limit, stop);
    int bracket = Math.max(tail.lastIndexOf('('), tail.lastIndexOf('['));
    if (bracket >= 0) {
      Matcher bracketed = BRACKETED.matcher(tail).region(bracket, tail.length());
      if (bracketed.lookingAt() && credits(bracketed.group(1).strip())) {
        return limit + bracket;
      }
    }
    int line = tail.lastIndexOf('\n');
    if (tail.lastIndexOf(':') > line) {
      Matcher labelled = LABELLED.matcher(tail);
      if (labelled.find(Math.max(0, Math.max(line, tail.length() - LONGEST_LINE)))) {
        return limit + skipSpace(tail, labelled.start());
      }
    }
    boolean humas = line >= 0 && HUMAS_LINE.matcher(tail.substring(line)).matches();
    return humas ? limit + skipSpace(tail, line) : end;
  }

  private static boolean credits(String inside) {
    return EDITORS.matcher(inside).matches()
        || INITIALS.matcher(inside).matches()
        || OFFICE.matcher(inside).matches()
        || PRINTED_IN.matcher(inside).matches();
  }

  private static int trim(String text, int from, int end) {
    int stop = end;
    while (stop > from && white(text.charAt(stop - 1))) {
      stop--;
    }
    return stop;
  }

  private static int skipSpace(String text, int start) {
    int at = start;
    while (at < text.length() - 1 && white(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean white(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
