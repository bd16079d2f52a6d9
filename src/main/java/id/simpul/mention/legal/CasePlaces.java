package id.simpul.mention.legal;

import id.simpul.mention.plain.PlainText;
import id.simpul.model.Span;
import id.simpul.registry.Level;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import id.simpul.registry.Registry;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds disputes over regional elections that are named by their place instead of a number. */
final class CasePlaces {
  private static final int WINDOW = 170;

  private static final HeadedPattern TRIGGER =
      HeadedPattern.of(
          "(?<![\\p{L}\\d/.])(?i:(?:PHPU?|putusan\\s+(?:MK|mahkamah\\s+konstitusi))(?![/\\p{L}\\d])"
              + "|(?:perselisihan|sengketa)(?:\\s+hukum)?(?:\\s+hasil)?"
              + "(?=\\s+(?:pilkada|pemilihan|pilbup|pilwal|pilgub))"
              + "|perkara(?=\\s+(?:pilkada|pemilihan\\s+(?:bupati|wali)))|kasus(?=\\s+pilkada))");

  /** What may stand between the dispute and its place. */
  private static final Pattern GAP =
      Pattern.compile(
          "(?i:[\\s,()\"'.:-]|perselisihan|sengketa|hasil|pemilihan|umum|kepala|daerah|bupati|wakil|wali\\s?kota"
              + "|gubernur|pilkada|pilbup|pilwalkot|pilwakot|pilwali|pilgub|pasangan|calon|serentak|tahun|20\\d\\d"
              + "|kabupaten|kota|provinsi|kab|prov|dan|terkait|tentang|atas|dalam|pada|di|untuk|dari|mengenai|perkara|kasus"
              + "|putusan|mk|mahkamah|konstitusi|republik|indonesia|ri|phpu|php|nomor|no|terhadap|soal"
              + "|\\d[\\d/.A-Z-]{3,40})*+");

  private static final int AFTER_WINDOW = 90;

  private static final String ABOUT_WORD =
      "(?i:(?:tentang|terkait|mengenai|untuk|perkara|sengketa|perselisihan|hasil|pemilihan|umum|kepala|daerah"
          + "|bupati|wakil|wali\\s?kota|gubernur|pilkada|pilbup|pilwal\\p{L}{0,3}|pilgub|PHPU?|dan|serentak)\\s{1,2})";

  /** What may stand between a number and the place it is about; a comma alone parts the two. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "\\s{0,3}(?:[(:-]\\s{0,2})?"
              + ABOUT_WORD
              + "{0,9}|\\s{0,2},\\s{0,2}"
              + ABOUT_WORD
              + "{1,9}");

  private static final Pattern ELECTION =
      Pattern.compile(
          "(?i)\\b(?:PHPU?|perselisihan|sengketa|pilkada|pilbup|pilwal|pilwakot|pilgub|pemilihan)");
  private static final Pattern YEAR =
      Pattern.compile("^\\s{0,2},?\\s{0,2}(?:[Tt]ahun\\s{1,2})?(20\\d\\d)(?!\\d)");
  private static final Pattern YEAR_INSIDE = Pattern.compile("20\\d\\d(?![\\d/])");
  private static final Pattern MAYOR = Pattern.compile("wali\\s?kota|pilwal|pilwakot");
  private static final Pattern NEXT = Pattern.compile("\\s{0,2}(?:,|dan|serta|,\\s?dan)\\s{1,2}");
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s{1,2}\\p{Lu}|\\n");

  private final RegionFinder regions;

  CasePlaces(Registry registry) {
    this.regions = new RegionFinder(registry);
  }

  /** The disputes named in {@code range} of {@code text}, by place. */
  List<CasePlace> find(String text, Span range) {
    String plain = PlainText.of(text);
    List<CasePlace> found = new ArrayList<>();
    HeadedPattern.Search trigger = TRIGGER.in(plain, range);
    int after = range.start();
    while (trigger.find()) {
      Span span = trigger.span();
      if (span.start() >= after) {
        List<CasePlace> here = at(text, plain, span.start(), span.end(), range.end());
        found.addAll(here);
        after = here.isEmpty() ? after : here.get(here.size() - 1).span().end();
      }
    }
    return found;
  }

  private List<CasePlace> at(String text, String plain, int start, int from, int limit) {
    int end = Math.min(limit, from + WINDOW);
    Matcher stop = SENTENCE_END.matcher(plain).region(from, end);
    boolean cut = stop.find();
    String window = text.substring(from, cut ? stop.start() : end);
    List<CasePlace> found = new ArrayList<>();
    int reached = 0;
    for (RegionMatch match : regions.find(window)) {
      String gap = window.substring(reached, match.span().start());
      boolean allowed = found.isEmpty() ? GAP.matcher(gap).matches() : NEXT.matcher(gap).matches();
      if (!allowed) {
        break;
      }
      String lead = plain.substring(start, from + match.span().start());
      int begin = found.isEmpty() ? start : from + match.span().start();
      CasePlace place = place(lead, match, new Span(begin, from + match.span().end()));
      if (place != null) {
        found.add(withYear(place, plain));
        reached = found.get(found.size() - 1).span().end() - from;
      } else {
        break;
      }
    }
    return found;
  }

  /**
   * The regions that are named right after a case number, e.g. {@code 81/PHPU.BUP-XXIII/2025
   * (Kabupaten Berau)}, as disputes that begin with the number. For texts in which whoever wrote
   * them says what a number is about; in news such a place may be where the forum met.
   */
  List<CasePlace> after(String text, List<LegalMatch> numbered) {
    String plain = PlainText.of(text);
    List<CasePlace> found = new ArrayList<>();
    for (LegalMatch match : numbered) {
      Optional<CaseNumber> number = CaseChecks.number(match.document().label());
      if (match.phpu() && number.isPresent()) {
        after(text, plain, match.span(), number.get()).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CasePlace> after(String text, String plain, Span number, CaseNumber printed) {
    int from = number.end();
    String window = text.substring(from, Math.min(text.length(), from + AFTER_WINDOW));
    List<RegionMatch> named = regions.find(window);
    String lead = named.isEmpty() ? "" : window.substring(0, named.get(0).span().start());
    if (named.isEmpty() || !ABOUT.matcher(lead).matches()) {
      return Optional.empty();
    }
    List<String> codeKinds = ElectionCode.electionKinds(printed.code());
    List<Region> all = named.get(0).candidates();
    List<Region> fits = all.stream().filter(r -> codeKinds.contains(CasePlace.headOf(r))).toList();
    List<Region> meant = fits.isEmpty() ? all : fits;
    boolean province = meant.get(0).level() == Level.PROVINSI && !codeKinds.contains("gubernur");
    boolean within = codeKinds.contains("gubernur") && meant.get(0).level().belowProvince();
    if (meant.size() != 1 || province || within || meant.get(0).level() == Level.NATIONAL) {
      return Optional.empty();
    }
    Span span = new Span(number.start(), from + named.get(0).span().end());
    CasePlace place = new CasePlace(span, meant.get(0), CasePlace.headOf(meant.get(0)), null);
    return Optional.of(withYear(place, plain));
  }

  private static @Nullable CasePlace place(String lead, RegionMatch match, Span span) {
    String kind = kind(lead);
    List<Region> fits =
        match.candidates().stream()
            .filter(r -> r.level() != Level.NATIONAL)
            .filter(r -> kind == null || CasePlace.headOf(r).equals(kind))
            .toList();
    boolean province = fits.size() == 1 && fits.get(0).level() == Level.PROVINSI;
    if (fits.size() != 1 || !ELECTION.matcher(lead).find() || (province && kind == null)) {
      return null;
    }
    Region region = fits.get(0);
    return new CasePlace(span, region, CasePlace.headOf(region), null);
  }

  private static @Nullable String kind(String lead) {
    String words = lead.toLowerCase(Locale.ROOT);
    if (words.contains("bupati") || words.contains("pilbup")) {
      return "bupati";
    }
    if (words.contains("gubernur") || words.contains("pilgub")) {
      return "gubernur";
    }
    return MAYOR.matcher(words).find() ? "walikota" : null;
  }

  private static CasePlace withYear(CasePlace place, String plain) {
    int end = place.span().end();
    Matcher year = YEAR.matcher(plain.substring(end, Math.min(plain.length(), end + 20)));
    if (year.find()) {
      Span span = new Span(place.span().start(), end + year.end());
      return new CasePlace(
          span, place.region(), place.electionKind(), Integer.valueOf(year.group(1)));
    }
    Matcher inside = YEAR_INSIDE.matcher(place.span().in(plain));
    String before = null;
    while (inside.find()) {
      before = inside.group();
    }
    boolean number = place.span().in(plain).contains("/");
    return before == null || number ? place : place.withYear(Integer.parseInt(before));
  }
}
