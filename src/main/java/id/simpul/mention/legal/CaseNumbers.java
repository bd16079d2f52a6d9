package id.simpul.mention.legal;

import id.simpul.model.Span;
import id.simpul.text.Beginnings;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds case numbers of the Constitutional Court in every generation and in every printed shape:
 * {@code 43/PHPU.BUP-XXIII/2025}, {@code 21/PHP.KOT-XIX/2021}, {@code
 * 115-12-13/PHPU.DPR-DPRD/XVII/2019}, {@code 85/PUU-XX/2022}. Every quantifier is bounded, so time
 * grows with the length of the text only.
 */
final class CaseNumbers {
  /** One number and where it stands. */
  record Found(Span span, CaseNumber number) {}

  private static final String CODES =
      "DPR\\s?-\\s?DPRD|DPRD|DPRA|DPRK|DPR|DPD|BUPATI|BUP|WALIKOTA|WALKOT|WAKOT|WAKO|KOTA|KOT"
          + "|GUBERNUR|GUB|PILPRES|PRES|[ABCD](?![\\p{L}&&[^IVXLC]])"
          + "|(?!(?:[IVXLC]{1,8})(?!\\p{L}))[A-Z]{2,8}(?!\\p{L})";

  // The register may have up to five parts: party, province, district as in 01-02-03.
  private static final String REGISTER = "(?<register>\\d{1,4}(?:(?:-\\s?|\\s-)\\d{1,4}){0,4})";

  private static final String ROMAN = "(?<roman>[IVXLC1]{1,9})(?![\\p{L}\\d])";

  private static final String YEAR =
      "\\s{0,2}/\\s{0,2}(?:Tahun\\s)?(?<year>\\d{2,4})(?!\\d)"
          + "|\\s{0,2}[-.\\s]\\s{0,2}(?:Tahun\\s)?(?<loose>(?:19|20)\\d\\d)(?!\\d)";

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[/.])(?<!\\p{L}/)"
              + REGISTER
              + "\\s{0,3}/\\s{0,3}(?:(?<php>PHPU|PHP)[.\\-/\\s]{0,3}(?<code>"
              + CODES
              + ")?|(?<other>PUU|SKLN))(?:[.\\-/\\s]{0,4}"
              + ROMAN
              + ")?(?:"
              + YEAR
              + ")?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final HeadedPattern FULL = new HeadedPattern(PRINTED, Beginnings.numbers());

  /** "Nomor 329 dan " before "330/PHPU…": numbers that share what follows the last of them. */
  private static final Pattern SHARED =
      Pattern.compile(
          "(?:Nomor|No\\.?|Perkara)\\s{0,2}:?\\s{0,2}"
              + "((?:\\d{1,4}\\s?/?\\s?(?:,|dan|&|serta|,\\s?dan)\\s{0,2}){1,8})$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DIGITS = Pattern.compile("\\d{1,4}");

  private CaseNumbers() {}

  /**
   * @param plain a text as {@link id.simpul.mention.plain.PlainText} gives it
   * @param range where to look
   * @return the numbers in order of place
   */
  static List<Found> find(String plain, Span range) {
    List<Found> found = new ArrayList<>();
    HeadedPattern.Search numbers = FULL.in(plain, range);
    while (numbers.find()) {
      Optional<CaseNumber> number = read(numbers.match());
      if (number.isPresent()) {
        found.addAll(shared(plain, range.start(), numbers.span().start(), number.get()));
        found.add(new Found(numbers.span(), number.get()));
      }
    }
    return found;
  }

  private static Optional<CaseNumber> read(Matcher matcher) {
    String series = orEmpty(matcher.group("php")) + orEmpty(matcher.group("other"));
    String code = ElectionCode.normal(orEmpty(matcher.group("code")));
    String roman = RomanYears.repair(orEmpty(matcher.group("roman")));
    String year = orEmpty(matcher.group("year")) + orEmpty(matcher.group("loose"));
    boolean told = matcher.group("php") == null ? !roman.isEmpty() : !(roman + year).isEmpty();
    if (!told && code.isEmpty()) {
      return Optional.empty();
    }
    String register = matcher.group("register").replaceAll("\\s+", "");
    if (!register.contains("-")) {
      register = Integer.toString(Integer.parseInt(register));
    }
    return Optional.of(
        new CaseNumber(register, series.toUpperCase(Locale.ROOT), code, roman, year));
  }

  private static List<Found> shared(String plain, int from, int end, CaseNumber last) {
    int start = Math.max(from, end - 80);
    Matcher list = SHARED.matcher(plain.substring(start, end));
    List<Found> found = new ArrayList<>();
    if (list.find()) {
      Matcher digits = DIGITS.matcher(list.group(1));
      while (digits.find()) {
        int at = start + list.start(1) + digits.start();
        String register = Integer.toString(Integer.parseInt(digits.group()));
        CaseNumber number =
            new CaseNumber(register, last.series(), last.code(), last.roman(), last.year());
        found.add(new Found(new Span(at, at + digits.group().length()), number));
      }
    }
    return found;
  }

  private static String orEmpty(@Nullable String group) {
    return group == null ? "" : group;
  }
}
