package id.simpul.web.view;

import id.simpul.query.Part;

/**
 * Which rows of a long answer a panel shows.
 *
 * @param page counted from 1
 * @param size rows on a page
 * @param count rows of the whole answer
 */
public record Span(int page, int size, int count) {

  /** The page {@code asked} for, or the nearest there is. */
  public static Span of(String asked, int size, int count) {
    int pages = pages(size, count);
    int page = asked.matches("\\d{1,9}") ? Integer.parseInt(asked) : 1;
    return new Span(Math.max(1, Math.min(pages, page)), size, count);
  }

  /** Every row on one page. */
  static Span whole(int count) {
    return new Span(1, Math.max(1, count), count);
  }

  /** How many pages there are, at least 1. */
  public int pages() {
    return pages(size, count);
  }

  /** The rows of this page. */
  public Part part() {
    return new Part((page - 1) * size, size);
  }

  private static int pages(int size, int count) {
    return Math.max(1, (count + size - 1) / size);
  }
}
