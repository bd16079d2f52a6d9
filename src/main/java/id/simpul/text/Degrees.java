package id.simpul.text;

import id.simpul.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Academic degrees as they stand after names, in all their prints: {@code S.T., M.M.}, {@code
 * SE.,MM}, {@code S.S.n.}, {@code S. H.}, {@code MH}.
 */
public final class Degrees {
  private static final Set<String> DEGREES =
      Words.set("/names/degrees.txt").stream()
          .map(d -> d.replace(".", ""))
          .collect(java.util.stream.Collectors.toUnmodifiableSet());

  /** "Lie Mei Hwa", "Ama Lein Tokan": printed so, without a full stop, these are names. */
  private static final Set<String> NAMES_TOO = Set.of("Mei", "Ama");

  private static final int LONGEST = 14;

  private Degrees() {}

  /**
   * True for one degree in any print.
   *
   * @param word e.g. {@code S.Sos.}, {@code M.PA}, {@code SH}; not {@code Semarang}
   */
  public static boolean isDegree(String word) {
    if (word.length() < 2 || word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
      return false;
    }
    String key = word.replace(".", "").toLowerCase(Locale.ROOT);
    return DEGREES.contains(key) && looksLikeDegree(word);
  }

  /** Degrees carry dots or capitals; {@code sh}, {@code Ma} and {@code se} are words. */
  private static boolean looksLikeDegree(String word) {
    if (word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1) {
      return true;
    }
    String letters = word.replace(".", "");
    int capitals = (int) letters.chars().filter(Character::isUpperCase).count();
    return capitals >= 2
        || (Character.isUpperCase(letters.charAt(0))
            && letters.length() == 3
            && !NAMES_TOO.contains(letters))
        || letters.equals("Lc")
        || letters.equals("Pr")
        || letters.equals("Ak")
        || letters.equals("Psi");
  }

  /**
   * The run of degrees that follows a name.
   *
   * @param text the article's text
   * @param index where the name ends, or of the comma after it
   * @return from the first to the last degree, e.g. {@code S.T., M.M.} in {@code Eka Suprapti,
   *     S.T., M.M., menjelaskan}; empty where none follows
   */
  public static Optional<Span> at(String text, int index) {
    int start = -1;
    int end = -1;
    int next = gap(text, index);
    while (next >= 0) {
      int stop = one(text, next);
      if (stop < 0) {
        break;
      }
      start = start < 0 ? next : start;
      end = stop;
      next = gap(text, stop);
    }
    return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
  }

  /** Skips white space and one comma; -1 where nothing that separates stands there. */
  private static int gap(String text, int from) {
    int at = from;
    boolean comma = false;
    int limit = Math.min(text.length(), from + 6);
    while (at < limit) {
      char c = text.charAt(at);
      if (c == ',' && !comma) {
        comma = true;
      } else if (c != ' ' && c != '\u00a0') {
        break;
      }
      at++;
    }
    boolean glued = at == from && from > 0 && text.charAt(from - 1) == '.';
    return at >= text.length() || (at == from && !glued) ? -1 : at;
  }

  /** The end of the longest degree that starts at {@code from}, -1 where none does. */
  private static int one(String text, int from) {
    int limit = Math.min(text.length(), from + LONGEST);
    int best = -1;
    for (int end = from; end < limit; end++) {
      char c = text.charAt(end);
      boolean inner = c == ' ' && end > from && text.charAt(end - 1) == '.';
      if (!Character.isLetter(c) && c != '.' && !inner) {
        break;
      }
      best = endsDegree(text, from, end + 1) ? end + 1 : best;
    }
    return best < 0 ? -1 : field(text, best);
  }

  private static boolean endsDegree(String text, int from, int end) {
    boolean cut = end < text.length() && Character.isLetterOrDigit(text.charAt(end));
    if (cut && text.charAt(end - 1) != '.') {
      return false;
    }
    if (end < text.length() && text.charAt(end) == '.' && text.charAt(end - 1) != '.') {
      return false;
    }
    String piece = text.substring(from, end);
    if (piece.indexOf(' ') >= 0 && piece.chars().filter(c -> c == '.').count() < 2) {
      return false;
    }
    return isDegree(piece.replace(" ", ""));
  }

  /** A field in brackets belongs to the degree: {@code M.Si (Han)}, {@code M.Tr.(Han)}. */
  private static int field(String text, int end) {
    for (String field : new String[] {" (Han)", "(Han)", " (Hum)", "(Hum)"}) {
      if (text.startsWith(field, end)) {
        return end + field.length();
      }
    }
    return end;
  }
}
