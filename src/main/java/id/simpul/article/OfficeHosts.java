package id.simpul.article;

import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The office behind a site's host: {@code kota-semarang.kpu.go.id}, {@code
 * semarangkota.bawaslu.go.id}, {@code kab-serang.kpu.go.id}, {@code jateng.kpu.go.id}.
 */
final class OfficeHosts {

  private static final Map<String, Institution> INSTITUTIONS =
      Map.of(
          "kpu", Institution.KPU,
          "kpud", Institution.KPU,
          "kip", Institution.KPU,
          "bawaslu", Institution.BAWASLU,
          "panwaslih", Institution.BAWASLU,
          "dkpp", Institution.DKPP,
          "mkri", Institution.MK);

  private static final Pattern SEPARATOR = Pattern.compile("[.-]");
  private static final Pattern CITY = Pattern.compile("^kota(?=.{3})|(?<=.{3})kota$");
  private static final Pattern REGENCY = Pattern.compile("^kab(?:upaten)?(?=.{3})|(?<=.{3})kab$");
  private static final Pattern PROVINCE = Pattern.compile("^prov(?:insi)?(?=.{3})|(?<=.{3})prov$");

  private final Registry registry;
  private final Map<String, List<Region>> named = new HashMap<>();

  OfficeHosts(Registry registry) {
    this.registry = registry;
    for (Region region : registry.regions()) {
      name(region.name(), region);
      registry.namesOf(region).forEach(alias -> name(alias, region));
    }
  }

  private void name(String name, Region region) {
    List<Region> regions = named.computeIfAbsent(squash(name), key -> new ArrayList<>());
    if (!regions.contains(region)) {
      regions.add(region);
    }
  }

  private static String squash(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  /** The one office whose site this is. */
  Optional<Office> find(String host) {
    if (!Address.official(host)) {
      return Optional.empty();
    }
    Institution institution = null;
    StringBuilder place = new StringBuilder();
    for (String part : SEPARATOR.split(host.replaceFirst("\\.(?:go\\.)?id$", ""))) {
      Institution known = INSTITUTIONS.get(part);
      institution = known == null ? institution : known;
      place.append(known == null && !part.equals("jdih") && !part.equals("ppid") ? part : "");
    }
    return institution == null ? Optional.empty() : office(institution, squash(place.toString()));
  }

  private Optional<Office> office(Institution institution, String place) {
    if (place.isEmpty()) {
      return registry
          .findRegion(Region.INDONESIA)
          .flatMap(region -> registry.findOffice(institution, region));
    }
    return one(institution, place, List.of(Level.values()))
        .or(() -> levelled(institution, place, CITY, Level.KOTA))
        .or(() -> levelled(institution, place, REGENCY, Level.KABUPATEN))
        .or(() -> levelled(institution, place, PROVINCE, Level.PROVINSI));
  }

  /** "kabserang", "semarangkota": the level is part of the name and tells twins apart. */
  private Optional<Office> levelled(
      Institution institution, String place, Pattern word, Level level) {
    Matcher matcher = word.matcher(place);
    return matcher.find()
        ? one(institution, matcher.replaceFirst(""), List.of(level))
        : Optional.empty();
  }

  private Optional<Office> one(Institution institution, String place, List<Level> levels) {
    List<Region> regions =
        named.getOrDefault(place, List.of()).stream()
            .filter(region -> levels.contains(region.level()))
            .toList();
    return regions.size() == 1
        ? registry.findOffice(institution, regions.get(0))
        : Optional.empty();
  }
}
