package id.simpul.article;

import id.simpul.model.Span;
import id.simpul.registry.Office;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which office published an article. In order: the host in its date-line, the office in its
 * credits, the office in its date-line, the page's address, what the page's other articles say, and
 * last the office that title and lead are about. Nothing for the press.
 */
final class Publishers {
  private final OfficeHosts hosts;
  private final ActingOffice acting;

  Publishers(Registry registry) {
    this.hosts = new OfficeHosts(registry);
    this.acting = new ActingOffice(registry);
  }

  /** The publishers' keys, one for each draft, null where there is none. */
  List<@Nullable String> of(Layout layout, List<Draft> drafts, List<Head> heads) {
    return new OnePage(layout, drafts, heads).keys();
  }

  /** The articles of one page, which vouch for each other. */
  private final class OnePage {
    private final List<Draft> drafts;
    private final List<Head> heads;
    private final Optional<Office> site;
    private final boolean press;

    /** Credits repeat on every article of a page, so what they say is asked once. */
    private final Map<String, Optional<Office>> asked = new HashMap<>();

    OnePage(Layout layout, List<Draft> drafts, List<Head> heads) {
      this.drafts = drafts;
      this.heads = heads;
      this.site =
          layout.address() == null ? Optional.empty() : hosts.find(Address.host(layout.address()));
      this.press = site.isEmpty() && press(layout);
    }

    List<@Nullable String> keys() {
      List<Optional<Office>> printed = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        printed.add(printed(drafts.get(i), heads.get(i)).or(() -> site));
      }
      Optional<Office> others = majority(printed);
      List<Optional<Office>> named = others.isPresent() ? none() : named(printed);
      Optional<Office> shared = others.or(() -> majority(named));
      List<@Nullable String> keys = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        int at = i;
        Optional<Office> office = printed.get(i);
        if (office.isEmpty() && !byPress(heads.get(i))) {
          office = shared.or(() -> named.get(at));
        }
        keys.add(office.map(Office::key).orElse(null));
      }
      return keys;
    }

    private List<Optional<Office>> none() {
      return drafts.stream().map(draft -> Optional.<Office>empty()).toList();
    }

    private List<Optional<Office>> named(List<Optional<Office>> printed) {
      List<Optional<Office>> named = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        boolean open = printed.get(i).isEmpty() && !byPress(heads.get(i));
        named.add(open ? acting.inLead(drafts.get(i), heads.get(i).dateline()) : Optional.empty());
      }
      return named;
    }

    private boolean byPress(Head head) {
      return press || (head.dateline() != null && head.dateline().press());
    }

    private Optional<Office> printed(Draft draft, Head head) {
      Dateline dateline = head.dateline();
      String host = dateline == null ? null : dateline.host();
      String office = dateline == null ? null : dateline.office();
      Span credits = head.credits();
      Optional<Office> found = host == null ? Optional.empty() : hosts.find(host);
      if (found.isEmpty() && credits != null) {
        found = ask(credits.in(draft.text()), dateline);
      }
      return found.isEmpty() && office != null ? ask(office, dateline) : found;
    }

    private Optional<Office> ask(String words, @Nullable Dateline dateline) {
      String city = dateline == null ? null : dateline.city();
      return asked.computeIfAbsent(city + "\n" + words, key -> acting.first(words, dateline));
    }
  }

  /** "Baca juga" in mid-text and an address of no public body are the marks of newspapers. */
  private static boolean press(Layout layout) {
    if (layout.address() != null) {
      return !Address.official(Address.host(layout.address()));
    }
    return layout.lines().stream()
        .anyMatch(line -> Furniture.kindOf(line.text()) == LineKind.READ_ALSO);
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
