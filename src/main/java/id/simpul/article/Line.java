package id.simpul.article;

/**
 * One line as a reader sees it.
 *
 * @param text without white space at its ends, never empty
 * @param heading 1 to 6 for a heading of that level, 0 for anything else
 * @param linked true where most of it is a link
 * @param item true for a bullet or a row of a table
 * @param group which of several {@code <article>} elements it stands in, or -1
 */
record Line(String text, int heading, boolean linked, boolean item, int group) {

  static Line plain(String text) {
    return new Line(text, 0, false, false, -1);
  }

  static Line heading(String text, int level) {
    return new Line(text, level, false, false, -1);
  }
}
