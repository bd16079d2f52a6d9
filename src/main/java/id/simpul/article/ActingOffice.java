package id.simpul.article;

import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.OfficeFinder;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import id.simpul.registry.Registry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the office that some words are about. */
final class ActingOffice {

  /** As much of a story as its host office is named in. */
  private static final int LEAD = 700;

  private static final int FIRST_IN_TITLE = 4;
  private static final int FIRST_IN_LEAD = 3;

  /**
   * Offices write the town they sit in before their stories: an office of that region outweighs a
   * higher one that comes first in the lead, not one that title and lead are both about.
   */
  private static final int SEAT = 5;

  /** Regencies write about the national offices far more often than the reverse. */
  private static final int NATIONAL = -6;

  private static final Pattern TOWN = Pattern.compile("(\\p{Lu}{3,}(?:\\s\\p{Lu}{3,}){0,2}),\\s");

  /** "Terima Kunjungan KPU X, Bawaslu Bahas …": the other one prints it. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(?iu)\\b(?:terima|menerima|sambut)(?:\\s(?:kunjungan|kunker|audiensi|silaturahmi|rombongan|kerja|studi|banding|dari))+\\s$");

  private final OfficeFinder finder;
  private final Map<String, Region> seats;
  private final RegionFinder regions;

  ActingOffice(Registry registry) {
    this.finder = new OfficeFinder(registry);
    Map<String, Region> folded = new HashMap<>();
    registry.seats().forEach((city, region) -> folded.put(Folding.fold(city), region));
    this.seats = Map.copyOf(folded);
    this.regions = new RegionFinder(registry);
  }

  /** The first office named; an ambiguous name counts where the date-line's town settles it. */
  Optional<Office> first(String words, @Nullable Dateline dateline) {
    return finder.find(words).stream().flatMap(m -> office(m, dateline).stream()).findFirst();
  }

  /** The supervisory office that a story speaks of first; a bare "Bawaslu" is none of them. */
  Optional<Office> watching(String story) {
    int first = story.indexOf("Bawaslu");
    return finder.find(story).stream()
        .filter(match -> match.span().start() == first)
        .flatMap(match -> office(match, null).stream())
        .filter(office -> office.key().startsWith("bawaslu"))
        .findFirst();
  }

  /**
   * How much title and lead speak of each office: of which first, of which most, and whether it
   * sits where the date-line was written.
   */
  Map<Office, Integer> inLead(Draft draft, @Nullable Dateline dateline) {
    String text = draft.text();
    String lead = text.substring(0, Math.min(text.length(), draft.bodyStart() + LEAD));
    Map<Office, Integer> scores = new LinkedHashMap<>();
    boolean titleDone = false;
    boolean leadDone = false;
    for (OfficeMatch match : finder.find(lead)) {
      Optional<Office> office = office(match, dateline);
      if (office.isPresent()) {
        boolean title = match.span().start() < draft.bodyStart();
        boolean guest = title && GUEST.matcher(lead.substring(0, match.span().start())).find();
        boolean done = guest || (title ? titleDone : leadDone);
        titleDone |= title && !guest;
        leadDone |= !title;
        scores.merge(office.get(), done ? 1 : title ? FIRST_IN_TITLE : FIRST_IN_LEAD, Integer::sum);
      }
    }
    Optional<Region> seat = seat(dateline).or(() -> written(draft));
    scores.replaceAll((office, score) -> score + prior(office, seat));
    return scores;
  }

  /** "BANJARBARU, KPU Kota Banjarbaru menerima …": a town without the dash of a date-line. */
  private Optional<Region> written(Draft draft) {
    String text = draft.text();
    int from = draft.bodyStart();
    Matcher town = TOWN.matcher(text).region(from, Math.min(text.length(), from + 60));
    return town.lookingAt() ? place(town.group(1)) : Optional.empty();
  }

  private static int prior(Office office, Optional<Region> seat) {
    int own = seat.isPresent() && seat.get().equals(office.region()) ? SEAT : 0;
    return own + (office.region().level() == Level.NATIONAL ? NATIONAL : 0);
  }

  /** The office of the highest score above nought; of equals the one named first. */
  static Optional<Office> best(Map<Office, Integer> scores) {
    Office best = null;
    int most = 0;
    for (Map.Entry<Office, Integer> entry : scores.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return Optional.ofNullable(best);
  }

  private Optional<Office> office(OfficeMatch match, @Nullable Dateline dateline) {
    if (match.office() != null) {
      return Optional.of(match.office());
    }
    Optional<Region> seat = seat(dateline);
    return match.candidates().stream()
        .filter(office -> seat.isPresent() && office.region().equals(seat.get()))
        .findFirst();
  }

  /** "Slawi" is the seat of a regency; "Kota Tegal" and "Kab. Tegal" name the region itself. */
  private Optional<Region> seat(@Nullable Dateline dateline) {
    String city = dateline == null ? null : dateline.city();
    return city == null ? Optional.empty() : place(city);
  }

  private Optional<Region> place(String city) {
    Region seated = seats.get(Folding.fold(city));
    if (seated != null) {
      return Optional.of(seated);
    }
    List<RegionMatch> named = regions.find(city);
    boolean one = named.size() == 1 && named.get(0).candidates().size() == 1;
    return one ? Optional.of(named.get(0).candidates().get(0)) : Optional.empty();
  }
}
