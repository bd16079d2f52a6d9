package id.simpul.mention;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Partners of many regions named at once: "Kesbangpol Kabupaten/Kota se-Jawa Tengah", "KPU, Bawaslu
 * dan Kesbangpol dari semua kabupaten/kota se-Jawa Barat". They attend as one group.
 */
final class PartnerGroup {
  private static final String BOTH = "(?:kabupaten|kab\\.?)\\s?(?:/|dan|&)\\s?kota";

  /** Right after the partner's name, or after the rest of a list that ends in "dari seluruh …". */
  private static final Pattern SCOPE =
      Pattern.compile(
          "(?i)\\G(?:\\s+"
              + BOTH
              + "|(?:,?\\s(?:dan|serta|&)?\\s?\\p{Lu}[\\p{L}.]{1,24}){0,4}\\s(?:dari|di)\\s(?:seluruh|semua)\\s"
              + BOTH
              + ")\\s(?:se-?\\s?|di\\s(?:seluruh\\s)?|wilayah\\s)(?:provinsi\\s)?");

  /** "se-Kabupaten X", also after a second body: "PPK dan PPS se-Kabupaten X". */
  private static final Pattern ALL_OF =
      Pattern.compile(
          "(?i)(?:\\s?\\((?:PPK|PPD|PPS|KPPS|Panwascam|Panwaslucam)\\)|\\))?((?:,|/|,?\\s(?:dan|serta|beserta))\\s?(?:PPK|PPS|PKD|KPPS|Pantarlih|Panwascam|Panwaslu Kecamatan))?"
              + "\\s+se\\s?-?\\s?(?=\\p{Lu})");

  private static final Pattern DISTRICT =
      Pattern.compile(
          "(?:Kecamatan|Distrik|Kelurahan|Desa)\\s\\p{Lu}\\p{Ll}+(?:\\s(?!Tahun|Pada|Untuk|Dalam)\\p{Lu}\\p{Ll}+)?");

  private static final int LONGEST_NAME = 40;

  private final RegionFinder regions;

  PartnerGroup(RegionFinder regions) {
    this.regions = regions;
  }

  /** The group with the index in the text after what belongs to its name alone. */
  record Found(Thing thing, int end) {}

  /** The group of {@code partner}, whose name ends at {@code end} of the text. */
  Optional<Found> after(String text, int end, String partner) {
    Matcher scope = SCOPE.matcher(text).region(end, Math.min(text.length(), end + 160));
    if (!scope.lookingAt()) {
      return Optional.empty();
    }
    int from = scope.end();
    String place = text.substring(from, Math.min(text.length(), from + LONGEST_NAME));
    return regions.find(place).stream()
        .filter(m -> m.span().start() == 0 && m.region() != null)
        .findFirst()
        .map(m -> found(text, scope, m, partner, end));
  }

  /** "PPK se-Kabupaten Bireuen": the ad hoc bodies below a regency or province. */
  Optional<Found> ofBodies(String text, int end, String body) {
    Matcher scope = ALL_OF.matcher(text).region(end, Math.min(text.length(), end + 40));
    if (!scope.lookingAt()) {
      return Optional.empty();
    }
    int from = scope.end();
    String place = text.substring(from, Math.min(text.length(), from + LONGEST_NAME));
    boolean second = scope.group(1) != null;
    return regions.find(place).stream()
        .filter(m -> m.span().start() == 0)
        .findFirst()
        .map(m -> bodies(body, m, second ? end : from + m.span().end()))
        .or(() -> ofDistrict(body, DISTRICT.matcher(place), from, second ? end : -1));
  }

  /** "KPPS se-Kecamatan Kota Waingapu": below the regency, of whose parts no list is kept. */
  private static Optional<Found> ofDistrict(String body, Matcher district, int from, int end) {
    if (!district.lookingAt()) {
      return Optional.empty();
    }
    String label = body + " se-" + district.group();
    Thing thing = new Thing(ThingType.OFFICE_GROUP, Slug.of(label), label, List.of());
    return Optional.of(new Found(thing, end >= 0 ? end : from + district.end()));
  }

  private static Found bodies(String body, RegionMatch place, int end) {
    Region region = place.region() == null ? place.candidates().get(0) : place.region();
    String label = body + " se-" + region.fullName();
    Argument where = new Argument(Property.JURISDICTION, Value.ref(region.thing()));
    Thing thing = new Thing(ThingType.OFFICE_GROUP, Slug.of(label), label, List.of(where));
    return new Found(thing, end);
  }

  private static Found found(
      String text, Matcher scope, RegionMatch place, String partner, int end) {
    Region region = place.region();
    String where = region == null ? "" : region.name();
    String label = partner + " Kabupaten/Kota se-" + where;
    boolean listed = scope.group().matches("(?is).*\\b(?:dari|di)\\s(?:seluruh|semua)\\b.*");
    List<Argument> properties =
        region == null
            ? List.of()
            : List.of(new Argument(Property.JURISDICTION, Value.ref(region.thing())));
    Thing thing = new Thing(ThingType.OFFICE_GROUP, Slug.of(label), label, properties);
    return new Found(thing, listed ? end : scope.end() + place.span().end());
  }
}
