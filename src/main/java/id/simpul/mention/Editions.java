package id.simpul.mention;

import id.simpul.text.HeadedPattern;
import id.simpul.text.IndonesianNumbers;
import id.simpul.text.RomanNumerals;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the edition of an event series in every notation: Edisi XXV, edisi ke-15, Seri ke-XIII,
 * seri #7, Episode 31, edisi keempat, kelas ke-4, #12.
 */
public final class Editions {
  private static final String ORDINAL =
      "ke(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?:\\s+belas|\\s+puluh(?:\\s+(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)\\b)?)?";

  private static final String DIGITS_OR_ROMAN = "\\d{1,3}(?![\\w/]|[.,]\\d)|[IVXLC]{1,8}(?![\\w/])";

  private static final String EDITION =
      "(?:(?i:edisi|seri|series|episode|jilid|volume|vol\\.|eps\\.)\\s{0,3}(?:(?i:ke)?\\s?[-–]?\\s?#?\\s?("
          + DIGITS_OR_ROMAN
          + ")|((?i:"
          + ORDINAL
          + "|perdana|pertama)\\b))"
          + "|(?i:kelas|pertemuan|putaran)\\s{1,3}(?:(?i:ke)\\s?[-–]?\\s?("
          + DIGITS_OR_ROMAN
          + ")|((?i:"
          + ORDINAL
          + ")\\b))|#\\s?(\\d{1,3})(?![\\w/]))";

  private static final Pattern HERE = Pattern.compile(EDITION);

  /** What may stand between a name and its edition. */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "[\"”’']?(?:\\s*\\([^()]{0,80}\\))?(?:\\s*[Tt]ahun\\s+\\d{4})?[\\s,–—-]{0,4}(?:(?:yang\\s+)?(?:memasuki|kali ini)\\s+)?");

  private static final Pattern BEFORE =
      Pattern.compile(EDITION + "\\s+(?:dari\\s+)?(?:forum\\s+|kajian\\s+|diskusi\\s+)?[\"“‘']?$");

  /** An edition that stands alone in a sentence: "Kali ini edisi ke-5, …". */
  private static final HeadedPattern ALONE =
      HeadedPattern.of("(?i:edisi|seri|episode|pertemuan)\\s(?=\\s{0,2}[#\\dIVXLCkKpP])");

  /** "Rabu Ingin Tahu ke-12". */
  private static final Pattern ORDINAL_AFTER =
      Pattern.compile("\\s{1,3}(?:yang\\s+)?ke\\s?[-–]\\s?(\\d{1,3}|[IVXLC]{1,8})(?![\\w/])");

  private static final int REACH = 120;

  private Editions() {}

  /** The edition printed right after {@code index}, or null. */
  static @Nullable Integer after(String text, int index) {
    Matcher between = BETWEEN.matcher(text).region(index, Math.min(text.length(), index + REACH));
    return between.lookingAt() ? at(text, between.end()) : null;
  }

  /** The edition printed right after a series' name, where "ke-12" alone is one too, or null. */
  static @Nullable Integer afterName(String text, int index) {
    Integer edition = after(text, index);
    if (edition != null) {
      return edition;
    }
    Matcher ordinal =
        ORDINAL_AFTER.matcher(text).region(index, Math.min(text.length(), index + 40));
    ordinal.useTransparentBounds(true);
    return ordinal.lookingAt() ? number(ordinal) : null;
  }

  /** The edition printed right before {@code index}, or null: "Seri ke-XVIII Kamis Sesuatu". */
  static @Nullable Integer before(String text, int index) {
    Matcher edition = BEFORE.matcher(text.substring(Math.max(0, index - 50), index));
    return edition.find() ? number(edition) : null;
  }

  /** The first edition in {@code sentence} that names no series beside it, or null. */
  public static @Nullable Integer alone(String sentence) {
    HeadedPattern.Search word = ALONE.in(sentence);
    while (word.find()) {
      Integer edition = at(sentence, word.span().start());
      if (edition != null) {
        return edition;
      }
    }
    return null;
  }

  private static @Nullable Integer at(String text, int index) {
    Matcher edition = HERE.matcher(text).region(index, Math.min(text.length(), index + 60));
    edition.useTransparentBounds(true);
    return edition.lookingAt() ? number(edition) : null;
  }

  private static @Nullable Integer number(Matcher edition) {
    for (int group = 1; group <= edition.groupCount(); group++) {
      if (edition.group(group) != null) {
        return number(edition.group(group));
      }
    }
    return null;
  }

  /** A number in digits, Roman numerals or words, or null. */
  private static @Nullable Integer number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.valueOf(printed);
    }
    String lower = printed.toLowerCase(Locale.ROOT);
    if (lower.equals("perdana") || lower.equals("pertama")) {
      return 1;
    }
    OptionalInt value =
        lower.startsWith("ke")
            ? IndonesianNumbers.parse(lower.substring(2).replaceAll("\\s+", " "))
            : RomanNumerals.parse(printed);
    return value.isPresent() ? value.getAsInt() : null;
  }
}
