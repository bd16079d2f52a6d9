package id.simpul.mention.legal;

import id.simpul.model.Span;
import id.simpul.text.Beginnings;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number of a regulation or letter: number and year ({@code 17 Tahun 2023}, {@code 7/2017}) or
 * a file number ({@code 542/HM.03.5-Kpt/06/KPU/VIII/2021}).
 *
 * @param span where the number stands, its "Nomor" included
 * @param announced true where "Nomor" or "No." stands before it
 * @param number {@code 17}, or the file number in normal form
 * @param year the year, or null
 * @param file true for a file number
 */
record DocumentNumber(
    Span span, boolean announced, String number, @Nullable Integer year, boolean file) {

  private static final String SEGMENT =
      "[\\p{L}\\d]{1,12}+(?:[.\\-][\\p{L}\\d]{1,12}+|-\\s[\\p{L}\\d]{1,12}+){0,6}+";
  private static final String YEAR = "(?:19|20)\\d\\d";

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<![\\p{L}\\d/.-])(?<no>(?i:Nomor|Nomer|Nmr|No)\\b\\s{0,2}[.:]{0,2}\\s{0,3}[:.]?\\s?)?"
              + "(?:(?<list>\\d{1,4}[A-Z]?(?:\\s{0,2}(?:,|dan|&|serta|,\\s?dan)\\s{0,2}\\d{1,4}){0,6})"
              + "\\s{0,3},?\\s{0,3}(?i:Tahun|Thn|Th)\\b\\.?\\s{0,3}(?<year>"
              + YEAR
              + ")(?!\\d)"
              + "|(?<short>\\d{1,4})\\s?[/]\\s?(?<shortYear>"
              + YEAR
              + ")(?![\\d/])"
              + "|(?<file>(?:[A-Z]{1,2}-)?(?=[\\p{L}\\d.]{0,12}\\d)"
              + SEGMENT
              + "(?:\\s{0,2}/\\s{0,2}"
              + SEGMENT
              + "){1,8}(?:(?:(?<=(?i:/Tahun))|\\s(?i:Tahun))\\s"
              + YEAR
              + ")?))");

  /** A file number holds a digit in its first part, which is no longer than this with its lead. */
  private static final int FIRST_PART = 32;

  private static final HeadedPattern NUMBER =
      new HeadedPattern(PRINTED, DocumentNumber::nextBeginning);

  private static final Pattern LAST_YEAR =
      Pattern.compile(
          "/\\s{0,2}(?:(?i:Tahun)\\s)?(" + YEAR + ")(?!\\d)|\\s(?i:Tahun)\\s(" + YEAR + ")");
  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}[A-Z]?");

  /** Numbers of reports, verdicts, minutes and registers, which are no regulations. */
  private static final Pattern OTHER_FILES =
      Pattern.compile(
          "/(?:LP|PKE|PKE-DKPP|REG|PS|Pdt|Pid|Pdt\\.G|Pid\\.Sus|HUM|PMD|BA|TUN|G|P)(?=[/.\\-]|$)|P/HUM|PKE-DKPP"
              + "|PS\\.REG|-BA/|-Pu/|-PU/|/PHPU?\\b|/PUU\\b|PAN\\.MK|AP3",
          Pattern.CASE_INSENSITIVE);

  /** Every number of {@code plain} in {@code range}; a list gives each of its numbers. */
  static List<DocumentNumber> find(String plain, Span range) {
    List<DocumentNumber> found = new ArrayList<>();
    HeadedPattern.Search search = NUMBER.in(plain, range);
    while (search.find()) {
      Matcher matcher = search.match();
      boolean announced = matcher.group("no") != null;
      if (matcher.group("list") != null) {
        found.addAll(list(matcher, announced));
      } else if (matcher.group("short") != null) {
        found.add(
            new DocumentNumber(
                new Span(matcher.start(), matcher.end()),
                announced,
                unpad(matcher.group("short")),
                Integer.valueOf(matcher.group("shortYear")),
                false));
      } else {
        file(matcher, announced, found);
      }
    }
    return found;
  }

  /** At a word with a digit near its start, or at "No". */
  private static int nextBeginning(String plain, int from, int end) {
    boolean inWord = from > 0 && isWordPart(plain.charAt(from - 1));
    int digit = -1;
    for (int i = from; i < end; i++) {
      char c = plain.charAt(i);
      boolean part = isWordPart(c);
      if (part && !inWord) {
        digit = digit < i ? nextDigit(plain, i) : digit;
        if (digit - i < FIRST_PART || c == 'n' || c == 'N') {
          return i;
        }
      }
      inWord = part;
    }
    return -1;
  }

  private static boolean isWordPart(char c) {
    return Character.isLetter(c) || (c >= '0' && c <= '9') || Character.isHighSurrogate(c);
  }

  /** Where the next digit stands, or very far. */
  private static int nextDigit(String plain, int from) {
    for (int i = from; i < plain.length(); i++) {
      if (Beginnings.isDigit(plain, i)) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static List<DocumentNumber> list(Matcher matcher, boolean announced) {
    List<DocumentNumber> found = new ArrayList<>();
    Matcher digits = DIGITS.matcher(matcher.group("list"));
    Integer year = Integer.valueOf(matcher.group("year"));
    int start = matcher.start();
    while (digits.find()) {
      int at = matcher.start("list") + digits.start();
      boolean last = matcher.start("list") + digits.end() == matcher.end("list");
      int end = last ? matcher.end() : at + digits.group().length();
      found.add(
          new DocumentNumber(
              new Span(found.isEmpty() ? start : at, end),
              announced,
              unpad(digits.group()),
              year,
              false));
    }
    return found;
  }

  private static void file(Matcher matcher, boolean announced, List<DocumentNumber> found) {
    String printed = matcher.group("file");
    int end = 0;
    Integer year = null;
    Matcher years = LAST_YEAR.matcher(printed);
    while (years.find()) {
      end = years.end();
      year = Integer.valueOf(years.group(1) != null ? years.group(1) : years.group(2));
    }
    String kept = year == null ? printed : printed.substring(0, end);
    boolean date = kept.matches("\\d{1,2}\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{2,4}");
    boolean filed =
        kept.matches("(?s).*\\p{L}.*") || (announced && kept.indexOf('/') != kept.lastIndexOf('/'));
    if (!filed || (date && !announced) || OTHER_FILES.matcher(kept).find()) {
      return;
    }
    int stop = matcher.start("file") + kept.length();
    found.add(
        new DocumentNumber(
            new Span(matcher.start(), stop), announced, normalFile(kept), year, true));
  }

  private static String normalFile(String printed) {
    return unpad(
        printed.replaceAll("\\s*/\\s*", "/").replaceAll("-\\s+", "-").replaceAll("\\s+", " "));
  }

  private static String unpad(String number) {
    return number.replaceFirst("^0+(?=\\d)", "");
  }

  OptionalInt findYear() {
    return year == null ? OptionalInt.empty() : OptionalInt.of(year);
  }

  /** True for the file number of a decision: {@code 134/Kpts/KPU/Tahun 2016}. */
  boolean isDecision() {
    return file && number.toLowerCase(Locale.ROOT).matches(".*[/\\-.]kpts?(?:[/\\-.].*|$)");
  }

  /** True for a letter's file number as election offices write it: {@code 52/SDM.03.5/04/2022}. */
  boolean isElectionFile() {
    return file && number.matches(".*/[A-Z]{2,3}\\.\\d\\d?(?:\\.\\d)?-(?:SD|SE|Und|UND)/.*");
  }
}
