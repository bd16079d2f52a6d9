package id.simpul.article;

import id.simpul.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's line at the head of an opinion piece: "Oleh : Zaenal Mutiin". */
final class Byline {

  /** "Oleh" with a colon, or alone before a name on a line of its own. */
  private static final Pattern OPENS =
      Pattern.compile(
          "^(?:(?i:penulis)\\s*:(?=[^\\n]{4,80}\\b(?:Ketua|Anggota|Komisioner|Sekretaris|Kasub|Kabag|Koord|Kordiv|Staf|Dosen)\\b)|(?i:oleh)\\s*:(?![^\\n]{0,60}\\b(?i:editor)\\b)(?!\\s*(?i:admin|humas|tim|redaksi|kpu|bawaslu|ppid|media|sekretariat)\\b)|Oleh\\s+(?=\\p{Lu}[^\\n]{2,100}(?:\\n|$))"
              + "|(?i:kolom|catatan)\\s+(?=\\p{Lu}[^\\n,]{2,50},\\s(?:Ketua|Anggota|Komisioner|Sekretaris|Kepala|Kasub|Koord|Kordiv|Staf|Dosen)\\b[^\\n]{2,80}(?:\\n|$)))\\s*(?=\\S)");

  /**
   * Sites double the space, or print a non-breaking one, where the author's line was broken off.
   */
  private static final Pattern BREAK = Pattern.compile("\\n|[ \\u00A0]{2,}|\\u00A0");

  private static final String NAME_WORD =
      "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*,?|S\\.\\s?\\w{1,4}\\.?,?|dan|&|RI)";
  private static final Pattern NAME_RUN =
      Pattern.compile(NAME_WORD + "(?:[ ](?:\\()?" + NAME_WORD + "(?:\\))?){0,11}");

  private static final int LONGEST = 160;

  /** Name, degrees, post and office; a gap further on belongs to the story. */
  private static final int LONGEST_AUTHOR = 100;

  private Byline() {}

  static boolean opens(String line) {
    return OPENS.matcher(line).find();
  }

  /**
   * @param text of the article
   * @param at where the body's first word stands, a repeated title left behind
   * @return the byline with the author's post where it is printed with it
   */
  static Optional<Span> find(String text, int at) {
    String head = text.substring(at, Math.min(text.length(), at + LONGEST));
    Matcher opens = OPENS.matcher(head);
    if (!opens.find()) {
      return Optional.empty();
    }
    Matcher gap = BREAK.matcher(head);
    boolean near = gap.find(opens.end()) && gap.start() - opens.end() <= LONGEST_AUTHOR;
    int end = near ? gap.start() : nameEnd(head, opens.end());
    return end > opens.end() ? Optional.of(new Span(at, at + end)) : Optional.empty();
  }

  /** Without a gap in print, the author ends where the capitalised words do. */
  private static int nameEnd(String head, int from) {
    Matcher run = NAME_RUN.matcher(head).region(from, head.length());
    return run.lookingAt() ? run.end() : from;
  }
}
