package id.simpul.claim.legal;

import id.simpul.mention.legal.LegalMatch;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Value;
import id.simpul.registry.KnownCase;
import id.simpul.registry.Level;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.Registry;
import id.simpul.text.IndonesianNumbers;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which ruling a sentence speaks of: the one it names; all, where it counts them ("keduanya"); the
 * one whose place or kind of election it names; else the one named last before it.
 */
final class MeantRulings {
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)(?<!\\p{L})(?:ke(?<pair>dua|tiga|empat)(?:-(?:dua|tiga|empat))?nya|(?:ke)?(?<count>dua|tiga|empat|lima)\\s+(?:putusan|perkara|sengketa|kasus|permohonan|gugatan))(?!\\p{L})");

  private static final Map<String, Pattern> KINDS = kinds();

  /** Makes a part of a town, or another regency, of a region's name. */
  private static final Pattern DIRECTION =
      Pattern.compile("\\s(?:Utara|Selatan|Barat|Timur|Tengah|Tenggara|Raya|Daya|Baru)(?!\\p{L})");

  /** How far behind its number a ruling's place stands: "(Kutai Kartanegara)". */
  private static final int BESIDE = 90;

  /** More rulings than any article names. */
  private static final int MOST = 200;

  private final String text;
  private final List<LegalMatch> rulings;

  /** One match of each ruling, in order of first mention. */
  private final List<LegalMatch> distinct;

  /** Bare names of the regions a ruling is about, by key. */
  private final Map<String, Set<String>> places = new HashMap<>();

  /**
   * @param text the article's text
   * @param rulings its rulings, by place
   * @param registry which knows the regions of some cases
   */
  MeantRulings(String text, List<LegalMatch> rulings, Registry registry) {
    this.text = text;
    this.rulings = rulings;
    this.distinct = distinct(rulings);
    RegionFinder finder = new RegionFinder(registry);
    for (int i = 0; distinct.size() > 1 && i < Math.min(rulings.size(), MOST); i++) {
      LegalMatch ruling = rulings.get(i);
      Set<String> names = places.computeIfAbsent(ruling.document().key(), k -> new HashSet<>());
      ruling.find(Property.REGION).map(MeantRulings::label).ifPresent(names::add);
      registry
          .findCase(ruling.document().label())
          .map(KnownCase::regionCode)
          .flatMap(registry::findRegion)
          .ifPresent(region -> names.add(region.name()));
      int next = i + 1 < rulings.size() ? rulings.get(i + 1).span().start() : text.length();
      int from = ruling.span().end();
      int to = Math.max(from, Math.min(next, Math.min(text.length(), from + BESIDE)));
      finder.find(text.substring(from, to)).stream()
          .limit(1)
          .flatMap(m -> m.candidates().stream())
          .filter(r -> r.level() != Level.NATIONAL)
          .forEach(r -> names.add(r.name()));
    }
  }

  private static String label(Value value) {
    String label = value instanceof Value.Ref ref ? ref.thing().label() : "";
    return label.replaceFirst("^(?:Kabupaten|Kota|Provinsi)\\s+", "");
  }

  private static Map<String, Pattern> kinds() {
    Map<String, Pattern> kinds = new LinkedHashMap<>();
    kinds.put("bupati", word("bupati|pilbup"));
    kinds.put("walikota", word("wali\\s?kota|pilwalkot|pilwakot|pilwali"));
    kinds.put("gubernur", word("gubernur|pilgub"));
    kinds.put("presiden", word("presiden|pilpres"));
    kinds.put("dpd", word("DPD"));
    kinds.put("dprd", word("dapil|daerah\\s+pemilihan|DPRD|caleg|calon\\s+legislatif"));
    return kinds;
  }

  private static Pattern word(String words) {
    return Pattern.compile("(?i)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
  }

  private static List<LegalMatch> distinct(List<LegalMatch> matches) {
    Map<String, LegalMatch> byKey = new LinkedHashMap<>();
    matches.forEach(m -> byKey.putIfAbsent(m.document().key(), m));
    return List.copyOf(byKey.values());
  }

  /**
   * @param sentence one that tells of a ruling's result
   * @return the rulings meant; none where that stays open
   */
  List<LegalMatch> of(Span sentence) {
    if (distinct.isEmpty()) {
      return List.of();
    }
    List<LegalMatch> here =
        distinct(rulings.stream().filter(r -> sentence.overlaps(r.span())).toList());
    if (here.size() == 1) {
      return here;
    }
    List<LegalMatch> pool = here.isEmpty() ? namedUntil(sentence) : here;
    if (counted(sentence, pool.size())) {
      return pool;
    }
    if (pool.size() == 1) {
      return pool;
    }
    List<LegalMatch> hinted = hinted(sentence.in(text), pool);
    if (hinted.size() == 1) {
      return hinted;
    }
    return here.isEmpty() ? before(sentence) : List.of();
  }

  /**
   * The words that follow each ruling of a sentence that names several, up to the next one:
   * "Putusan A yang menolak …, dan Putusan B yang mengabulkan …".
   */
  Map<LegalMatch, Span> parted(Span sentence) {
    List<LegalMatch> here = rulings.stream().filter(r -> sentence.overlaps(r.span())).toList();
    Map<LegalMatch, Span> parts = new LinkedHashMap<>();
    for (int i = 0; i < here.size() && distinct(here).size() > 1; i++) {
      int end = i + 1 < here.size() ? here.get(i + 1).span().start() : sentence.end();
      int from = Math.min(here.get(i).span().end(), end);
      parts.put(here.get(i), new Span(from, end));
    }
    return parts;
  }

  /** Those named so far; where none is yet, all. */
  private List<LegalMatch> namedUntil(Span sentence) {
    List<LegalMatch> so = distinct.stream().filter(r -> r.span().start() < sentence.end()).toList();
    return so.isEmpty() ? distinct : so;
  }

  private boolean counted(Span sentence, int rulingsNamed) {
    Matcher all = ALL.matcher(sentence.in(text));
    while (all.find()) {
      String count = all.group("pair") != null ? all.group("pair") : all.group("count");
      if (IndonesianNumbers.parse(count).orElse(0) == rulingsNamed) {
        return true;
      }
    }
    return false;
  }

  /** Those whose place the sentence names, else those of the kind of election it names. */
  private List<LegalMatch> hinted(String sentence, List<LegalMatch> pool) {
    List<LegalMatch> placed =
        pool.stream()
            .filter(
                r ->
                    places.getOrDefault(r.document().key(), Set.of()).stream()
                        .anyMatch(name -> names(sentence, name)))
            .toList();
    return placed.isEmpty() ? pool.stream().filter(r -> ofKind(r, sentence)).toList() : placed;
  }

  /** True where the sentence prints the bare name of the region as a word. */
  private static boolean names(String sentence, String name) {
    int at = name.isEmpty() ? -1 : sentence.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && (end == sentence.length() || !Character.isLetter(sentence.charAt(end)))
        && !DIRECTION.matcher(sentence.substring(end)).lookingAt()
        && (at == 0 || !Character.isLetter(sentence.charAt(at - 1)));
  }

  private static boolean ofKind(LegalMatch ruling, String sentence) {
    return ruling.document().properties().stream()
        .filter(a -> a.property() == Property.ELECTION_KIND)
        .map(a -> a.value() instanceof Value.Concept c ? c.slug().toLowerCase(Locale.ROOT) : "")
        .map(KINDS::get)
        .anyMatch(kind -> kind != null && kind.matcher(sentence).find());
  }

  /** The ruling named last before the sentence, where its sentence names only that one. */
  private List<LegalMatch> before(Span sentence) {
    LegalMatch last = null;
    for (LegalMatch ruling : rulings) {
      if (ruling.span().end() <= sentence.start()) {
        last = ruling;
      }
    }
    if (last == null) {
      return List.of();
    }
    LegalMatch named = last;
    int line = text.lastIndexOf('\n', named.span().start());
    int from = Math.max(line, stopBefore(named.span().start()));
    boolean alone =
        rulings.stream()
            .filter(r -> r.span().start() >= from && r.span().end() <= named.span().end())
            .allMatch(r -> r.document().key().equals(named.document().key()));
    return alone ? List.of(named) : List.of();
  }

  private int stopBefore(int at) {
    int stop = text.lastIndexOf(". ", at);
    return Math.max(0, stop);
  }
}
