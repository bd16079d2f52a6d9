package id.simpul.article;

import id.simpul.model.Span;
import id.simpul.registry.Office;
import id.simpul.registry.Outlet;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which office or outlet of the press published an article. In order: the host in its date-line,
 * the office in its credits, the office in its date-line, the page's address and the office's name
 * above or below its stories; then the outlet that the page or the story shows; then what the
 * page's other articles say, and last the office that title and lead are about, or that of an
 * opinion's author. No office is guessed for the press: a paper that the registry does not know
 * leaves its articles without a publisher.
 */
final class Publishers {
  /** The site's name stands in its first lines. */
  private static final int MASTHEAD = 3;

  /** "JAKARTA, HUMAS MKRI –". */
  private static final Pattern COURT = Pattern.compile("(?iu)\\b(?:humas mk(?:ri)?|mkri)\\b");

  /**
   * "Badung, Badan Pengawas Pemilihan Umum – Bawaslu RI …": the national one writes so; where it
   * goes on with "Anggota Bawaslu …", in Jakarta alone.
   */
  private static final String WATCH = "Badan Pengawas Pemilihan Umum";

  private static final int FOOT = 8;

  private static final Pattern SIGNS =
      Pattern.compile(
          "(?iu)(?:Plt\\.? |Plh\\.? )?(?:Ketua|Sekretaris|Kepala Sekretariat)\\s?,?|t\\.?t\\.?d\\.?");

  private final OfficeHosts hosts;
  private final ActingOffice acting;
  private final Outlets outlets;

  Publishers(Registry registry) {
    this.hosts = new OfficeHosts(registry);
    this.outlets = new Outlets(registry);
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

    /** What the whole page shows of its outlet, and the holder of its rights. */
    private final List<Outlet> ofPage;

    private final Optional<Outlet> holder;

    /** Credits repeat on every article of a page, so what they say is asked once. */
    private final Map<String, Optional<Office>> asked = new HashMap<>();

    OnePage(Layout layout, List<Draft> drafts, List<Head> heads) {
      this.drafts = drafts;
      this.heads = heads;
      Optional<Office> ofAddress =
          layout.address() == null ? Optional.empty() : hosts.find(Address.site(layout.address()));
      this.site = ofAddress.or(() -> named(layout));
      this.ofPage = site.isPresent() ? List.of() : outlets.ofPage(layout);
      this.holder = site.isPresent() ? Optional.empty() : outlets.holder(layout);
      this.press = ofAddress.isEmpty() && (!ofPage.isEmpty() || press(layout));
    }

    /** The site's name above its stories, or after the dash of the page's own title. */
    private Optional<Office> named(Layout layout) {
      String title = layout.title();
      Optional<Office> tail =
          title == null
              ? Optional.empty()
              : Masthead.tail(title).filter(Masthead::site).flatMap(t -> acting.first(t, null));
      return tail.or(
              () ->
                  layout.lines().stream()
                      .limit(MASTHEAD)
                      .filter(line -> !line.linked() && Masthead.site(line.text()))
                      .flatMap(line -> acting.first(line.text(), null).stream())
                      .findFirst())
          .or(
              () ->
                  layout.lines().stream()
                      .flatMap(line -> Masthead.rightsHolder(line.text()).stream())
                      .flatMap(name -> acting.first(name, null).stream())
                      .findFirst())
          .or(() -> signature(layout));
    }

    /** "Bawaslu Kabupaten Pesisir Barat", "Ketua," and "ttd" below a notice. */
    private Optional<Office> signature(Layout layout) {
      List<Line> lines = layout.lines();
      for (int i = Math.max(0, lines.size() - FOOT); i + 1 < lines.size(); i++) {
        String next = lines.get(i + 1).text().strip();
        if (Masthead.site(lines.get(i).text()) && SIGNS.matcher(next).matches()) {
          return acting.first(lines.get(i).text(), null);
        }
      }
      return Optional.empty();
    }

    List<@Nullable String> keys() {
      List<Optional<Office>> printed = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        printed.add(printed(drafts.get(i), heads.get(i)).or(() -> site));
      }
      Optional<Office> majority = majority(printed);
      List<Optional<Outlet>> papers = papers(printed, majority.isPresent());
      Optional<Office> shared = majority.or(() -> spokenOf(printed, papers));
      List<@Nullable String> keys = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        Draft draft = drafts.get(i);
        Head head = heads.get(i);
        Optional<Office> office = printed.get(i);
        if (office.isEmpty() && papers.get(i).isEmpty() && !byPress(head)) {
          office = shared.or(() -> ofAuthor(draft, head));
        }
        String paper = papers.get(i).map(Outlet::key).orElse(null);
        keys.add(office.map(Office::key).orElse(paper));
      }
      return keys;
    }

    /**
     * The outlet of each story that no office printed.
     *
     * @param ofOffice true where the page is an office's: only a story's own line tells its outlet
     */
    private List<Optional<Outlet>> papers(List<Optional<Office>> printed, boolean ofOffice) {
      List<Optional<Outlet>> papers = new ArrayList<>();
      for (int i = 0; i < drafts.size(); i++) {
        List<Outlet> found = new ArrayList<>(ofOffice ? List.of() : ofPage);
        if (printed.get(i).isEmpty()) {
          outlets.ofStory(drafts.get(i)).ifPresent(found::add);
          holder.filter(h -> !ofOffice).ifPresent(found::add);
        }
        papers.add(printed.get(i).isEmpty() ? Outlets.narrowest(found) : Optional.empty());
      }
      return papers;
    }

    /** The office that the page's stories speak of most, each by itself and all together. */
    private Optional<Office> spokenOf(
        List<Optional<Office>> printed, List<Optional<Outlet>> papers) {
      Map<Office, Integer> all = new LinkedHashMap<>();
      for (int i = 0; i < drafts.size(); i++) {
        Head head = heads.get(i);
        boolean opinion = head.byline() != null && head.dateline() == null;
        boolean open = printed.get(i).isEmpty() && papers.get(i).isEmpty();
        if (open && !byPress(head) && !opinion) {
          acting
              .inLead(drafts.get(i), head.dateline())
              .forEach((office, score) -> all.merge(office, score, Integer::sum));
        }
      }
      return ActingOffice.best(all);
    }

    /** An opinion without masthead: offices print what their own people write. */
    private Optional<Office> ofAuthor(Draft draft, Head head) {
      return AuthorPost.find(draft, head).flatMap(words -> acting.first(words, null));
    }

    private boolean byPress(Head head) {
      return press || (head.dateline() != null && head.dateline().press());
    }

    private Optional<Office> printed(Draft draft, Head head) {
      Dateline dateline =
          head.dateline() == null ? Head.belowCaption(draft).orElse(null) : head.dateline();
      String host = dateline == null ? null : dateline.host();
      String office = dateline == null ? null : dateline.office();
      Span credits = head.credits();
      String outlet = dateline == null ? null : dateline.outlet();
      if (outlet != null && COURT.matcher(outlet).find()) {
        return hosts.find("mkri.id");
      }
      Optional<Office> found = host == null ? Optional.empty() : hosts.find(host);
      if (found.isEmpty() && credits != null) {
        found = ask(credits.in(draft.text()), dateline);
      }
      if (found.isEmpty() && dateline != null && WATCH.equals(dateline.office())) {
        return acting
            .watching(draft.text().substring(dateline.span().end()))
            .or(
                () ->
                    "jakarta".equalsIgnoreCase(dateline.city())
                        ? hosts.find("bawaslu.go.id")
                        : Optional.empty());
      }
      return found.isEmpty() && office != null ? ask(office, dateline) : found;
    }

    private Optional<Office> ask(String words, @Nullable Dateline dateline) {
      String city = dateline == null ? null : dateline.city();
      return asked.computeIfAbsent(city + "\n" + words, key -> acting.first(words, dateline));
    }
  }

  /**
   * "Baca juga" in mid-text, a newspaper's name above the page or after its title, and an address
   * of no public body are the marks of newspapers; a police or council page names its own office.
   */
  private static boolean press(Layout layout) {
    if (layout.address() != null) {
      return !Address.official(Address.host(layout.address()));
    }
    String title = layout.title();
    boolean named =
        title != null
            && Masthead.tail(title).filter(t -> Masthead.press(t) || Masthead.other(t)).isPresent();
    return named
        || layout.lines().stream()
            .limit(MASTHEAD)
            .filter(line -> Furniture.kindOf(line.text()) == LineKind.CONTENT)
            .anyMatch(line -> Masthead.press(line.text()) || Masthead.other(line.text()))
        || layout.lines().stream()
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
