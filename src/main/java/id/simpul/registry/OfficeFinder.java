package id.simpul.registry;

import id.simpul.model.Span;
import id.simpul.registry.InstitutionNames.Named;
import id.simpul.registry.LevelWords.Printed;
import id.simpul.registry.PlaceIndex.Hit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds election offices in a text as printed: short and long names, usual abbreviations, old
 * spellings, double spaces, one misprinted letter in a place. One pass over the words; at each name
 * of an institution a bounded number of look-ups, so the time grows with the length of the text
 * alone. Safe for use by several threads.
 *
 * <p>Example: in {@code Ketua Komisi Pemilihan Umum (KPU) Prov. Jateng} it finds {@code KPU
 * Provinsi Jawa Tengah} at the words from "Komisi" to "Jateng".
 */
public final class OfficeFinder {
  private static final int SHORTEST_SEAT = 5;

  /** A person's titles end an office's name. */
  private static final Set<String> TITLES =
      Set.of("drs", "dra", "dr", "ir", "prof", "h", "hj", "kh", "bapak", "ibu", "sdr", "sdri");

  /** Seats that are given names too. */
  private static final Set<String> GIVEN_NAMES = Set.of("marisa");

  private final Registry registry;
  private final PlaceIndex places;
  private final GroupGrammar groups;
  private final Map<String, Region> seats;
  private final PlainList plain;

  public OfficeFinder(Registry registry) {
    this.registry = registry;
    this.places = registry.places();
    this.groups = new GroupGrammar(registry);
    this.plain = new PlainList(registry, places);
    this.seats = new HashMap<>();
    registry.seats().forEach((town, region) -> seats.put(town.toLowerCase(Locale.ROOT), region));
    seats.keySet().removeAll(GIVEN_NAMES);
  }

  /**
   * The offices named in {@code text}, in order, none overlapping another. Groups ("KPU
   * Kabupaten/Kota se-Jawa Tengah") are left to {@link GroupFinder}, letter numbers and host names
   * give nothing.
   */
  public List<OfficeMatch> find(String text) {
    return find(Words.of(text));
  }

  /** The same in words that other finders read too. */
  public List<OfficeMatch> find(Words words) {
    List<OfficeMatch> matches = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Named> named = InstitutionNames.at(words, i);
      if (named.isEmpty()) {
        i++;
        continue;
      }
      int afterGroup = groups.after(words, i, named.get());
      if (afterGroup > 0) {
        i = afterGroup;
        continue;
      }
      Found found = withShortForm(words, office(words, i, named.get()));
      while (found != null) {
        i = found.next();
        OfficeMatch match = found.match();
        if (match != null) {
          matches.add(match);
        }
        found = match == null ? null : listed(words, i, match);
      }
      OfficeMatch last = matches.isEmpty() ? null : matches.get(matches.size() - 1);
      boolean here = last != null && last.span().end() == words.end(i - 1);
      PlainList.Read more = last != null && here ? plain.after(words, i, last) : null;
      if (more != null) {
        matches.addAll(more.matches());
        i = more.next();
      }
    }
    return withoutOtherKip(matches);
  }

  /** "KPU Kabupaten Semarang, Kabupaten Kendal dan Kota Salatiga" names three offices. */
  private @Nullable Found listed(Words words, int i, OfficeMatch before) {
    Level level = before.level();
    if (before.office() == null || level == null || !level.belowProvince()) {
      return null;
    }
    int at = LevelWords.isAnd(words, i) && words.partedBy(i, ",") ? i + 1 : i;
    boolean inList = words.has(at) && !words.newLine(at) && (at > i || listComma(words, i));
    Optional<Printed> printed = inList ? LevelWords.at(words, at) : Optional.empty();
    if (printed.isEmpty() || LevelWords.afterBoth(words, at) > 0) {
      return null;
    }
    Place place = placeOfLevel(words, printed.get());
    boolean sure = place.regions().size() == 1 && !place.approximate();
    // "di kantor KPU Kota Tegal, Kota Tegal" says where the office stands.
    if (!sure || place.regions().get(0).equals(before.office().region())) {
      return null;
    }
    Span span = new Span(words.start(at), place.end());
    return new Found(placed(span, before.institution().family(), place), place.next());
  }

  /** "KPU Kabupaten Ogan Komering Ilir (KPU OKI)": one name, whose bracket says it again. */
  private Found withShortForm(Words words, Found found) {
    OfficeMatch match = found.match();
    int i = found.next();
    Office office = match == null ? null : match.office();
    if (match == null || office == null || !words.has(i) || !words.gap(i).strip().equals("(")) {
      return found;
    }
    Found again = InstitutionNames.at(words, i).map(n -> office(words, i, n)).orElse(null);
    OfficeMatch said = again == null ? null : again.match();
    int close = said == null ? words.text().length() : said.span().end();
    boolean closed = close < words.text().length() && words.text().charAt(close) == ')';
    boolean same =
        said != null && (office.equals(said.office()) || said.candidates().contains(office));
    return closed && same && again != null ? new Found(match.upTo(close + 1), again.next()) : found;
  }

  private static boolean listComma(Words words, int i) {
    return words.has(i) && words.gap(i).strip().equals(",");
  }

  private record Found(@Nullable OfficeMatch match, int next) {}

  /** The place printed after the institution. */
  private record Place(
      @Nullable Level level, int next, int end, List<Region> regions, boolean approximate) {}

  private Found office(Words words, int i, Named named) {
    Institution institution = named.institution();
    int national = afterNational(words, named);
    if (institution.family() != Institution.KPU && institution.family() != Institution.BAWASLU) {
      return national(words, i, named, Math.max(national, named.next()));
    }
    if (national > 0) {
      return national(words, i, named, national);
    }
    Place place = place(words, named);
    Span span = new Span(words.start(i), place.end());
    if (place.regions().isEmpty()) {
      OfficeMatch bare =
          new OfficeMatch(span, institution, null, List.of(), true, place.level(), false);
      return new Found(named.capital() ? bare : null, place.next());
    }
    return new Found(placed(span, institution, place), place.next());
  }

  private @Nullable OfficeMatch placed(Span span, Institution institution, Place place) {
    List<Office> offices = new ArrayList<>();
    for (Region region : place.regions()) {
      registry.findOffice(institution, region).ifPresent(offices::add);
    }
    boolean aceh = institution != institution.family();
    if (aceh) {
      offices.removeIf(office -> office.institution() != institution);
    }
    if (offices.isEmpty()) {
      return null;
    }
    boolean one = offices.size() == 1;
    return new OfficeMatch(
        span,
        offices.get(0).institution(),
        one ? offices.get(0) : null,
        one ? List.of() : offices,
        false,
        place.level(),
        place.approximate());
  }

  private Found national(Words words, int i, Named named, int next) {
    if (!named.capital()) {
      return new Found(null, named.next());
    }
    int bracket = next > named.next() ? afterBracket(words, named, next) : -1;
    int last = bracket > 0 ? bracket : next;
    int end = next > named.next() ? words.end(last - 1) + (bracket > 0 ? 1 : 0) : named.end();
    Office office =
        registry.findOffice(named.institution(), registry.region(Region.INDONESIA)).orElse(null);
    Institution institution = office == null ? named.institution() : office.institution();
    Span span = new Span(words.start(i), end);
    return new Found(
        new OfficeMatch(span, institution, office, List.of(), false, Level.NATIONAL, false), last);
  }

  /** The word after "(KPU RI)" where that says the name again in short, or -1. */
  private static int afterBracket(Words words, Named named, int i) {
    Optional<Named> again =
        words.has(i) && words.gap(i).strip().equals("(")
            ? InstitutionNames.at(words, i)
            : Optional.empty();
    int next = again.map(a -> a.next()).orElse(i);
    next += words.has(next) && words.key(next).equals("ri") && words.spaced(next) ? 1 : 0;
    boolean same = again.map(a -> a.institution() == named.institution()).orElse(false);
    int close = same ? words.end(next - 1) : 0;
    return same && close < words.text().length() && words.text().charAt(close) == ')' ? next : -1;
  }

  /** The word after "RI", "Republik Indonesia" or "Pusat", or -1. */
  private static int afterNational(Words words, Named named) {
    int i = named.next();
    if (!words.joined(i) && !follows(words, named)) {
      return -1;
    }
    return switch (words.key(i)) {
      case "ri" -> words.allCapitals(i) ? i + 1 : -1;
      case "republik" -> words.key(i + 1).equals("indonesia") && words.spaced(i + 1) ? i + 2 : -1;
      case "pusat" -> words.capital(i) ? i + 1 : -1;
      default -> -1;
    };
  }

  /**
   * A region's name, or an ordinary word that is one ("KPU Aru") where no name runs on after it.
   */
  private List<Hit> named(Words words, int i) {
    List<Hit> hits = places.find(words, i, false);
    if (!hits.isEmpty() || !words.has(i) || !words.capital(i)) {
      return hits;
    }
    return places.find(words, i, true).stream()
        .filter(
            hit ->
                !(words.spaced(hit.next()) && words.capital(hit.next()))
                    || TITLES.contains(words.key(hit.next())))
        .toList();
  }

  private Place place(Words words, Named named) {
    int i = named.next();
    Place none = new Place(null, i, named.end(), List.of(), false);
    if (!follows(words, named)) {
      return none;
    }
    Optional<Printed> level = LevelWords.at(words, i);
    if (level.isPresent()) {
      return placeOfLevel(words, level.get());
    }
    if (words.newLine(i)) {
      // "… bersama KPU", line end, "Semarang, 6 Agustus": the place opens the next paragraph.
      return none;
    }
    List<Hit> hits = named(words, i);
    return hits.isEmpty() ? seat(words, i, none) : place(words, null, hits.get(hits.size() - 1));
  }

  /** "KPU Slawi": the office by the town it sits in, where no more of a name follows. */
  private Place seat(Words words, int i, Place none) {
    boolean name = words.has(i) && words.capital(i) && words.key(i).length() >= SHORTEST_SEAT;
    boolean more = words.has(i + 1) && words.joined(i + 1) && words.capital(i + 1);
    Region region = name && !more ? seats.get(words.key(i)) : null;
    return region == null ? none : place(words, null, new Hit(i + 1, List.of(region), true));
  }

  private static boolean follows(Words words, Named named) {
    boolean bracketed = named.end() > words.end(named.next() - 1);
    return words.partedBy(named.next(), bracketed ? ")" : "");
  }

  private Place placeOfLevel(Words words, Printed printed) {
    int from = printed.next();
    Level level = printed.level();
    Place bare = new Place(level, from, words.end(from - 1), List.of(), false);
    if (!words.abbreviated(from)) {
      return bare;
    }
    List<Hit> hits = places.find(words, from, true);
    Hit exact = longest(hits, Set.of(level));
    int covered = exact == null ? 0 : exact.next() - from;
    List<Hit> misprinted = places.findMisprinted(words, from, level, covered);
    if (exact != null) {
      return place(words, level, misprinted.isEmpty() ? exact : misprinted.get(0));
    }
    Hit other = level.belowProvince() ? longest(hits, Set.of(Level.KABUPATEN, Level.KOTA)) : null;
    return placeOrBare(words, bare, misprinted, other);
  }

  /** "KPU Kota Badung" may be Kabupaten Badung or Kota Bandung: then both are candidates. */
  private static Place placeOrBare(
      Words words, Place bare, List<Hit> misprinted, @Nullable Hit otherLevel) {
    Set<Region> regions = new LinkedHashSet<>();
    int next = bare.next();
    if (!misprinted.isEmpty()) {
      regions.addAll(misprinted.get(0).regions());
      next = misprinted.get(0).next();
    }
    if (otherLevel != null) {
      regions.addAll(otherLevel.regions());
      next = Math.max(next, otherLevel.next());
    }
    return regions.isEmpty()
        ? bare
        : place(words, bare.level(), new Hit(next, List.copyOf(regions), false));
  }

  private static Place place(Words words, @Nullable Level level, Hit hit) {
    return new Place(level, hit.next(), words.end(hit.next() - 1), hit.regions(), !hit.exact());
  }

  /** The longest hit that leaves regions of these levels, with only those. */
  private static @Nullable Hit longest(List<Hit> hits, Set<Level> levels) {
    for (int k = hits.size() - 1; k >= 0; k--) {
      Hit hit = hits.get(k);
      List<Region> fitting =
          hit.regions().stream().filter(r -> levels.contains(r.level())).toList();
      if (!fitting.isEmpty()) {
        return new Hit(hit.next(), fitting, hit.exact());
      }
    }
    return null;
  }

  /** A bare "KIP" means the commission only where the text names one by its place. */
  private static List<OfficeMatch> withoutOtherKip(List<OfficeMatch> matches) {
    boolean known = matches.stream().anyMatch(m -> m.institution() == Institution.KIP && !m.bare());
    return matches.stream()
        .filter(m -> known || !m.bare() || m.institution() != Institution.KIP)
        .toList();
  }
}
