package id.simpul.article;

/**
 * One line as a reader sees it.
 *
 * @param text without white space at its ends, never empty
 * @param heading 1 to 6 for a heading of that level, 0 for anything else
 * @param linked true where most of it is a link
 * @param group which of several {@code <article>} elements it stands in, or -1
 */
record Line(String text, int heading, boolean linked, int group) {

  static Line plain(String text) {
    return new Line(text, 0, false, -1);
  }

  static Line heading(String text, int level) {
    return new Line(text, level, false, -1);
  }
}
