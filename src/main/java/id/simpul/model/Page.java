package id.simpul.model;

/**
 * One file or address as read: decoded, not normalised.
 *
 * @param source where it came from, as the user named it: a path or a URL, e.g. {@code
 *     berita/kpu-serang.txt}
 * @param format how it is written
 * @param text the decoded characters
 */
public record Page(String source, Format format, String text) {

  /** What a page's characters mean. */
  public enum Format {
    TEXT,
    HTML,
    MARKDOWN
  }
}
