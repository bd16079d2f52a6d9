package id.simpul.mention.legal;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import id.simpul.registry.KnownCase;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Brings numbers and places of one article together: which ruling is about which region. */
final class CaseRegions {
  private static final int NEAR = 220;
  private static final int MAX_PAIRS = 20_000;
  private static final int MAX_PLACES = 500;

  private final Registry registry;
  private final String text;
  private final List<LegalMatch> matches;
  private final List<CasePlace> places;

  /** Region of each numbered ruling, by key. */
  private final Map<String, CasePlace> placeOf = new LinkedHashMap<>();

  private final Map<String, String> knownRegion = new LinkedHashMap<>();

  CaseRegions(Registry registry, String text, List<LegalMatch> matches, List<CasePlace> places) {
    this.registry = registry;
    this.text = text;
    this.matches = matches;
    // No article names hundreds of cases and places; without this, hostile text would cost cubic
    // time.
    boolean hostile =
        places.size() > MAX_PLACES || (long) matches.size() * places.size() > MAX_PAIRS;
    this.places = hostile ? List.of() : places;
  }

  List<LegalMatch> join() {
    Map<String, LegalMatch> rulings = new LinkedHashMap<>();
    for (LegalMatch match : matches) {
      if (match.phpu()) {
        rulings.putIfAbsent(match.document().key(), match);
      }
    }
    rulings.values().forEach(this::assign);
    if (rulings.size() == 1 && distinctRegions() == 1) {
      placeOf.putIfAbsent(rulings.keySet().iterator().next(), places.get(0));
    }
    List<LegalMatch> joined = new ArrayList<>();
    for (LegalMatch match : matches) {
      joined.add(match.phpu() ? withRegion(match) : match);
    }
    for (CasePlace place : places) {
      if (joined.stream().noneMatch(m -> m.span().overlaps(place.span()))) {
        atPlace(place, rulings).ifPresent(joined::add);
      }
    }
    return joined;
  }

  /** The region that the registry knows of the number, or a place in the same sentence. */
  private void assign(LegalMatch ruling) {
    String key = ruling.document().key();
    String known = known(ruling);
    if (known != null) {
      knownRegion.put(key, known);
      places.stream()
          .filter(p -> p.region().code().equals(known))
          .findFirst()
          .ifPresent(p -> placeOf.put(key, p));
      return;
    }
    for (LegalMatch match : matches) {
      if (match.document().key().equals(key)) {
        nearest(match).ifPresent(p -> placeOf.putIfAbsent(key, p));
      }
    }
  }

  private @Nullable String known(LegalMatch ruling) {
    Optional<KnownCase> found = registry.findCase(ruling.document().label());
    if (found.isEmpty()) {
      found =
          ruling.defects().stream()
              .map(Defect::proposal)
              .filter(java.util.Objects::nonNull)
              .flatMap(p -> registry.findCase(p.label()).stream())
              .findFirst();
    }
    return found.map(KnownCase::regionCode).orElse(null);
  }

  private Optional<CasePlace> nearest(LegalMatch match) {
    CasePlace best = null;
    int least = NEAR;
    for (CasePlace place : places) {
      boolean after = place.span().start() >= match.span().end();
      int from = after ? match.span().end() : place.span().end();
      int to = after ? place.span().start() : match.span().start();
      boolean inside = place.span().overlaps(match.span());
      int gap = inside ? 0 : to - from;
      if (gap < least && (inside || sameLine(from, to)) && soleNumberNear(match, place)) {
        best = place;
        least = gap;
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean sameLine(int from, int to) {
    return !text.substring(Math.min(from, to), to).contains("\n");
  }

  private boolean soleNumberNear(LegalMatch match, CasePlace place) {
    Span around = match.span().cover(place.span());
    return matches.stream()
        .filter(LegalMatch::phpu)
        .filter(m -> !m.document().key().equals(match.document().key()))
        .noneMatch(m -> m.span().overlaps(around));
  }

  private long distinctRegions() {
    return places.stream().map(p -> p.region().code()).distinct().count();
  }

  private LegalMatch withRegion(LegalMatch match) {
    CasePlace place = placeOf.get(match.document().key());
    if (place == null) {
      return match;
    }
    Thing document = match.document();
    List<Argument> says = new ArrayList<>(document.properties());
    String known = knownRegion.get(document.key());
    boolean contradicts = known != null && !known.equals(place.region().code());
    boolean wrongCode = !codeFits(document, place);
    if (!contradicts && !wrongCode) {
      says.add(new Argument(Property.REGION, Value.ref(place.region().thing())));
      if (match.find(Property.ELECTION_KIND).isEmpty()) {
        says.add(
            new Argument(
                Property.ELECTION_KIND, Value.concept("election-kind", place.electionKind())));
      }
      if (match.find(Property.ELECTION_YEAR).isEmpty() && place.year() != null) {
        says.add(new Argument(Property.ELECTION_YEAR, new Value.Year(place.year())));
      }
      return match.with(
          new Thing(document.type(), document.key(), document.label(), says), match.defects());
    }
    List<Defect> defects = new ArrayList<>(match.defects());
    defects.add(contradiction(document, place, known));
    return match.with(document, defects);
  }

  private static boolean codeFits(Thing document, CasePlace place) {
    List<String> kinds =
        document.properties().stream()
            .filter(a -> a.property() == Property.ELECTION_KIND)
            .map(a -> a.value() instanceof Value.Concept c ? c.slug() : "")
            .filter(k -> List.of("bupati", "walikota", "gubernur").contains(k))
            .toList();
    return kinds.isEmpty() || kinds.contains(place.electionKind());
  }

  private Defect contradiction(Thing document, CasePlace place, @Nullable String known) {
    if (known != null) {
      Region region = registry.region(known);
      return new Defect(
          Defect.REGION,
          proposal(place).orElse(null),
          "Nomor "
              + document.label()
              + " dikenal sebagai perkara "
              + region.fullName()
              + ", artikel menyebut "
              + place.region().fullName()
              + ".",
          "Number "
              + document.label()
              + " is known as a case of "
              + region.fullName()
              + ", the text names "
              + place.region().fullName()
              + ".");
    }
    String code =
        place.electionKind().equals("walikota")
            ? document.label().contains("/PHP.") ? "KOT" : "WAKO"
            : place.electionKind().equals("gubernur") ? "GUB" : "BUP";
    Thing repaired =
        CaseChecks.number(document.label()).map(n -> n.withCode(code).thing()).orElse(null);
    return new Defect(
        Defect.REGION,
        repaired,
        "Kode pada nomor "
            + document.label()
            + " tidak cocok dengan "
            + place.region().fullName()
            + "; mungkin "
            + code
            + ".",
        "The code in the number "
            + document.label()
            + " does not fit "
            + place.region().fullName()
            + "; perhaps "
            + code
            + ".");
  }

  /** A place as a mention of its numbered ruling, or as a ruling of its own. */
  private Optional<LegalMatch> atPlace(CasePlace place, Map<String, LegalMatch> rulings) {
    for (Map.Entry<String, CasePlace> entry : placeOf.entrySet()) {
      if (entry.getValue().region().code().equals(place.region().code())) {
        LegalMatch ruling = rulings.get(entry.getKey());
        return Optional.ofNullable(ruling).map(r -> mention(place, withRegion(r)));
      }
    }
    boolean anyUnplaced =
        rulings.values().stream()
            .filter(r -> codeFits(r.document(), place))
            .map(r -> r.document().key())
            .anyMatch(k -> !placeOf.containsKey(k) && !knownRegion.containsKey(k));
    if (anyUnplaced) {
      return Optional.empty();
    }
    CasePlace dated = dated(place);
    return Optional.of(
        new LegalMatch(
            place.span(),
            dated.thing(),
            place.span().in(text),
            null,
            null,
            true,
            List.of(byPlace(dated))));
  }

  private LegalMatch mention(CasePlace place, LegalMatch ruling) {
    return new LegalMatch(
        place.span(), ruling.document(), place.span().in(text), null, null, true, ruling.defects());
  }

  /** Where no year is printed at this place: the one printed elsewhere, else the one known. */
  private CasePlace dated(CasePlace place) {
    if (place.year() != null) {
      return place;
    }
    for (CasePlace other : places) {
      if (other.year() != null && other.region().equals(place.region())) {
        return place.withYear(other.year());
      }
    }
    OptionalInt known =
        registry.casesOf(place.region()).stream().mapToInt(KnownCase::electionYear).max();
    long years =
        registry.casesOf(place.region()).stream().map(KnownCase::electionYear).distinct().count();
    return known.isPresent() && years == 1 ? place.withYear(known.getAsInt()) : place;
  }

  private Defect byPlace(CasePlace place) {
    String named = "Perkara " + place.region().fullName() + " disebut tanpa nomor; ";
    String english = "A case of " + place.region().fullName() + " is named without its number; ";
    List<KnownCase> fits = fits(place);
    if (fits.size() == 1) {
      String number = fits.get(0).number();
      return new Defect(
          Defect.BY_PLACE,
          proposal(place).orElse(null),
          named + "satu-satunya perkara yang dikenal untuk pemilihan itu adalah " + number + ".",
          english + "the only case known for that election is " + number + ".");
    }
    String numbers = String.join(", ", fits.stream().map(KnownCase::number).toList());
    String why =
        fits.isEmpty()
            ? "belum ada perkara yang dikenal untuk pemilihan itu."
            : fits.size() + " perkara dikenal untuk pemilihan itu: " + numbers + ".";
    String whyEnglish =
        fits.isEmpty()
            ? "no case is known for that election yet."
            : fits.size() + " cases are known for that election: " + numbers + ".";
    return new Defect(Defect.BY_PLACE, null, named + why, english + whyEnglish);
  }

  private List<KnownCase> fits(CasePlace place) {
    return registry.casesOf(place.region()).stream()
        .filter(c -> c.electionKind().equals(place.electionKind()))
        .filter(c -> place.year() == null || c.electionYear() == place.year())
        .toList();
  }

  private Optional<Thing> proposal(CasePlace place) {
    List<KnownCase> fits = fits(place);
    if (fits.size() != 1) {
      return Optional.empty();
    }
    return CaseChecks.number(fits.get(0).number()).map(CaseNumber::thing);
  }
}
