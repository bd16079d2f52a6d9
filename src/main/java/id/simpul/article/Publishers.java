package id.simpul.article;

import id.simpul.model.Span;
import id.simpul.registry.Level;
import id.simpul.registry.Office;
import id.simpul.registry.OfficeFinder;
import id.simpul.registry.OfficeMatch;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which office published an article. In order: the host in its date-line, the office in its
 * credits, the office in its date-line, the page's address, what the page's other articles say, and
 * last the office that title and lead are about. Nothing for the press.
 */
final class Publishers {

  /** As much of a story as its host office is named in. */
  private static final int LEAD = 700;

  private final OfficeHosts hosts;
  private final OfficeFinder finder;
  private final Map<String, Region> seats;

  Publishers(Registry registry) {
    this.hosts = new OfficeHosts(registry);
    this.finder = new OfficeFinder(registry);
    Map<String, Region> folded = new HashMap<>();
    registry.seats().forEach((city, region) -> folded.put(Folding.fold(city), region));
    this.seats = Map.copyOf(folded);
  }

  /** The publishers' keys, one for each draft, null where there is none. */
  List<@Nullable String> of(Layout layout, List<Draft> drafts, List<Head> heads) {
    Optional<Office> site = site(layout);
    boolean press = site.isEmpty() && press(layout);
    List<Optional<Office>> sure = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      sure.add(printed(drafts.get(i), heads.get(i)).or(() -> site));
    }
    Optional<Office> others = majority(sure);
    List<Optional<Office>> named = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Head head = heads.get(i);
      boolean outlet = head.dateline() != null && head.dateline().press();
      boolean open = sure.get(i).isEmpty() && others.isEmpty() && !press && !outlet;
      named.add(open ? named(drafts.get(i), head) : Optional.empty());
    }
    Optional<Office> common = majority(named);
    List<@Nullable String> keys = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      Head head = heads.get(i);
      boolean outlet = head.dateline() != null && head.dateline().press();
      Optional<Office> shared = outlet || press ? Optional.empty() : others.or(() -> common);
      int at = i;
      keys.add(sure.get(i).or(() -> shared).or(() -> named.get(at)).map(Office::key).orElse(null));
    }
    return keys;
  }

  private Optional<Office> site(Layout layout) {
    return layout.address() == null ? Optional.empty() : hosts.find(Address.host(layout.address()));
  }

  /** "Baca juga" in mid-text and an address of no public body are the marks of newspapers. */
  private static boolean press(Layout layout) {
    if (layout.address() != null) {
      return !Address.official(Address.host(layout.address()));
    }
    return layout.lines().stream()
        .anyMatch(line -> Furniture.kindOf(line.text()) == LineKind.READ_ALSO);
  }

  private Optional<Office> printed(Draft draft, Head head) {
    Dateline dateline = head.dateline();
    Optional<Office> host =
        dateline == null || dateline.host() == null
            ? Optional.empty()
            : hosts.find(dateline.host());
    return host.or(() -> in(draft.text(), head.credits(), dateline))
        .or(
            () ->
                dateline == null || dateline.office() == null
                    ? Optional.empty()
                    : first(dateline.office(), dateline));
  }

  private Optional<Office> in(String text, @Nullable Span span, @Nullable Dateline dateline) {
    return span == null ? Optional.empty() : first(span.in(text), dateline);
  }

  private Optional<Office> first(String words, @Nullable Dateline dateline) {
    return finder.find(words).stream().flatMap(m -> office(m, dateline).stream()).findFirst();
  }

  /** An ambiguous name is settled by the town of the date-line where that is a seat. */
  private Optional<Office> office(OfficeMatch match, @Nullable Dateline dateline) {
    if (match.office() != null) {
      return Optional.of(match.office());
    }
    Optional<Region> seat = seat(dateline);
    return match.candidates().stream()
        .filter(office -> seat.isPresent() && office.region().equals(seat.get()))
        .findFirst();
  }

  private Optional<Region> seat(@Nullable Dateline dateline) {
    return dateline == null || dateline.city() == null
        ? Optional.empty()
        : Optional.ofNullable(seats.get(Folding.fold(dateline.city()).toLowerCase(Locale.ROOT)));
  }

  /** The office that title and lead speak of first and most. */
  private Optional<Office> named(Draft draft, Head head) {
    String text = draft.text();
    String lead = text.substring(0, Math.min(text.length(), draft.bodyStart() + LEAD));
    Map<Office, Integer> scores = new LinkedHashMap<>();
    boolean titleDone = false;
    boolean leadDone = false;
    for (OfficeMatch match : finder.find(lead)) {
      Optional<Office> office = office(match, head.dateline());
      if (office.isPresent()) {
        boolean title = match.span().start() < draft.bodyStart();
        int score = title ? (titleDone ? 1 : 4) : (leadDone ? 1 : 3);
        titleDone |= title;
        leadDone |= !title;
        scores.merge(office.get(), score, Integer::sum);
      }
    }
    Optional<Region> seat = seat(head.dateline());
    scores.replaceAll((office, score) -> score + prior(office, seat));
    return best(scores);
  }

  /** Regencies and cities write about the offices above them far more often than the reverse. */
  private static int prior(Office office, Optional<Region> seat) {
    int own = seat.isPresent() && seat.get().equals(office.region()) ? 3 : 0;
    return own - (office.region().level() == Level.NATIONAL ? 3 : 0);
  }

  private static Optional<Office> best(Map<Office, Integer> scores) {
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

  /** The office of more than half of those that have one: a list page is one office's page. */
  private static Optional<Office> majority(List<Optional<Office>> offices) {
    Map<Office, Integer> counts = new LinkedHashMap<>();
    offices.stream().flatMap(Optional::stream).forEach(o -> counts.merge(o, 1, Integer::sum));
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
