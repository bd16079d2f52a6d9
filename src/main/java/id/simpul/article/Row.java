package id.simpul.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line that may belong to an article, with what the furniture around it told.
 *
 * @param line as rendered
 * @param kind CONTENT or DATE
 * @param paragraph true for sentences, short ones too where a date-line or credits show them
 * @param parted true where a counter or "Selengkapnya" stands before it
 * @param section the section word in force here ("Opini"), folded, or null
 * @param afterEnd true below "Berita Terkait" and its like
 */
record Row(
    Line line,
    LineKind kind,
    boolean paragraph,
    boolean parted,
    @Nullable String section,
    boolean afterEnd) {

  String text() {
    return line.text();
  }

  boolean titleLike() {
    boolean heading = line.heading() > 0 && text().length() <= Shape.LONGEST_TITLE;
    return kind == LineKind.CONTENT
        && !paragraph
        && !line.item()
        && (heading || Shape.titleLike(text()));
  }

  /** Takes the furniture out of a page. */
  static List<Row> of(Layout layout) {
    Sweep sweep = new Sweep();
    List<Line> lines = layout.lines();
    for (int i = 0; i < lines.size(); i++) {
      sweep.take(lines.get(i), i + 1 < lines.size() ? lines.get(i + 1) : null);
    }
    return sweep.rows;
  }

  /** State while the lines of one page pass by. */
  private static final class Sweep {
    /** A title that looks like a date-line ("Semarang – Kota Seribu Bunga") is shorter. */
    private static final int SIGNED = 80;

    private final List<Row> rows = new ArrayList<>();
    private boolean parted;
    private boolean ended;
    private boolean storySeen;
    private boolean skipNext;
    private @Nullable String section;
    private int menuRun;

    void take(Line line, @Nullable Line next) {
      LineKind kind = Furniture.kindOf(line.text());
      if (headsItems(kind, line, next)) {
        kind = LineKind.CONTENT;
      }
      switch (kind) {
        case COUNTER, MORE -> parted = true;
        case SECTION -> section(line);
        case END -> ended |= storySeen;
        // The title of the other story follows on a line of its own where the label stands alone.
        case READ_ALSO -> skipNext = line.text().length() <= 12;
        case NOISE -> menuRun++;
        case DATE, CONTENT -> content(line, kind);
      }
    }

    /** "Agenda" between the bullets of minutes is a heading, wherever else it is a menu word. */
    private boolean headsItems(LineKind kind, Line line, @Nullable Line next) {
      boolean word = kind == LineKind.SECTION || kind == LineKind.NOISE;
      boolean letters = Character.isLetter(line.text().codePointAt(0));
      return word
          && letters
          && !rows.isEmpty()
          && next != null
          && item(rows.get(rows.size() - 1).line())
          && item(next);
    }

    private static boolean item(Line line) {
      return line.item() || Shape.bullet(line.text()) || Shape.label(line.text());
    }

    /** Among menu words "Opini" is a link, not the head of the page. */
    private void section(Line line) {
      String word = Folding.fold(line.text()).replaceAll("[^\\p{L} ]", "").strip();
      parted |= !rows.isEmpty() && rows.get(rows.size() - 1).paragraph();
      section = menuRun <= 1 ? word : null;
      menuRun++;
    }

    private void content(Line line, LineKind kind) {
      if (skipNext && Shape.titleLike(line.text())) {
        skipNext = false;
        return;
      }
      skipNext = false;
      if (menuRun > 2) {
        section = null;
      }
      menuRun = 0;
      boolean paragraph = kind == LineKind.CONTENT && line.heading() == 0 && paragraph(line.text());
      rows.add(new Row(line, kind, paragraph, parted, section, ended));
      parted = false;
      storySeen |= paragraph;
    }

    private static boolean paragraph(String text) {
      boolean sentences = text.length() >= SIGNED && Shape.words(text) >= 8;
      return Shape.paragraph(text)
          || (sentences && (Openings.dated(text) || Credits.endsWith(text)));
    }
  }
}
