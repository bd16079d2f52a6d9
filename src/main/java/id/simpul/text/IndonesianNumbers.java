package id.simpul.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Whole numbers written as Indonesian words, from 0 to 999,999. A vague word ({@code beberapa},
 * {@code puluhan}, {@code ratusan}) is not a number.
 */
public final class IndonesianNumbers {
  private static final List<String> UNITS =
      List.of(
          "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan");
  private static final Map<String, Integer> SINGLE =
      Map.of("sepuluh", 10, "sebelas", 11, "seratus", 100, "seribu", 1000);
  private static final int LIMIT = 1_000_000;

  private IndonesianNumbers() {}

  /**
   * Reads a number in words.
   *
   * @param words e.g. {@code tiga puluh lima}, {@code Dua belas}, {@code seribu seratus}
   * @return e.g. 35, 12, 1100; empty where the words are no number or not in their usual order
   */
  public static OptionalInt parse(String words) {
    if (words.length() > 120) {
      return OptionalInt.empty();
    }
    String[] parts = words.strip().toLowerCase(Locale.ROOT).split("\\s+");
    int value = value(List.of(parts));
    // The reverse must give the same words: that refuses "dua tiga" and "satu puluh" in one stroke.
    boolean usual = value >= 0 && value < LIMIT && print(value).equals(String.join(" ", parts));
    return usual ? OptionalInt.of(value) : OptionalInt.empty();
  }

  private static int value(List<String> parts) {
    int thousand = parts.indexOf("ribu");
    if (thousand > 0) {
      List<String> rest = parts.subList(thousand + 1, parts.size());
      int below = rest.isEmpty() ? 0 : hundreds(rest);
      int above = hundreds(parts.subList(0, thousand));
      return above < 0 || below < 0 ? -1 : above * 1000 + below;
    }
    if (parts.get(0).equals("seribu")) {
      int below = parts.size() == 1 ? 0 : hundreds(parts.subList(1, parts.size()));
      return below < 0 ? -1 : 1000 + below;
    }
    return hundreds(parts);
  }

  private static int hundreds(List<String> parts) {
    int total = 0;
    int pending = -1;
    for (String part : parts) {
      int factor = factor(part);
      if (factor > 0 && pending > 0) {
        total += factor == 11 ? 10 + pending : pending * factor;
        pending = -1;
      } else if (SINGLE.containsKey(part) && pending < 0 && !part.equals("seribu")) {
        total += SINGLE.getOrDefault(part, 0);
      } else if (UNITS.contains(part) && pending < 0) {
        pending = UNITS.indexOf(part);
      } else {
        return -1;
      }
    }
    return total + Math.max(pending, 0);
  }

  private static int factor(String part) {
    return switch (part) {
      case "belas" -> 11;
      case "puluh" -> 10;
      case "ratus" -> 100;
      default -> 0;
    };
  }

  /**
   * Prints a number in words.
   *
   * @param number from 0 to 999,999, e.g. 35
   * @return e.g. {@code tiga puluh lima}
   * @throws IllegalArgumentException outside that range
   */
  public static String print(int number) {
    if (number < 0 || number >= LIMIT) {
      throw new IllegalArgumentException("Not printed in words: " + number);
    }
    if (number < 10) {
      return UNITS.get(number);
    }
    List<String> out = new ArrayList<>();
    int thousands = number / 1000;
    if (thousands == 1) {
      out.add("seribu");
    } else if (thousands > 1) {
      printHundreds(thousands, out);
      out.add("ribu");
    }
    printHundreds(number % 1000, out);
    return String.join(" ", out);
  }

  private static void printHundreds(int number, List<String> out) {
    int hundreds = number / 100;
    if (hundreds == 1) {
      out.add("seratus");
    } else if (hundreds > 1) {
      out.add(UNITS.get(hundreds));
      out.add("ratus");
    }
    printTens(number % 100, out);
  }

  private static void printTens(int number, List<String> out) {
    if (number == 10) {
      out.add("sepuluh");
    } else if (number == 11) {
      out.add("sebelas");
    } else if (number > 11 && number < 20) {
      out.add(UNITS.get(number - 10));
      out.add("belas");
    } else {
      if (number >= 20) {
        out.add(UNITS.get(number / 10));
        out.add("puluh");
      }
      if (number % 10 > 0) {
        out.add(UNITS.get(number % 10));
      }
    }
  }
}
