package id.simpul.mention;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Bundle;
import id.simpul.registry.Partner;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import id.simpul.registry.Registry;
import id.simpul.text.Degrees;
import id.simpul.text.RomanNumerals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises organizations beside the election offices by the word they begin with ("Kesbangpol
 * Provinsi Jawa Tengah", "Polres Serang", "Fakultas Hukum Universitas X"): the head, then
 * capitalised words with "dan" or "untuk" between two of them, up to a place, a comma or a person's
 * name.
 */
final class OrganizationGrammar {
  private static final int MAX_WORDS = 14;

  /** Titles end an organization's name: a person follows. */
  private static final Set<String> TITLES =
      Set.of("Prof", "Dr", "Drs", "Dra", "Ir", "Bapak", "Ibu", "Bpk", "KH", "H", "Hj");

  /** Bodies that carry the bare name of their place: "Polres Demak". */
  static final Set<String> ARMED =
      Set.of(
          "Polres",
          "Polda",
          "Polsek",
          "Kodim",
          "Korem",
          "Koramil",
          "Kejaksaan Negeri",
          "Pengadilan Negeri");

  private static final Set<String> SCHOLARS =
      Set.of("akademisi", "dosen", "rektor", "dekan", "sosiolog", "pakar", "mahasiswa", "pengamat");

  private static final Pattern CAMPUS =
      Pattern.compile("Un[a-z]{2,10}|U[A-Z]{1,6}|I[A-Z]{2,6}|ST[A-Z]{2,6}");

  /** Names that have a region's short name for a part. */
  private static final Pattern NAMES_KEPT =
      Pattern.compile(
          "(?i)(?:bank|universitas|institut|politeknik|stie|stai|yayasan|radio|tv|harian|tribun|detik|rri|tvri|antara)\\b");

  private static final Pattern LEVEL_PRINTED =
      Pattern.compile("(?i)(?:kab|prov|kota)\\p{L}*\\.?\\s");

  /** "Pemerintah Kabupaten": the level that a place's full name prints too. */
  private static final Pattern LEVEL_LAST = Pattern.compile(" (?:Kabupaten|Kota|Provinsi)$");

  private static final Pattern LEVEL_AT_END = Pattern.compile("-(?:provinsi|kabupaten|kota)$");

  private static final Pattern ARMY_UNIT = Pattern.compile("\\d{4}(?:/\\p{L}+)?");

  /**
   * Words that begin an organization of their own name; people's names may follow ("Universitas
   * Jenderal Soedirman").
   */
  private static final Set<String> NAMED_AFTER =
      Set.of(
          "universitas",
          "institut",
          "politeknik",
          "akademi",
          "yayasan",
          "pesantren",
          "sma",
          "smk",
          "smp",
          "man",
          "sman",
          "smkn",
          "smpn",
          "rsud",
          "rsu",
          "rs",
          "masjid",
          "ma",
          "mts",
          "sekolah",
          "fakultas",
          "stai",
          "stie",
          "stih",
          "stikes",
          "uin",
          "iain",
          "stisip",
          "stia",
          "fh",
          "fisip",
          "feb",
          "fkip",
          "polsek",
          "koramil",
          "kecamatan",
          "kelurahan",
          "ppk",
          "pps",
          "ppd",
          "panwascam",
          "panwaslu",
          "panwaslih",
          "gereja",
          "paroki",
          "dayah",
          "seminari");

  /** Agencies whose names list what they are for. */
  private static final Set<String> LISTING =
      Set.of("dinas", "badan", "diskominfo", "kementerian", "kantor", "komisi");

  private static final Set<String> BRANCH = Set.of("perwakilan", "cabang", "wilayah", "kanwil");

  private static final Set<String> BELOW_REGENCY =
      Set.of("ppk", "pps", "ppd", "panwascam", "polsek", "koramil", "kecamatan", "kelurahan");

  private static final Set<String> LEVELS =
      Set.of("kecamatan", "kelurahan", "desa", "distrik", "kampung", "nagari", "gampong");

  private static final Set<String> PLACE_FIRST =
      Set.of(
          "pulau", "sungai", "tanjung", "teluk", "muara", "batu", "bukit", "kuala", "ujung",
          "gunung", "simpang", "pasir", "lubuk", "air", "rantau", "koto", "guguk", "long",
          "kampung", "tanah", "padang", "karang", "balai", "banda", "kota", "lima");

  private static final Set<String> PLACE_SECOND =
      Set.of(
          "barat",
          "timur",
          "utara",
          "selatan",
          "tengah",
          "baru",
          "lama",
          "hulu",
          "hilir",
          "kulon",
          "wetan",
          "lor",
          "kidul",
          "besar",
          "kecil",
          "kota",
          "jaya",
          "indah",
          "raya",
          "dalam",
          "luar",
          "atas",
          "bawah",
          "tenggara",
          "ilir",
          "ulu",
          "agung",
          "makmur",
          "mulya",
          "sari");

  /** Kinds of schools and boards of parties, of which none is meant without a name. */
  private static final Set<String> NAMELESS =
      Set.of(
          "DPC", "DPW", "DPP", "PAC", "SMA", "SMK", "SMP", "SD", "MA", "MTs", "MTS", "MI", "SLB",
          "TK", "PAUD");

  /** Parts of a university, whose name follows theirs. */
  private static final Set<String> FACULTY = Set.of("fakultas", "fh", "fisip", "program", "feb");

  /** A short name in brackets: "Jaringan Pendidikan Pemilih untuk Rakyat (JPPR)". */
  private static final Pattern ACRONYM = Pattern.compile("\\((\\p{Lu}[\\p{L}-]{1,14})\\)");

  /** Words that begin an organization's name, one a line. */
  private static final String HEADS = "names/organization-heads.txt";

  private final PhraseTable<String> heads = new PhraseTable<>();
  private final PhraseTable<Partner> partners = new PhraseTable<>();
  private final Set<String> local = new HashSet<>();
  private final RegionFinder regions;
  private final PartnerGroup groups;

  OrganizationGrammar(Registry registry) {
    this.regions = new RegionFinder(registry);
    this.groups = new PartnerGroup(regions);
    Bundle.text(HEADS).lines().map(String::strip).forEach(head -> heads.add(head, head));
    for (Partner partner : registry.partners()) {
      partner.names().forEach(name -> partners.add(name, partner));
      if (partner.local()) {
        local.add(Slug.of(partner.label()));
      }
    }
  }

  /** An organization that starts at {@code from}: the words it takes and the thing it names. */
  Optional<PhraseTable.Found<Thing>> at(String text, List<Word> words, int from, boolean[] taken) {
    if (!words.get(from).isCapitalised() || isDegree(words, from) || isHouse(words, from)) {
      return Optional.empty();
    }
    Optional<PhraseTable.Found<Partner>> partner =
        partners.longestAt(words, from).filter(p -> isPrintedAsAcronym(p, words.get(from)));
    int headWords = partner.map(PhraseTable.Found::words).orElse(0);
    headWords =
        Math.max(
            headWords,
            heads
                .longestAt(words, from)
                .filter(found -> !isName(found, words.get(from)))
                .map(PhraseTable.Found::words)
                .orElse(0));
    if (headWords == 0) {
      return campus(text, words, from, taken);
    }
    int heading = headWords;
    partner = partner.filter(p -> p.words() >= heading);
    Optional<PhraseTable.Found<Thing>> group = group(text, words, from, headWords, partner);
    String head = printed(words, from, from + headWords);
    if (group.isPresent() || AdHocBodies.isLong(head)) {
      return group;
    }
    boolean whole = partner.isPresent() && !partner.get().meaning().local();
    int end =
        whole
            ? afterPlace(text, words, from + headWords, taken)
            : extend(text, words, from, from + headWords, taken);
    String printed = printed(words, from, end);
    boolean anyRegion = printed.endsWith("Kabupaten/Kota") || printed.equals("Partai Politik");
    if (anyRegion || (end - from == headWords && partner.isEmpty() && isOrdinary(printed))) {
      return Optional.empty();
    }
    return Optional.of(
        new PhraseTable.Found<>(
            thing(
                printed,
                printed(words, from + headWords, end),
                partner.map(PhraseTable.Found::meaning).orElse(null)),
            end - from));
  }

  /** "Kantor Kejaksaan Negeri X": the house of a body that has a name of its own. */
  private boolean isHouse(List<Word> words, int at) {
    return at + 1 < words.size()
        && words.get(at).text().equals("Kantor")
        && partners.longestAt(words, at + 1).filter(p -> p.meaning().local()).isPresent();
  }

  private static boolean isPlaceName(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !word.isUpperCase()
        && word.nameness() < 0.5;
  }

  /** "akademisi Unkriswina Sumba": a university that nobody listed, after the post of a scholar. */
  private Optional<PhraseTable.Found<Thing>> campus(
      String text, List<Word> words, int from, boolean[] taken) {
    boolean scholar = from > 0 && SCHOLARS.contains(words.get(from - 1).lower());
    String name = words.get(from).text();
    if (!scholar || !CAMPUS.matcher(name).matches() || RomanNumerals.parse(name).isPresent()) {
      return Optional.empty();
    }
    int end = from + 1;
    int place = end < words.size() && !taken[end] ? regionAt(text, words, end) : 0;
    boolean island =
        place == 0
            && end + 1 < words.size()
            && isPlaceName(words.get(end))
            && words.get(end + 1).text().equals(",");
    end += island ? 1 : place;
    String printed = printed(words, from, end);
    return Optional.of(new PhraseTable.Found<>(thing(printed, "", null), end - from));
  }

  /** "Perludem" takes no more words, "Bank Jateng (Persero) Kudus" a bracket and a place. */
  private int afterPlace(String text, List<Word> words, int from, boolean[] taken) {
    boolean bracket =
        from + 2 < words.size()
            && words.get(from).text().equals("(")
            && words.get(from + 1).isCapitalised()
            && words.get(from + 2).text().equals(")");
    int end = bracket ? from + 3 : from;
    if (end + 1 < words.size() && BRANCH.contains(words.get(end).lower()) && !taken[end]) {
      int branch = regionAt(text, words, end + 1);
      return branch > 0 ? end + 1 + branch : end;
    }
    return end < words.size() && !taken[end] ? end + regionAt(text, words, end) : end;
  }

  private Optional<PhraseTable.Found<Thing>> group(
      String text,
      List<Word> words,
      int from,
      int headWords,
      Optional<PhraseTable.Found<Partner>> partner) {
    int end = words.get(from + headWords - 1).span().end();
    String head = printed(words, from, from + headWords);
    if (AdHocBodies.isName(head)) {
      return groups
          .ofBodies(text, end, AdHocBodies.label(head))
          .map(g -> new PhraseTable.Found<>(g.thing(), count(words, from, g.end())));
    }
    return partner
        .filter(p -> p.meaning().local())
        .flatMap(p -> groups.after(text, end, p.meaning().label()))
        .map(g -> new PhraseTable.Found<>(g.thing(), count(words, from, g.end())));
  }

  private static int count(List<Word> words, int from, int end) {
    int i = from;
    while (i < words.size() && words.get(i).span().end() <= end) {
      i++;
    }
    return i - from;
  }

  /** "Jufrizal Siddiq, S.Pd.I., MA," is a master of arts, "MA Hidayatullah" a school. */
  private static boolean isDegree(List<Word> words, int at) {
    boolean alone = at + 1 >= words.size() || !words.get(at + 1).isCapitalised();
    return alone
        && at > 0
        && words.get(at).text().length() < 4
        && Degrees.isDegree(words.get(at).text());
  }

  /** "UPI" is a university, "Upi" a name. */
  private static boolean isPrintedAsAcronym(PhraseTable.Found<Partner> partner, Word word) {
    boolean acronym =
        partner.words() == 1
            && word.text().length() < 6
            && partner
                .meaning()
                .names()
                .anyMatch(n -> n.equals(word.text().toUpperCase(Locale.ROOT)));
    return !acronym || word.isUpperCase();
  }

  /** "Aji Kertopati" is no association of journalists. */
  private static boolean isName(PhraseTable.Found<String> head, Word word) {
    String acronym = head.meaning();
    return head.words() == 1
        && acronym.equals(acronym.toUpperCase(Locale.ROOT))
        && !word.isUpperCase()
        && word.nameness() >= 0.5;
  }

  /** True for "Kesbangpol" alone: there is one in each region. */
  boolean needsPlace(Thing organization) {
    return local.contains(LEVEL_AT_END.matcher(organization.key()).replaceFirst(""));
  }

  /** "Badan", "Lembaga" or "Pemerintah" alone name nobody in particular. */
  private static boolean isOrdinary(String printed) {
    return NAMELESS.contains(printed)
        || (!printed.contains(" ")
            && !printed.equals(printed.toUpperCase(Locale.ROOT))
            && !printed.equals("Panwascam"));
  }

  /**
   * "PPK Sagulung Rosmauli Gultom": the place of a body below the regency is one word, or two where
   * the second is part of a place's name or nobody's.
   */
  private int afterVillage(String text, List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size() && end - from < 5 && !taken[end] && isVillageWord(words.get(end))) {
      end++;
    }
    int level = from < end && LEVELS.contains(words.get(from).lower()) ? 1 : 0;
    int place = Math.min(end, from + level + 1);
    boolean second =
        place < end
            && (isSecondWord(words, place, end)
                || PLACE_FIRST.contains(words.get(place - 1).lower()));
    return second ? place + 1 : place;
  }

  private static boolean isSecondWord(List<Word> words, int at, int end) {
    String word = words.get(at).lower();
    boolean last = at + 1 == end;
    return PLACE_SECOND.contains(word)
        || (last && PLACE_FIRST.contains(word))
        || (last && words.get(at).nameness() < 0.5);
  }

  private static boolean isVillageWord(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !TITLES.contains(word.text().replace(".", ""))
        && !word.isHonorific();
  }

  private int extend(String text, List<Word> words, int from, int afterHead, boolean[] taken) {
    if (BELOW_REGENCY.contains(words.get(from).lower()) && afterHead - from < 3) {
      return afterVillage(text, words, afterHead, taken);
    }
    boolean namedAfter = NAMED_AFTER.contains(words.get(from).lower());
    int end = afterHead;
    int i = afterHead;
    while (i < words.size() && i - from < MAX_WORDS && !taken[i]) {
      int region = regionAt(text, words, i);
      if (region > 0) {
        return afterShortForm(words, from, i + region);
      }
      Optional<PhraseTable.Found<Partner>> university = universityAt(words, from, i);
      if (university.isPresent()) {
        int after = i + university.get().words();
        return after < words.size() && !taken[after] ? after + regionAt(text, words, after) : after;
      }
      Word word = words.get(i);
      if (word.text().equals("(") && i + 2 < words.size() && words.get(i + 2).text().equals(")")) {
        end = i + 3;
        if (FACULTY.contains(words.get(from).lower()) && startsOrganization(words, end)) {
          i = end;
          continue;
        }
        int place = end < words.size() && !taken[end] ? regionAt(text, words, end) : 0;
        return end + place;
      } else if (word.text().equals(",") && listGoesOn(words, from, i, taken)) {
        i++;
      } else if (Set.of("dan", "untuk", "&").contains(word.lower())) {
        if (i + 1 >= words.size()
            || taken[i + 1]
            || !isPart(words.get(i + 1), namedAfter)
            || startsOrganization(words, i + 1)) {
          break;
        }
        i++;
      } else if (isPart(word, namedAfter)) {
        end = ++i;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Universitas Bojonegoro (Unigoro)": the end of a short form in brackets. */
  private static int afterShortForm(List<Word> words, int from, int at) {
    if (at + 2 >= words.size()
        || !words.get(at).text().equals("(")
        || !words.get(at + 2).text().equals(")")) {
      return at;
    }
    String head = words.get(from).text();
    String form = words.get(at + 1).text();
    boolean begins = head.length() > 2 && form.startsWith(head.substring(0, 2));
    return begins || (words.get(at + 1).isUpperCase() && form.length() > 1) ? at + 3 : at;
  }

  /**
   * "Dinas Komunikasi, Informatika dan Persandian": the comma is part of an agency's name where
   * "dan" follows soon.
   */
  private boolean listGoesOn(List<Word> words, int from, int comma, boolean[] taken) {
    if (!LISTING.contains(words.get(from).lower())) {
      return false;
    }
    for (int i = comma + 1; i < Math.min(words.size(), comma + 8) && !taken[i]; i++) {
      String word = words.get(i).lower();
      if (word.equals(",") && i > comma + 1 && namesPerson(words, comma + 1, i)) {
        return false;
      }
      if (word.equals("dan") || word.equals("serta")) {
        return i > comma + 1
            && i + 1 < words.size()
            && words.get(i + 1).isCapitalised()
            && !startsOrganization(words, i + 1);
      }
      if (!word.equals(",") && (!isPart(words.get(i), false) || startsOrganization(words, i))) {
        return false;
      }
    }
    return false;
  }

  /** "FISIP Unila …": the university ends its faculty's name. */
  private Optional<PhraseTable.Found<Partner>> universityAt(List<Word> words, int from, int at) {
    boolean faculty = words.get(from).isUpperCase() || FACULTY.contains(words.get(from).lower());
    return faculty && at > from && words.get(at).text().startsWith("U")
        ? partners.longestAt(words, at).filter(p -> p.words() == 1 && !p.meaning().local())
        : Optional.empty();
  }

  /** "Kepala Dinas X, Hernawan Seto, dan …": no ordinary word between the commas. */
  private static boolean namesPerson(List<Word> words, int from, int to) {
    return to - from > 1
        && words.subList(from, to).stream().noneMatch(w -> NotNames.contains(w.lower()));
  }

  boolean startsOrganization(List<Word> words, int at) {
    return heads.longestAt(words, at).isPresent() || partners.longestAt(words, at).isPresent();
  }

  private static boolean isPart(Word word, boolean namedAfter) {
    if (Character.isDigit(word.text().charAt(0))) {
      return word.text().length() <= 3 || ARMY_UNIT.matcher(word.text()).matches();
    }
    return word.isCapitalised()
        && word.isAlphabetic()
        && word.text().length() > 1
        && !word.isSentenceWord()
        && !TITLES.contains(word.text().replace(".", ""))
        && (!word.isHonorific() || (namedAfter && word.text().equals("Haji")))
        && (namedAfter
            || word.isUpperCase()
            || NotNames.contains(word.lower())
            || word.nameness() < 0.5);
  }

  /**
   * How many words a place that starts here takes, with "Provinsi", "Kabupaten" or "Kota" before
   * it; 0 for none.
   */
  int regionAt(String text, List<Word> words, int from) {
    int end = words.get(Math.min(words.size() - 1, from + 6)).span().end();
    int start = words.get(from).span().start();
    return regions
        .findAtStart(text.substring(start, end))
        .map(match -> count(words, from, start + match.span().end()))
        .orElse(0);
  }

  private Thing thing(String printed, String afterHead, @Nullable Partner partner) {
    String label = label(printed, afterHead, partner);
    List<Argument> properties = new ArrayList<>();
    List<RegionMatch> places = regions.find(label);
    if (!places.isEmpty()) {
      Region region = places.get(places.size() - 1).region();
      if (region != null) {
        properties.add(new Argument(Property.JURISDICTION, Value.ref(region.thing())));
      }
    }
    return new Thing(ThingType.ORGANIZATION, Slug.of(label), label, properties);
  }

  /**
   * Short usual name and place: "Badan Kesatuan Bangsa dan Politik Provinsi X" is "Kesbangpol
   * Provinsi X".
   */
  private String label(String printed, String afterHead, @Nullable Partner partner) {
    if (partner == null) {
      return ownLabel(printed);
    }
    String rest = withoutBrackets(afterHead);
    if (rest.isEmpty()) {
      return partner.label();
    }
    List<RegionMatch> places = partner.local() ? regions.find(rest) : List.of();
    Region place =
        places.size() == 1 && places.get(0).span().length() == rest.length()
            ? places.get(0).region()
            : null;
    boolean ofRegion = partner.kind().startsWith("local") || partner.kind().equals("parliament");
    return place == null || !ofRegion
        ? partner.label() + " " + inFull(rest)
        : LEVEL_LAST.matcher(partner.label()).replaceFirst("") + " " + place.fullName();
  }

  /** "Polda Jateng" is "Polda Jawa Tengah"; "Bank Jateng" is a name. */
  private String inFull(String name) {
    List<RegionMatch> places =
        NAMES_KEPT.matcher(name).lookingAt() ? List.of() : regions.find(name);
    if (places.isEmpty() || places.get(places.size() - 1).span().end() != name.length()) {
      return name;
    }
    RegionMatch place = places.get(places.size() - 1);
    Region region = place.region() == null ? place.candidates().get(0) : place.region();
    String printed = place.span().in(name);
    boolean levelled = LEVEL_PRINTED.matcher(printed).lookingAt();
    boolean shortened =
        levelled
            ? !printed.equals(region.fullName())
            : printed.indexOf(' ') < 0 && !region.name().contains(printed);
    return shortened
        ? name.substring(0, place.span().start()) + (levelled ? region.fullName() : region.name())
        : name;
  }

  /**
   * The short name in brackets where one is printed, with the place after it; a faculty keeps its
   * name before that of its university.
   */
  private String ownLabel(String name) {
    String printed =
        name.replaceFirst("^FH\\b", "Fakultas Hukum")
            .replaceFirst("^PPK (?!Kecamatan|Distrik)", "PPK Kecamatan ")
            .replaceFirst("^PPS (?!Desa|Kelurahan|Kampung|Nagari|Gampong)", "PPS Desa ")
            .replaceFirst("^Panwascam ", "Panwaslu Kecamatan ");
    int university = printed.indexOf("Universitas");
    if (university > 0) {
      return withoutBrackets(printed.substring(0, university))
          + " "
          + university(printed.substring(university));
    }
    Matcher acronym = ACRONYM.matcher(printed);
    boolean shortened = acronym.find() && isAcronym(acronym.group(1));
    if (!shortened) {
      return inFull(withoutBrackets(printed));
    }
    String shortName = partners.find(acronym.group(1)).map(Partner::label).orElse(acronym.group(1));
    return (shortName + printed.substring(acronym.end())).strip();
  }

  /** "Universitas Sultan Agung (Unissula) Semarang" is "Unissula". */
  private String university(String printed) {
    Matcher acronym = ACRONYM.matcher(printed);
    if (acronym.find()) {
      return partners.find(acronym.group(1)).map(Partner::label).orElse(acronym.group(1));
    }
    return partners.find(printed).map(Partner::label).orElse(withoutBrackets(printed));
  }

  private static boolean isAcronym(String word) {
    return word.chars().filter(Character::isUpperCase).count() * 2 >= word.length();
  }

  private static String withoutBrackets(String name) {
    return name.replaceAll("\\s*\\([^)]*\\)", "").strip();
  }

  static String printed(List<Word> words, int from, int end) {
    StringBuilder out = new StringBuilder();
    Span last = null;
    for (Word word : words.subList(from, end)) {
      if (last != null && last.end() < word.span().start()) {
        out.append(' ');
      }
      out.append(word.text());
      last = word.span();
    }
    return out.toString();
  }
}
