package id.simpul.web.dashboard;

import id.simpul.registry.Institution;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts by province and, within one, by regency. */
final class Places {
  private final Cube cube;
  private final Registry registry;
  private final Filter filter;
  private final Selection selection;

  Places(Cube cube, Registry registry, Filter filter) {
    this.cube = cube;
    this.registry = registry;
    this.filter = filter;
    this.selection = new Selection(cube, filter);
  }

  /** Every province, by code; a filter's own province does not hide the others. */
  List<Place> provinces() {
    return places(
        registry.regions().stream().filter(r -> r.level() == Level.PROVINSI).toList(),
        new Selection(cube, filter.withProvince("")),
        Agent::province,
        office -> office.region().provinceCode());
  }

  /** The regencies and cities of a province; its provincial offices stand under its own code. */
  List<Place> regencies(Region province) {
    List<Region> regions = new java.util.ArrayList<>();
    regions.add(province);
    regions.addAll(registry.regencies(province));
    return places(regions, selection, Agent::region, office -> office.region().code());
  }

  private List<Place> places(
      List<Region> regions,
      Selection chosen,
      Function<Agent, @Nullable String> where,
      Function<Office, @Nullable String> registered) {
    Map<String, Collected> collected = new HashMap<>();
    regions.forEach(region -> collected.put(region.code(), new Collected()));
    attendance(collected, chosen, where);
    articles(collected, chosen, where);
    Institution wanted = filter.findInstitution().orElse(null);
    for (Office office : registry.offices()) {
      Collected place = find(collected, registered.apply(office));
      if (place != null && (wanted == null || wanted == office.institution().family())) {
        place.offices++;
      }
    }
    return regions.stream()
        .map(r -> collected.getOrDefault(r.code(), new Collected()).place(r))
        .toList();
  }

  private void attendance(
      Map<String, Collected> collected, Selection chosen, Function<Agent, @Nullable String> where) {
    Cube.Rows rows = cube.attendance();
    for (int i = 0; i < rows.size(); i++) {
      int office = rows.office()[i];
      if (office == Cube.NONE || !chosen.row(rows, i)) {
        continue;
      }
      Collected place = find(collected, where.apply(cube.agent(office)));
      if (place != null) {
        place.forums.set(rows.forum()[i]);
        boolean group = rows.grade()[i] == Grade.COLLECTIVE.ordinal();
        (group ? place.members : place.named).set(office);
      }
    }
  }

  private void articles(
      Map<String, Collected> collected, Selection chosen, Function<Agent, @Nullable String> where) {
    boolean all = filter.year().isEmpty() && filter.series().isEmpty();
    for (Cube.Published published : cube.published()) {
      boolean fits = published.forum() == Cube.NONE ? all : chosen.forum(published.forum());
      Collected place = find(collected, where.apply(cube.agent(published.office())));
      if (fits && place != null && chosen.office(published.office())) {
        place.articles += published.articles();
      }
    }
  }

  private static @Nullable Collected find(Map<String, Collected> collected, @Nullable String code) {
    return code == null ? null : collected.get(code);
  }

  private static final class Collected {
    private final BitSet named = new BitSet();
    private final BitSet members = new BitSet();
    private final BitSet forums = new BitSet();
    private int offices;
    private int articles;

    Place place(Region region) {
      members.andNot(named);
      return new Place(
          region.code(),
          region.name(),
          named.cardinality(),
          members.cardinality(),
          offices,
          forums.cardinality(),
          articles);
    }
  }
}
