package id.simpul.article;

import id.simpul.registry.Outlet;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which outlet of the press a page is of. In order: its address, the name it gives its site, the
 * tail of its title, the lines above its story (masthead, breadcrumbs, byline), the story's own
 * date-line, and the holder of its rights. A desk named later narrows its house down: "(ANTARA)"
 * under "ANTARA News Papua".
 */
final class Outlets {
  /** How far down a page its masthead may stand, menus above it counted. */
  private static final int TOP = 25;

  /** Longer lines are the story, or its caption. */
  private static final int LONGEST_LINE = 120;

  /** A word alone is the paper's name in the first lines only. */
  private static final int FIRST_LINES = 3;

  /** Lines of a story before its date-line: author, day, caption. */
  private static final int STORY_LINES = 6;

  private static final int LONGEST_DATELINE = 80;

  /** How far from the end of a page its holder of rights stands. */
  private static final int FOOT = 15;

  /** Names of papers that are words of any sentence where they do not stand in capitals. */
  private static final Set<String> WORDS =
      Set.of(
          "analisa",
          "antara",
          "bernas",
          "detik",
          "disway",
          "fajar",
          "gatra",
          "haluan",
          "kompas",
          "langgam",
          "memorandum",
          "mercusuar",
          "narasi",
          "republika",
          "sonora",
          "surya",
          "tagar",
          "telisik",
          "tempo",
          "waspada",
          "wawasan");

  private static final String DASHES = "\\s[-–—•]\\s|[—|»›>•]|\\s/\\s|&gt;";
  private static final Pattern PARTS = Pattern.compile(DASHES);
  private static final Pattern PARTS_IN_CAPITALS = Pattern.compile(DASHES + "|,\\s|–");
  private static final Pattern CRUMBS = Pattern.compile("[/»›>|]");
  private static final Pattern ADDRESS =
      Pattern.compile("[\\p{L}\\d-]{2,40}(?:\\.[\\p{L}\\d-]{2,20}){1,3}");
  private static final Pattern DATELINE =
      Pattern.compile("^([^\\n]{2,80}?)(?:\\s[-–—−]|[–—−]|--|-\\s|\\s?:\\s)");
  private static final Pattern DATELINE_PARTS = Pattern.compile("[,()\\[\\]|/]");
  private static final Pattern REPORTER =
      Pattern.compile(
          "(?iu)^(?:laporan )?(?:wartawan|reporter|kontributor|jurnalis|tim(?: redaksi)?|redaksi|laporan)\\s*:?\\s+");
  private static final Pattern RIGHTS =
      Pattern.compile("(?iu)^(?=.{0,40}(?:©|\\(c\\)|copyright|hak cipta))");
  private static final Pattern RIGHTS_WORDS =
      Pattern.compile(
          "(?iu)©|\\(c\\)|copyright|hak cipta|dilindungi(?: undang-undang)?|all rights? reserved|milik|oleh|\\bby\\b"
              + "|\\b(?:19|20)\\d\\d(?:\\s?[-–]\\s?(?:19|20)\\d\\d)?\\b");

  private final Registry registry;

  Outlets(Registry registry) {
    this.registry = registry;
  }

  /** The outlets that a page shows itself to be of, the surest first. */
  List<Outlet> ofPage(Layout layout) {
    List<Outlet> found = new ArrayList<>();
    if (layout.address() != null) {
      registry.findOutletAt(layout.address()).ifPresent(found::add);
    }
    layout.names().forEach(name -> named(name).ifPresent(found::add));
    if (layout.title() != null) {
      tail(layout.title()).ifPresent(found::add);
    }
    found.addAll(masthead(layout.lines()));
    return found;
  }

  /** The outlet that a page's foot names as the holder of its rights. */
  Optional<Outlet> holder(Layout layout) {
    List<Line> lines = layout.lines();
    return Stream.concat(
            layout.names().stream(),
            lines.subList(Math.max(0, lines.size() - FOOT), lines.size()).stream().map(Line::text))
        .filter(line -> line.length() <= LONGEST_LINE && RIGHTS.matcher(line).find())
        .flatMap(
            line -> Arrays.stream(RIGHTS_WORDS.matcher(line).replaceAll("|").split("[|,]|\\.\\s")))
        .flatMap(words -> named(words).stream())
        .findFirst();
  }

  /** The outlet of one story: its byline, its date-line. */
  Optional<Outlet> ofStory(Draft draft) {
    return draft.body().stream()
        .limit(STORY_LINES)
        .flatMap(line -> dateline(line).or(() -> line(line, FIRST_LINES)).stream())
        .findFirst();
  }

  /** The first outlet, or the first desk of it. */
  static Optional<Outlet> narrowest(List<Outlet> found) {
    return found.stream()
        .findFirst()
        .map(
            house -> found.stream().filter(desk -> desk.isDeskOf(house)).findFirst().orElse(house));
  }

  /** "Judul | Politik | tempo.co", from the last part; the first only where it is an address. */
  private Optional<Outlet> tail(String title) {
    String[] parts = PARTS.split(title);
    for (int i = parts.length - 1; i >= 0; i--) {
      Optional<Outlet> outlet =
          i > 0 || ADDRESS.matcher(parts[0].strip()).matches() ? named(parts[i]) : Optional.empty();
      if (outlet.isPresent()) {
        return outlet;
      }
    }
    return Optional.empty();
  }

  private List<Outlet> masthead(List<Line> lines) {
    List<Outlet> found = new ArrayList<>();
    for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
      Line line = lines.get(i);
      if (line.text().length() > LONGEST_LINE) {
        break;
      }
      if (!line.linked()) {
        line(line.text(), i).ifPresent(found::add);
      }
    }
    return found;
  }

  /** The one outlet that parts of a short line name; none where they name several. */
  private Optional<Outlet> line(String line, int at) {
    if (line.length() > LONGEST_LINE) {
      return Optional.empty();
    }
    boolean capitals = line.equals(line.toUpperCase(Locale.ROOT));
    String[] parts = (capitals ? PARTS_IN_CAPITALS : PARTS).split(line);
    List<Outlet> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean word = i == 0 && isWord(parts[i]) && (parts.length > 1 || at >= FIRST_LINES);
      if (!word) {
        named(REPORTER.matcher(parts[i].strip()).replaceFirst("")).ifPresent(found::add);
      }
    }
    boolean crumbs = CRUMBS.matcher(line).find() || ADDRESS.matcher(parts[0].strip()).matches();
    if (parts.length > 1 && crumbs) {
      named(parts[0].strip() + " " + parts[1].strip()).ifPresent(found::add);
    }
    return only(found);
  }

  /** Several names of one outlet, or of a house and its desk, name one. */
  private static Optional<Outlet> only(List<Outlet> found) {
    List<Outlet> different = found.stream().distinct().toList();
    return different.size() <= 1
        ? different.stream().findFirst()
        : different.stream()
            .filter(d -> different.stream().allMatch(o -> o.equals(d) || d.isDeskOf(o)))
            .findFirst();
  }

  private Optional<Outlet> dateline(String line) {
    Matcher head =
        DATELINE.matcher(line.substring(0, Math.min(LONGEST_DATELINE + 4, line.length())));
    if (!head.find()) {
      return Optional.empty();
    }
    String[] parts = DATELINE_PARTS.split(head.group(1));
    List<Outlet> found = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      if (i > 0 || !isWord(parts[i])) {
        named(parts[i]).ifPresent(found::add);
      }
    }
    return only(found);
  }

  private static boolean isWord(String part) {
    String name = part.strip();
    return WORDS.contains(name.toLowerCase(Locale.ROOT))
        && !name.equals(name.toUpperCase(Locale.ROOT));
  }

  private Optional<Outlet> named(String name) {
    String words = name.strip();
    boolean address = words.indexOf('.') > 0 && words.indexOf(' ') < 0;
    return words.isEmpty()
        ? Optional.empty()
        : registry
            .findOutletNamed(words)
            .or(() -> address ? registry.findOutletAt(words) : Optional.empty());
  }
}
