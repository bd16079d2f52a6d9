package id.simpul.article;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the rows of a page into drafts. An article opens where short lines stand before a paragraph
 * and a sign says so ({@link Openings}); without a second sign the page is one article, and further
 * short lines are its own headings.
 */
final class Segmenter {

  /** In a list page a story without any sign of its own is taken from this length on. */
  private static final int STORY = 300;

  /** Titles of stories have more than this; headings inside a story mostly less. */
  private static final int HEADLINE = 25;

  /** A JDIH caption told before the title is shorter; a story that lost its title is longer. */
  private static final int CAPTION = 400;

  private final List<Row> rows;
  private final TitleChoice titles;
  private final Openings openings;

  private Segmenter(Layout layout) {
    this.rows = Row.of(layout);
    this.titles = new TitleChoice(layout.title());
    this.openings = new Openings(rows);
  }

  /** The drafts of a page in reading order, none where it holds no article. */
  static List<Draft> cut(Layout layout) {
    return new Segmenter(layout).cut();
  }

  private List<Draft> cut() {
    List<Opening> accepted = accepted();
    if (accepted.isEmpty()) {
      return untitled(rows.size(), false);
    }
    List<Draft> drafts = new ArrayList<>();
    boolean list = accepted.size() > 1;
    Opening first = accepted.get(0);
    drafts.addAll(untitled(first.from(), list));
    for (int i = 0; i < accepted.size(); i++) {
      int end = i + 1 < accepted.size() ? accepted.get(i + 1).from() : rows.size();
      add(drafts, accepted.get(i), end);
    }
    return drafts;
  }

  /** Which openings are articles. */
  private List<Opening> accepted() {
    List<Opening> all = openings.all();
    boolean list = all.stream().filter(Opening::strong).count() > 1 || openings.alternate();
    List<Opening> accepted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Opening opening = all.get(i);
      if (accepted.isEmpty() && i + 1 < all.size() && isCaption(opening, all.get(i + 1))) {
        continue;
      }
      boolean first = accepted.isEmpty() && (!storyBefore(opening) || opening.strong());
      if (opening.afterEnd()
          ? list && opening.strong() && longStory(opening) && opening.dated()
          : first || opening.strong() || (list && headline(opening))) {
        accepted.add(opening);
      }
    }
    return accepted;
  }

  /** One sentence under the site's own name, right above the first title: the picture's caption. */
  private boolean isCaption(Opening opening, Opening next) {
    boolean masthead =
        rows.subList(opening.from(), opening.to()).stream()
            .allMatch(row -> Masthead.is(row.text()) || row.kind() != LineKind.CONTENT);
    return masthead
        && next.from() == opening.to() + 1
        && rows.get(opening.to()).text().length() < CAPTION;
  }

  /** True where the page starts with a story that has no title of its own. */
  private boolean storyBefore(Opening opening) {
    int chars = 0;
    for (Row row : rows.subList(0, opening.from())) {
      if (row.paragraph() && Openings.dated(row.text())) {
        return true;
      }
      chars += row.paragraph() ? row.text().length() : 0;
    }
    return chars > CAPTION;
  }

  private boolean longStory(Opening opening) {
    return rows.get(opening.to()).text().length() >= STORY;
  }

  private boolean headline(Opening opening) {
    String title = rows.get(titles.choose(rows, opening.from(), opening.to())).text();
    return longStory(opening) && title.length() >= HEADLINE && Shape.words(title) >= 4;
  }

  /** The block above the first title, where it is a story that has lost its own. */
  private List<Draft> untitled(int end, boolean list) {
    List<String> body = new ArrayList<>();
    @Nullable String section = null;
    boolean dated = false;
    int chars = 0;
    for (Row row : rows.subList(0, end)) {
      boolean paragraph = row.paragraph();
      if (row.afterEnd() || (body.isEmpty() && !paragraph)) {
        continue;
      }
      dated |= paragraph && Openings.dated(row.text());
      section = row.section();
      chars += row.text().length();
      body.add(row.text());
    }
    boolean enough =
        dated || chars >= (end == rows.size() ? 120 : list ? Shape.LONGEST_TITLE : CAPTION);
    boolean ends = !body.isEmpty() && Credits.endsWith(body.get(body.size() - 1));
    return (enough || ends) && body.stream().anyMatch(Shape::prose)
        ? List.of(new Draft("", body, section))
        : List.of();
  }

  private void add(List<Draft> drafts, Opening opening, int end) {
    int at = titles.choose(rows, opening.from(), opening.to());
    String title = rows.get(at).text();
    if (!drafts.isEmpty()) {
      giveBack(drafts, opening.from(), at, title);
    }
    List<String> body = new Body(rows, title).lines(at + 1, opening.to(), end);
    if (body.stream().anyMatch(Shape::prose) || opening.minutes()) {
      drafts.add(new Draft(title, body, rows.get(at).section()));
    }
  }

  /** Short lines above a title, on a list page, may be the last words of the story before it. */
  private void giveBack(List<Draft> drafts, int from, int at, String title) {
    Draft last = drafts.get(drafts.size() - 1);
    List<String> body = new ArrayList<>(last.body());
    for (Row row : rows.subList(from, at)) {
      boolean again = Folding.fold(row.text()).equals(Folding.fold(title));
      if (!again && row.kind() == LineKind.CONTENT && !row.line().linked() && !row.parted()) {
        body.add(row.text());
      }
    }
    drafts.set(drafts.size() - 1, new Draft(last.title(), body, last.section()));
  }
}
