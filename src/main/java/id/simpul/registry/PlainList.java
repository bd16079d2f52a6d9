package id.simpul.registry;

import id.simpul.model.Span;
import id.simpul.registry.PlaceIndex.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Offices of which only the first prints institution and level: "KPU Kabupaten Majene, Mamasa dan
 * Pasangkayu". The list ends in "dan"; its places are regencies of the first one's province.
 */
final class PlainList {
  private final Registry registry;
  private final PlaceIndex places;

  PlainList(Registry registry, PlaceIndex places) {
    this.registry = registry;
    this.places = places;
  }

  /**
   * @param matches the further offices
   * @param next the word after the last one's place
   */
  record Read(List<OfficeMatch> matches, int next) {}

  /** The offices from word {@code from} on, or null where no list follows {@code first}. */
  @Nullable Read after(Words words, int from, OfficeMatch first) {
    Office office = first.office();
    if (office == null || !office.region().level().belowProvince()) {
      return null;
    }
    List<OfficeMatch> matches = new ArrayList<>();
    int i = from;
    boolean closed = false;
    while (!closed && words.has(i) && !words.newLine(i)) {
      boolean and = LevelWords.isAnd(words, i) && isList(words.key(i)) && words.partedBy(i, ",");
      int at = and ? i + 1 : i;
      boolean comma = words.gap(i).strip().equals(",");
      Hit hit = and || comma ? place(words, at) : null;
      Office next = hit == null ? null : office(hit, office);
      if (hit == null || next == null) {
        break;
      }
      Span span = new Span(words.start(at), words.end(hit.next() - 1));
      matches.add(
          new OfficeMatch(
              span, office.institution(), next, List.of(), false, first.level(), false));
      closed = and;
      i = hit.next();
    }
    return closed ? new Read(List.copyOf(matches), i) : null;
  }

  private static boolean isList(String word) {
    return word.equals("dan") || word.equals("serta");
  }

  /** The longest place at a word where no more of a name follows. */
  private @Nullable Hit place(Words words, int at) {
    if (!words.has(at) || !words.capital(at)) {
      return null;
    }
    List<Hit> hits = places.find(words, at, false);
    Hit hit = hits.isEmpty() ? null : hits.get(hits.size() - 1);
    boolean more = hit != null && words.spaced(hit.next()) && words.capital(hit.next());
    return more ? null : hit;
  }

  private @Nullable Office office(Hit hit, Office first) {
    String province = first.region().provinceCode();
    List<Office> fitting =
        hit.regions().stream()
            .filter(r -> r.level().belowProvince() && Objects.equals(r.provinceCode(), province))
            .flatMap(r -> registry.findOffice(first.institution(), r).stream())
            .toList();
    return fitting.stream()
        .filter(o -> o.region().level() == first.region().level())
        .findFirst()
        .orElse(fitting.size() == 1 ? fitting.get(0) : null);
  }
}
