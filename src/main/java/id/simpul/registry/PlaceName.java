package id.simpul.registry;

import id.simpul.model.Slug;

/** How names of places are compared. */
final class PlaceName {
  private PlaceName() {}

  /**
   * Lower case letters and digits only, so that {@code Bau-Bau}, {@code Bau Bau} and {@code Baubau}
   * are one.
   */
  static String key(String name) {
    return Slug.of(name).replace("-", "");
  }
}
