package id.simpul.mention.legal;

import java.util.Locale;
import java.util.OptionalInt;

/** Roman numerals as case numbers use them, from I to XCIX. */
final class RomanYears {
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};

  private RomanYears() {}

  /**
   * The value of a well-formed numeral, upper case; empty for anything else, e.g. {@code XXXXII}.
   */
  static OptionalInt parse(String numeral) {
    for (int tens = 0; tens < TENS.length; tens++) {
      for (int ones = 0; ones < ONES.length; ones++) {
        if (!numeral.isEmpty() && numeral.equals(TENS[tens] + ONES[ones])) {
          return OptionalInt.of(tens * 10 + ones);
        }
      }
    }
    return OptionalInt.empty();
  }

  static String print(int value) {
    if (value < 1 || value > 99) {
      throw new IllegalArgumentException("No Roman numeral here for " + value);
    }
    return TENS[value / 10] + ONES[value % 10];
  }

  /** Upper case, and small L, which looks like I, as I where only that gives a numeral. */
  static String repair(String printed) {
    String upper = printed.toUpperCase(Locale.ROOT);
    if (parse(upper).isPresent()) {
      return upper;
    }
    String withI = printed.replace('l', 'I').replace('1', 'I').toUpperCase(Locale.ROOT);
    return parse(withI).isPresent() ? withI : upper;
  }
}
