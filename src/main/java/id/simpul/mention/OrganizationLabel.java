package id.simpul.mention;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Partner;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How an organization is called, however it is printed: its short usual name and its place, both
 * written in one way.
 */
final class OrganizationLabel {
  /** Names that have a region's short name for a part. */
  private static final Pattern NAMES_KEPT =
      Pattern.compile(
          "(?i)(?:bank|universitas|institut|politeknik|stie|stai|yayasan|radio|tv|harian|tribun|detik|rri|tvri|antara)\\b");

  private static final Pattern LEVEL_PRINTED =
      Pattern.compile("(?i)(?:kab|prov|kota)\\p{L}*\\.?\\s");

  /** "Pemerintah Kabupaten": the level that a place's full name prints too. */
  private static final Pattern LEVEL_LAST = Pattern.compile(" (?:Kabupaten|Kota|Provinsi)$");

  /** A short name in brackets: "Jaringan Pendidikan Pemilih untuk Rakyat (JPPR)". */
  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{L}-]{1,14})\\)");

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

  /** Kinds of partners that take the full name of their region. */
  private static final Set<String> OF_REGION =
      Set.of("local-agency", "local-government", "local-body", "parliament");

  private static final Pattern LAW_FACULTY = Pattern.compile("^FH\\b");
  private static final Pattern PPK = Pattern.compile("^PPK (?!Kecamatan|Distrik)");
  private static final Pattern PPS =
      Pattern.compile("^PPS (?!Desa|Kelurahan|Kampung|Nagari|Gampong)");
  private static final Pattern PANWASCAM = Pattern.compile("^Panwascam ");

  private final KnownOrganizations known;
  private final RegionFinder regions;

  OrganizationLabel(KnownOrganizations known, RegionFinder regions) {
    this.known = known;
    this.regions = regions;
  }

  /**
   * The organization of a printed name, with the region it stands for.
   *
   * @param afterHead what is printed after the name of {@code partner}
   */
  Thing thing(String printed, String afterHead, @Nullable Partner partner) {
    String label = partner == null ? own(printed) : ofPartner(partner, afterHead);
    List<RegionMatch> places = regions.find(label);
    Region region = places.isEmpty() ? null : places.get(places.size() - 1).region();
    List<Argument> properties =
        region == null
            ? List.of()
            : List.of(new Argument(Property.JURISDICTION, Value.ref(region.thing())));
    return new Thing(ThingType.ORGANIZATION, Slug.of(label), label, properties);
  }

  /**
   * Short usual name and place: "Badan Kesatuan Bangsa dan Politik Provinsi X" is "Kesbangpol
   * Provinsi X".
   */
  private String ofPartner(Partner partner, String afterHead) {
    String rest = withoutBrackets(afterHead);
    if (rest.isEmpty()) {
      return partner.label();
    }
    List<RegionMatch> places = partner.local() ? regions.find(rest) : List.of();
    Region place =
        places.size() == 1 && places.get(0).span().length() == rest.length()
            ? places.get(0).region()
            : null;
    boolean ofRegion = OF_REGION.contains(partner.kind());
    return place == null || !ofRegion
        ? partner.label() + " " + inFull(rest)
        : LEVEL_LAST.matcher(partner.label()).replaceFirst("") + " " + place.fullName();
  }

  /** "Polda Jateng" is "Polda Jawa Tengah"; "Bank Jateng" is a name. */
  private String inFull(String name) {
    List<RegionMatch> places =
        NAMES_KEPT.matcher(name).lookingAt() ? List.of() : regions.find(name);
    if (places.isEmpty() || places.get(places.size() - 1).span().end() != name.length()) {
      return name;
    }
    RegionMatch place = places.get(places.size() - 1);
    Region region = place.region() == null ? place.candidates().get(0) : place.region();
    String printed = place.span().in(name);
    boolean levelled = LEVEL_PRINTED.matcher(printed).lookingAt();
    boolean shortened =
        levelled
            ? !printed.equals(region.fullName())
            : printed.indexOf(' ') < 0 && !region.name().contains(printed);
    return shortened
        ? name.substring(0, place.span().start()) + (levelled ? region.fullName() : region.name())
        : name;
  }

  /**
   * The short name in brackets where one is printed, with the place after it; a faculty keeps its
   * name before that of its university.
   */
  private String own(String name) {
    String printed = withLevel(LAW_FACULTY.matcher(name).replaceFirst("Fakultas Hukum"));
    int university = printed.indexOf("Universitas");
    if (university > 0) {
      return withoutBrackets(printed.substring(0, university))
          + " "
          + university(printed.substring(university));
    }
    Matcher acronym = ACRONYM.matcher(printed);
    boolean shortened = acronym.find() && isAcronym(acronym.group(1));
    return shortened
        ? (usual(acronym.group(1)) + printed.substring(acronym.end())).strip()
        : inFull(withoutBrackets(printed));
  }

  /** "PPK Selo" is "PPK Kecamatan Selo". */
  private static String withLevel(String name) {
    String district = PPK.matcher(name).replaceFirst("PPK Kecamatan ");
    String village = PPS.matcher(district).replaceFirst("PPS Desa ");
    return PANWASCAM.matcher(village).replaceFirst("Panwaslu Kecamatan ");
  }

  /** "Universitas Sultan Agung (Unissula) Semarang" is "Unissula". */
  private String university(String printed) {
    Matcher acronym = ACRONYM.matcher(printed);
    return acronym.find()
        ? usual(acronym.group(1))
        : known.label(printed).orElse(withoutBrackets(printed));
  }

  private String usual(String shortName) {
    return known.label(shortName).orElse(shortName);
  }

  private static boolean isAcronym(String word) {
    return word.chars().filter(Character::isUpperCase).count() * 2 >= word.length();
  }

  private static String withoutBrackets(String name) {
    return BRACKETS.matcher(name).replaceAll("").strip();
  }
}
