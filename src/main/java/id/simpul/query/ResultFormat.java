package id.simpul.query;

import java.util.Locale;

/** How an answer is written. */
public enum ResultFormat {
  TABLE("text/plain;charset=utf-8"),
  CSV("text/csv;charset=utf-8"),
  JSON("application/json"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String mediaType;

  ResultFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** As written on the command line and as a file ending, e.g. {@code xlsx}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The slug, so that the command line's help lists what a user would type. */
  @Override
  public String toString() {
    return slug();
  }
}
