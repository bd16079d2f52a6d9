package id.simpul.model;

/** What kind of text an article is; only held events in {@link #NEWS} become events. */
public enum Genre {
  NEWS,
  OPINION,
  PROFILE,
  ANNOUNCEMENT,
  PLAN;

  /** Slug in the concept scheme {@code genre}, e.g. {@code news}. */
  public String slug() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
