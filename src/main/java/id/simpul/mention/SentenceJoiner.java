package id.simpul.mention;

import id.simpul.model.Span;
import id.simpul.text.Degrees;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins what the sentence finder cuts in lists and signatures: an item's number and the item ("2."
 * "Wa Ode Siti Hajrah"), a name and the post in brackets after it ("Ikram Dade, S.IP" "(Ketua
 * KPU)"), and the lines of a signature ("Ketua," "ttd" "La Ode Irfan").
 */
final class SentenceJoiner {
  /** Joined sentences stay shorter than this: a list of a hundred items is no sentence. */
  private static final int LONGEST = 4000;

  private static final Pattern NUMBER = Pattern.compile("(?:^|.*[\\s:;,)])(?:\\d{1,3}|[a-z])[.)]");

  private static final Pattern SIGNING =
      Pattern.compile(
          "(?:(?:Plt|Plh|PLT|PLH)\\.?\\s)?(?:Ketua|KETUA|Sekretaris|SEKRETARIS)\\b.{0,80},?");

  private static final Pattern SIGNED = Pattern.compile("(?i)(?:ttd|dto|t\\.t\\.d)\\.?");

  private SentenceJoiner() {}

  /** The sentences of {@code text} with such pieces put together. */
  static List<Span> join(String text, List<Span> sentences) {
    List<Span> joined = new ArrayList<>();
    for (Span next : sentences) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && belongs(text, last, next)) {
        joined.set(joined.size() - 1, last.cover(next));
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean belongs(String text, Span last, Span next) {
    if (next.end() - last.start() > LONGEST) {
      return false;
    }
    String tail = text.substring(Math.max(last.start(), last.end() - 12), last.end());
    String head = text.substring(next.start(), Math.min(next.end(), next.start() + 12));
    return tail.endsWith(",")
        || (endsInNumber(tail) && Character.isUpperCase(head.charAt(0)))
        || (head.startsWith("(") && (endsInDegree(tail) || isShort(text, last)))
        || signs(text, last, head);
  }

  private static boolean endsInNumber(String tail) {
    return NUMBER.matcher(tail).matches();
  }

  /** "…, S.Sos." is no end of a sentence before a bracket. */
  private static boolean endsInDegree(String tail) {
    String word = tail.substring(Math.max(tail.lastIndexOf(' '), tail.lastIndexOf(',')) + 1);
    return Degrees.isDegree(word);
  }

  /** A byline: "Oleh: Umbu Rihi" without a full stop. */
  private static boolean isShort(String text, Span last) {
    char end = text.charAt(last.end() - 1);
    return last.length() < 60 && Character.isLetter(end);
  }

  private static boolean signs(String text, Span last, String head) {
    if (last.length() > 120) {
      return false;
    }
    String before = last.in(text);
    String lastLine = before.substring(before.lastIndexOf('\n') + 1).strip();
    boolean signed = SIGNED.matcher(lastLine).matches();
    return SIGNING.matcher(before.strip()).matches()
        ? SIGNED.matcher(head.strip()).matches() || before.endsWith(",")
        : signed && Character.isUpperCase(head.charAt(0));
  }
}
