package id.simpul.query;

/**
 * A short text in Indonesian and in English.
 *
 * @param id e.g. {@code Perkara yang dipelajari}
 * @param en e.g. {@code Cases studied}
 */
public record Labels(String id, String en) {

  /** The text in {@code language}; Indonesian for every language but {@code en}. */
  public String in(String language) {
    return "en".equals(language) ? en : id;
  }
}
