package id.simpul.registry;

import java.util.Optional;

/** The words "Provinsi", "Kabupaten", "Kab.", "Kota", and "Kabupaten/Kota" for any of both. */
final class LevelWords {
  private LevelWords() {}

  /**
   * @param level the level printed
   * @param next the word after it
   */
  record Printed(Level level, int next) {}

  /** The level printed at word {@code i}. */
  static Optional<Printed> at(Words words, int i) {
    return Optional.ofNullable(level(words.key(i))).map(level -> new Printed(level, i + 1));
  }

  /** The word after "Kabupaten/Kota", in any spelling and order, or -1. */
  static int afterBoth(Words words, int i) {
    Level first = level(words.key(i));
    if (first == null || !first.belowProvince()) {
      return words.key(i).equals("kabkota") ? i + 1 : -1;
    }
    int second = i + 1;
    if (isAnd(words, second) && words.spaced(second)) {
      second++;
    }
    Level other = level(words.key(second));
    boolean both = other != null && other.belowProvince() && other != first;
    return both && words.partedBy(second, "/-.&,") || both && words.gap(second).contains("/")
        ? second + 1
        : -1;
  }

  static boolean isAnd(Words words, int i) {
    return switch (words.key(i)) {
      case "dan", "serta", "maupun", "atau", "hingga", "bersama", "beserta", "dengan" -> true;
      default -> false;
    };
  }

  private static @org.jspecify.annotations.Nullable Level level(String word) {
    return switch (word) {
      case "provinsi", "propinsi", "prov", "prop", "provinsii", "provnsi", "provisi" ->
          Level.PROVINSI;
      case "kabupaten", "kab", "kabupten", "kabuapten", "kabupatan", "kabupaaten", "kabupaen" ->
          Level.KABUPATEN;
      case "kota", "kodya", "kotamadya" -> Level.KOTA;
      default -> null;
    };
  }
}
