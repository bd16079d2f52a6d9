package id.simpul.text;

import java.util.OptionalInt;

/** Roman numerals from 1 to 3999 in their one canonical form. */
public final class RomanNumerals {
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int LONGEST = "MMMDCCCLXXXVIII".length();

  private RomanNumerals() {}

  /**
   * Reads a numeral; only the canonical capital form is one.
   *
   * @param numeral e.g. {@code XXIII}
   * @return e.g. 23; empty for {@code IIII}, {@code xxiii}, {@code VX} and everything else
   */
  public static OptionalInt parse(String numeral) {
    if (numeral.isEmpty() || numeral.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      while (numeral.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean canonical =
        at == numeral.length() && value > 0 && value < 4000 && print(value).equals(numeral);
    return canonical ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /**
   * Prints a number.
   *
   * @param number from 1 to 3999, e.g. 23
   * @return e.g. {@code XXIII}
   * @throws IllegalArgumentException outside 1 to 3999
   */
  public static String print(int number) {
    if (number < 1 || number > 3999) {
      throw new IllegalArgumentException("No Roman numeral for " + number);
    }
    StringBuilder out = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest >= VALUES[i]) {
        out.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return out.toString();
  }
}
