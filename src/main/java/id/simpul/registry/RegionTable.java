package id.simpul.registry;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The regions with all their names. */
final class RegionTable {
  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, List<Region>> byName = new LinkedHashMap<>();
  private final Map<String, List<Region>> children = new LinkedHashMap<>();
  private final Map<String, List<Alias>> aliases = new LinkedHashMap<>();

  RegionTable(List<Region> regions, List<Alias> aliases) {
    for (Region region : regions) {
      byCode.put(region.code(), region);
      listAt(byName, PlaceName.key(region.name())).add(region);
      String parent = region.parent();
      if (parent != null) {
        listAt(children, parent).add(region);
      }
    }
    for (Alias alias : aliases) {
      listAt(this.aliases, alias.region().code()).add(alias);
      List<Region> named = listAt(byName, PlaceName.key(alias.name()));
      if (!named.contains(alias.region())) {
        named.add(alias.region());
      }
    }
  }

  private static <T> List<T> listAt(Map<String, List<T>> map, String key) {
    return map.computeIfAbsent(key, k -> new ArrayList<>());
  }

  List<Region> all() {
    return List.copyOf(byCode.values());
  }

  Region indonesia() {
    return require(Region.INDONESIA);
  }

  Optional<Region> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Region require(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new SimpulException(
                    ErrorId.NOT_FOUND,
                    "No region has the code '" + code + "'.",
                    "Use a Kemendagri code such as 33.74, or 0 for Indonesia."));
  }

  /** Regions that bear {@code name}, without a word for the level; spelling is forgiven. */
  List<Region> named(String name) {
    return List.copyOf(byName.getOrDefault(PlaceName.key(name), List.of()));
  }

  List<Region> within(Region region) {
    return List.copyOf(children.getOrDefault(region.code(), List.of()));
  }

  List<Alias> aliasesOf(Region region) {
    return List.copyOf(aliases.getOrDefault(region.code(), List.of()));
  }

  List<Alias> aliases() {
    return aliases.values().stream().flatMap(List::stream).toList();
  }
}
