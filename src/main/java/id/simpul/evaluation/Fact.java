package id.simpul.evaluation;

import java.util.Arrays;

/**
 * One fact of an article, as gold tells it and as an extraction found it.
 *
 * @param key what must be equal for two facts to be the same
 * @param shown the fact as a line of a gold file, without its measure, e.g. {@code Budi Harianto |
 *     ketua | | kpu-kabupaten-berau}
 */
record Fact(String key, String shown) {

  static Fact of(String value) {
    return new Fact(value, value);
  }

  /** A person's name. */
  static Fact name(String name) {
    return new Fact(NameKey.of(name), name);
  }

  /** Cells between bars, empty ones at the end left out. */
  static String cells(String... cells) {
    int last = cells.length;
    while (last > 0 && cells[last - 1].isEmpty()) {
      last--;
    }
    return String.join(" | ", Arrays.asList(cells).subList(0, last));
  }
}
