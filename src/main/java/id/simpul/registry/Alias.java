package id.simpul.registry;

/**
 * Another name of a region.
 *
 * @param name e.g. {@code Jateng}, {@code Gunung Kidul}
 * @param region the region it names
 * @param kind what sort of name
 * @param needsLevel true for ordinary words ("Mitra") that name the region only after "Kabupaten",
 *     "Kab." or "Kota"
 */
record Alias(String name, Region region, Kind kind, boolean needsLevel) {

  /** Sorts of further names. */
  enum Kind {
    /** A usual short name, e.g. {@code Jateng}. */
    SHORT,
    /** The same name written otherwise, e.g. {@code Kulonprogo}. */
    SPELLING,
    /** A name it bore earlier, e.g. {@code Toba Samosir}. */
    FORMER,
    /** A longer name, e.g. {@code Administrasi Jakarta Pusat}. */
    LONG
  }
}
