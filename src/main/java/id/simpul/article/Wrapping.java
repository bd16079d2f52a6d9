package id.simpul.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Undoes hard line breaks: a page saved with lines of some 80 characters shows one paragraph over
 * many lines, and a paragraph must not look like a row of titles.
 */
final class Wrapping {

  /** Lines of a wrapped page are about this long, the last one of a paragraph excepted. */
  private static final int SHORTEST = 50;

  private static final int LONGEST = 130;

  private Wrapping() {}

  /** The lines without white space at their ends and without empty ones, broken ones joined. */
  static List<String> undo(String[] raw) {
    boolean wrapped = wrapped(raw);
    List<String> lines = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    for (String piece : raw) {
      String line = piece.strip();
      boolean joins = wrapped && open.length() > 0 && !line.isEmpty() && !starts(line);
      if (!joins && open.length() > 0) {
        lines.add(open.toString());
        open.setLength(0);
      }
      open.append(joins ? " " : "").append(line);
    }
    if (open.length() > 0) {
      lines.add(open.toString());
    }
    return lines;
  }

  /** A line that is no continuation, wherever it stands. */
  private static boolean starts(String line) {
    return line.startsWith("#") || Shape.bullet(line) || Shape.label(line);
  }

  /** Among lines with a neighbour below: most of one width, and many neighbours in mid-sentence. */
  private static boolean wrapped(String[] raw) {
    int pairs = 0;
    int wide = 0;
    int midSentence = 0;
    for (int i = 0; i + 1 < raw.length; i++) {
      String line = raw[i].strip();
      String next = raw[i + 1].strip();
      if (!line.isEmpty() && !next.isEmpty()) {
        pairs++;
        wide += line.length() >= SHORTEST && line.length() <= LONGEST ? 1 : 0;
        midSentence += Character.isLowerCase(next.codePointAt(0)) ? 1 : 0;
      }
    }
    return pairs >= 2 && wide * 10 >= pairs * 6 && midSentence * 10 >= pairs * 3;
  }
}
