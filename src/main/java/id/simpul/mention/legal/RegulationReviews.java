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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Rulings of the Supreme Court on regulations below a statute ("hak uji materiil"): {@code 65
 * P/HUM/2020}, printed with or without the blank and with "Th." before the year.
 */
final class RegulationReviews {
  /** One number and where it stands. */
  record Found(Span span, Thing ruling) {}

  private static final Thing COURT = new Thing(ThingType.COURT, "mahkamah-agung", "Mahkamah Agung");

  private static final HeadedPattern NUMBER =
      new HeadedPattern(
          Pattern.compile(
              "(?<![\\d/.-])0{0,2}(\\d{1,3})\\s{0,2}/?\\s{0,2}P\\s?/\\s?HUM\\s?/\\s?(?:Th(?:n|\\.)?\\s?|Tahun\\s)?((?:19|20)\\d\\d)(?!\\d)",
              Pattern.CASE_INSENSITIVE),
          Beginnings.numbers());

  private RegulationReviews() {}

  static List<Found> find(String plain, Span range) {
    List<Found> found = new ArrayList<>();
    HeadedPattern.Search search = NUMBER.in(plain, range);
    while (search.find()) {
      Matcher matcher = search.match();
      String label = matcher.group(1) + " P/HUM/" + matcher.group(2);
      Thing ruling =
          new Thing(
              ThingType.RULING,
              Slug.of(label),
              label,
              List.of(
                  new Argument(Property.CASE_NUMBER, Value.text(label)),
                  new Argument(Property.COURT, Value.ref(COURT))));
      found.add(new Found(search.span(), ruling));
    }
    return found;
  }
}
