package id.simpul.article;

/**
 * A place where an article may begin: rows {@code from} to {@code to - 1} are short lines, row
 * {@code to} begins the story.
 *
 * @param strong true where a sign says that an article begins here
 * @param dated true where the story begins with a date-line
 * @param afterEnd true below "Berita Terkait"
 * @param minutes true where the story is made of headings and bullets
 */
record Opening(
    int from, int to, boolean strong, boolean dated, boolean afterEnd, boolean minutes) {}
