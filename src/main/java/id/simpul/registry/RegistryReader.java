package id.simpul.registry;

import id.simpul.registry.CsvTable.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads the registry's CSV files and says where a row is wrong. */
final class RegistryReader {
  private final Function<Source, CsvTable> open;

  /** A file and the columns it must have. */
  record Source(String file, String... columns) {}

  /** What opens a file; the classpath in the program, a folder in a test. */
  RegistryReader(Function<Source, CsvTable> open) {
    this.open = open;
  }

  static RegistryReader ofClasspath() {
    return new RegistryReader(s -> CsvTable.fromClasspath(s.file(), s.columns()));
  }

  private List<Row> rows(String file, String... columns) {
    return open.apply(new Source(file, columns)).rows();
  }

  RegionTable regions() {
    Map<String, Region> regions = new LinkedHashMap<>();
    for (Row row : rows("regions.csv", "code", "parent", "level", "name")) {
      Region region = region(row);
      String parent = region.parent();
      if (parent != null && !regions.containsKey(parent)) {
        throw row.invalid("the parent '" + parent + "' does not stand above this row");
      }
      if (regions.put(region.code(), region) != null) {
        throw row.invalid("the code '" + region.code() + "' stands twice");
      }
    }
    return new RegionTable(List.copyOf(regions.values()), aliases(regions));
  }

  private static Region region(Row row) {
    String parent = row.get("parent");
    return new Region(
        row.require("code"),
        parent.isEmpty() ? null : parent,
        constant(row, "level", Level.class),
        row.require("name"));
  }

  private List<Alias> aliases(Map<String, Region> regions) {
    List<Alias> aliases = new ArrayList<>();
    for (Row row : rows("aliases.csv", "alias", "code", "kind", "needs_level")) {
      aliases.add(
          new Alias(
              row.require("alias"),
              region(row, "code", regions::get),
              constant(row, "kind", Alias.Kind.class),
              row.flag("needs_level")));
    }
    return aliases;
  }

  List<KnownSeries> series(Map<String, Office> offices) {
    List<KnownSeries> series = new ArrayList<>();
    for (Row row : rows("series.csv", "key", "label", "alt_labels", "organizer", "note")) {
      String organizer = row.require("organizer");
      if (!offices.containsKey(organizer)) {
        throw row.invalid("'" + organizer + "' is not the key of an office");
      }
      series.add(
          new KnownSeries(
              row.require("key"), row.require("label"), row.list("alt_labels"), organizer));
    }
    return series;
  }

  /** Roles or divisions. */
  List<Term> terms(String file) {
    List<Term> terms = new ArrayList<>();
    Map<String, String> slugByName = new HashMap<>();
    for (Row row : rows(file, "slug", "label_id", "label_en", "alt_labels")) {
      Term term =
          new Term(
              row.require("slug"),
              row.require("label_id"),
              row.require("label_en"),
              row.list("alt_labels"));
      term.names()
          .forEach(
              name -> {
                String other = slugByName.put(TermNames.key(name), term.slug());
                if (other != null && !other.equals(term.slug())) {
                  throw row.invalid("'" + name + "' already names '" + other + "'");
                }
              });
      terms.add(term);
    }
    return terms;
  }

  /** Towns that are the seat of one region; a town that is the seat of two proves neither. */
  Map<String, Region> seats(RegionTable regions) {
    Map<String, Region> seats = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> shared = new ArrayList<>();
    for (Row row : rows("seats.csv", "city", "code")) {
      Region region = region(row, "code", code -> regions.find(code).orElse(null));
      if (seats.put(row.require("city"), region) != null) {
        shared.add(row.get("city"));
      }
    }
    shared.forEach(seats::remove);
    return seats;
  }

  List<Partner> partners() {
    List<Partner> partners = new ArrayList<>();
    for (Row row : rows("partners.csv", "label", "alt_labels", "kind", "local")) {
      partners.add(
          new Partner(
              id.simpul.model.Slug.of(row.require("label")),
              row.get("label"),
              row.list("alt_labels"),
              row.require("kind"),
              row.flag("local")));
    }
    return partners;
  }

  /**
   * Outlets of the press. A name belongs to one of them.
   *
   * @param taken keys that outlets must not have: those of offices
   */
  List<Outlet> outlets(Set<String> taken) {
    Map<String, Outlet> outlets = new LinkedHashMap<>();
    Map<String, Outlet> byName = new HashMap<>();
    for (Row row : rows("outlets.csv", "key", "label", "house", "alt_labels")) {
      Outlet outlet = outlet(row, outlets);
      if (taken.contains(outlet.key()) || outlets.put(outlet.key(), outlet) != null) {
        throw row.invalid("the key '" + outlet.key() + "' stands twice");
      }
      for (String name : outlet.names().toList()) {
        Outlet other = byName.put(OutletNames.key(name), outlet);
        if (other != null && !other.key().equals(outlet.key())) {
          throw row.invalid("'" + name + "' already names '" + other.key() + "'");
        }
      }
    }
    return List.copyOf(outlets.values());
  }

  private static Outlet outlet(Row row, Map<String, Outlet> above) {
    String house = row.get("house");
    if (!house.isEmpty() && !above.containsKey(house)) {
      throw row.invalid("the house '" + house + "' does not stand above this row");
    }
    return new Outlet(
        row.require("key"),
        row.require("label"),
        house.isEmpty() ? null : house,
        row.list("alt_labels"));
  }

  List<KnownCase> cases(RegionTable regions) {
    CaseTable table = new CaseTable();
    for (Row row : rows("cases.csv", CaseTable.COLUMNS)) {
      if (!row.get("region").isEmpty()) {
        region(row, "region", code -> regions.find(code).orElse(null));
      }
      table.add(row);
    }
    return table.cases();
  }

  private static Region region(
      Row row, String column, Function<String, @org.jspecify.annotations.Nullable Region> find) {
    Region region = find.apply(row.require(column));
    if (region == null) {
      throw row.invalid("'" + row.get(column) + "' is not the code of a region");
    }
    return region;
  }

  static <E extends Enum<E>> E constant(Row row, String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(row.get(column))) {
        return constant;
      }
    }
    throw row.invalid("column '" + column + "' is '" + row.get(column) + "'");
  }
}
