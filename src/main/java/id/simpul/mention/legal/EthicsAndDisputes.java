package id.simpul.mention.legal;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.text.Beginnings;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cases that are heard and decided outside the courts: of ethics before DKPP ({@code
 * 98-PKE-DKPP/VII/2023}), disputes and administrative violations before Bawaslu ({@code
 * 002/PS.REG/92.9203/IX/2024}, {@code 001/LP/ADM.PL/BWSL.KAB/31.04/XII/2024}). A report that nobody
 * hears ({@code 003/LP/PB/…}) is none. Numbers keep their print but for blanks.
 */
final class EthicsAndDisputes {
  /** One number and where it stands. */
  record Found(Span span, Thing ruling) {}

  private static final String END = "\\s?/\\s?[IVXLC]{1,6}\\s?/\\s?(?:19|20)\\d\\d(?!\\d)";

  private static final String ETHICS = "(?:-\\d{1,4}){0,3}\\s?[-/]\\s?PKE\\s?-\\s?DKPP";

  private static final String DISPUTE =
      "\\s?/\\s?(?:PS(?:\\.(?:REG|PNM))?|(?:REG\\s?/\\s?)?(?:LP|TM)(?:\\.REG)?\\s?/\\s?ADM[.\\p{L}]{0,8})"
          + "(?:\\s?/\\s?[\\p{L}\\d.\\-]{1,30}){1,3}?";

  private static final HeadedPattern NUMBER =
      new HeadedPattern(
          Pattern.compile(
              "(?<![\\d/.-])\\d{1,4}(?:" + ETHICS + "|" + DISPUTE + ")" + END,
              Pattern.CASE_INSENSITIVE),
          Beginnings.numbers());

  private EthicsAndDisputes() {}

  static List<Found> find(String plain, Span range) {
    List<Found> found = new ArrayList<>();
    HeadedPattern.Search search = NUMBER.in(plain, range);
    while (search.find()) {
      String number = search.span().in(plain).replaceAll("\\s+", "");
      found.add(new Found(search.span(), ruling(number)));
    }
    return found;
  }

  private static Thing ruling(String number) {
    return new Thing(
        ThingType.RULING,
        Slug.of(number),
        number,
        List.of(new Argument(Property.CASE_NUMBER, Value.text(number))));
  }
}
