package id.simpul.registry;

import java.util.Locale;

/** The administrative levels of Indonesia, from the country down to regencies and cities. */
public enum Level {
  NATIONAL(""),
  PROVINSI("Provinsi"),
  KABUPATEN("Kabupaten"),
  KOTA("Kota");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** The word before a region's name, e.g. {@code Kabupaten}; empty for the country. */
  public String word() {
    return word;
  }

  /** Slug in the concept scheme {@code level}, e.g. {@code kabupaten}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True for regencies and cities, whose offices stand under a provincial office. */
  public boolean belowProvince() {
    return this == KABUPATEN || this == KOTA;
  }
}
