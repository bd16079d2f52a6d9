package id.simpul.mention;

import id.simpul.model.Argument;
import id.simpul.model.Property;
import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Level;
import id.simpul.registry.Region;
import id.simpul.registry.RegionFinder;
import id.simpul.registry.RegionMatch;
import id.simpul.registry.Registry;
import id.simpul.text.Honorifics;
import id.simpul.text.NameLexicon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads which body a head of region leads from the place after the role: "Bupati Serang" leads
 * Pemerintah Kabupaten Serang, "Kapolres Demak" leads Polres Demak.
 */
public final class HeadOfRegion {

  /** The body's name before the place and the level it belongs to; no level where any fits. */
  private record Body(String name, List<Level> levels, boolean fullName) {}

  private static final Map<String, Body> BODIES =
      Map.ofEntries(
          Map.entry("bupati", new Body("Pemerintah", List.of(Level.KABUPATEN), true)),
          Map.entry("wakil-bupati", new Body("Pemerintah", List.of(Level.KABUPATEN), true)),
          Map.entry("walikota", new Body("Pemerintah", List.of(Level.KOTA), true)),
          Map.entry("wakil-walikota", new Body("Pemerintah", List.of(Level.KOTA), true)),
          Map.entry("gubernur", new Body("Pemerintah", List.of(Level.PROVINSI), true)),
          Map.entry("wakil-gubernur", new Body("Pemerintah", List.of(Level.PROVINSI), true)),
          Map.entry("sekretaris-daerah", new Body("Pemerintah", List.of(), true)),
          Map.entry("asisten", new Body("Pemerintah", List.of(), true)),
          Map.entry("kapolda", new Body("Polda", List.of(Level.PROVINSI), false)),
          Map.entry("kapolres", new Body("Polres", List.of(), false)),
          Map.entry("wakapolres", new Body("Polres", List.of(), false)),
          Map.entry("camat", new Body("Kecamatan", List.of(), false)),
          Map.entry("sekretaris-camat", new Body("Kecamatan", List.of(), false)),
          Map.entry("lurah", new Body("Kelurahan", List.of(), false)),
          Map.entry("kepala-desa", new Body("Pemerintah Desa", List.of(), false)),
          Map.entry("kapolsek", new Body("Polsek", List.of(), false)),
          Map.entry("danramil", new Body("Koramil", List.of(), false)),
          Map.entry("wakapolda", new Body("Polda", List.of(Level.PROVINSI), false)),
          Map.entry("dandim", new Body("Kodim", List.of(), false)),
          Map.entry("kasatpol-pp", new Body("Satpol PP", List.of(), true)),
          Map.entry("kalapas", new Body("Lapas", List.of(), false)),
          Map.entry("danlanal", new Body("Lanal", List.of(), false)),
          Map.entry("kasdim", new Body("Kodim", List.of(), false)),
          Map.entry("kepala-kejaksaan-negeri", new Body("Kejaksaan Negeri", List.of(), false)));

  private static final Pattern UNIT = Pattern.compile("\\d{4}(?:-\\d{2})?/[\\p{Lu}][\\p{L}]{1,14}");

  /** Of these every regency and city has one. */
  private static final Set<String> IN_EVERY_REGENCY =
      Set.of(
          "bupati",
          "wakil-bupati",
          "walikota",
          "wakil-walikota",
          "gubernur",
          "wakil-gubernur",
          "sekretaris-daerah",
          "kapolres",
          "wakapolres",
          "kapolda",
          "wakapolda",
          "dandim",
          "kasdim",
          "kepala-kejaksaan-negeri",
          "kasatpol-pp");

  private static final Set<String> BELOW =
      Set.of("Kecamatan", "Kelurahan", "Pemerintah Desa", "Polsek", "Koramil");

  private static final Set<String> SIDES =
      Set.of(
          "Utara", "Selatan", "Timur", "Barat", "Tengah", "Hulu", "Hilir", "Kota", "Baru", "Lama",
          "Raya", "Ilir", "Ulu", "Besar", "Kecil");

  /** Words after a role that tell its field, not its place. */
  private static final Set<String> ORDINARY =
      Set.of(
          "administrasi",
          "pemerintahan",
          "perekonomian",
          "bidang",
          "umum",
          "dan",
          "daerah",
          "setda",
          "setdakab",
          "setdako",
          "setdaprov");

  private final RegionFinder regions;

  HeadOfRegion(Registry registry) {
    this.regions = new RegionFinder(registry);
  }

  /** The body led, with the number of words its place takes from {@code from} on. */
  Optional<PhraseTable.Found<Thing>> at(String role, String text, List<Word> words, int from) {
    Body body = from < words.size() ? body(role, words, from) : null;
    if (body == null) {
      return Optional.empty();
    }
    if (role.equals("danramil") && isUnitNumber(words.get(from).text())) {
      return at(role, text, words, from + 1)
          .map(f -> new PhraseTable.Found<>(f.meaning(), f.words() + 1));
    }
    int start = words.get(from).span().start() + number(words.get(from)).length();
    int end = words.get(Math.min(words.size() - 1, from + 5)).span().end();
    for (RegionMatch match : regions.find(text.substring(start, end))) {
      if (match.span().start() == 0) {
        return place(body, match)
            .map(
                r ->
                    found(
                        body, r, number(words.get(from)), words, from, start + match.span().end()));
      }
    }
    return (body.fullName()
            ? Optional.<PhraseTable.Found<Thing>>empty()
            : ofPlainPlace(body, words, from))
        .or(() -> ofUnit(body, words, from));
  }

  /** "Kasatpol PP dan WH X" of Aceh leads another body than "Kasatpol PP X". */
  private static @Nullable Body body(String role, List<Word> words, int from) {
    Body body = BODIES.get(role);
    return body != null && from > 0 && words.get(from - 1).text().equals("WH")
        ? new Body(body.name() + " dan WH", body.levels(), body.fullName())
        : body;
  }

  /** "Danramil 01 Johan Pahlawan". */
  private static boolean isUnitNumber(String word) {
    return word.length() == 2 && word.chars().allMatch(Character::isDigit);
  }

  /** "Dandim 0411/KM Letkol …", "Danramil 1508-01/Tobelo, …": a unit named by its number. */
  private static Optional<PhraseTable.Found<Thing>> ofUnit(Body body, List<Word> words, int from) {
    String unit = words.get(from).text();
    if (!UNIT.matcher(unit).matches()) {
      return Optional.empty();
    }
    int next = from + 1;
    boolean longer = next < words.size() && isPlaceWord(words.get(next));
    int end = longer ? Math.max(next, title(words, next)) : next;
    String label = body.name() + " " + WordRun.printed(words, from, end);
    Thing named = new Thing(ThingType.ORGANIZATION, Slug.of(label), label);
    return Optional.of(new PhraseTable.Found<>(named, end - from));
  }

  /**
   * The body that a head of region leads where his place is not printed: that of the region told
   * of.
   *
   * @return e.g. Polres Demak for {@code wakapolres} in Kabupaten Demak; empty for other roles
   */
  public static Optional<Thing> led(String role, Region region) {
    Body body = BODIES.get(role);
    boolean known = IN_EVERY_REGENCY.contains(role) && region.level() != Level.NATIONAL;
    if (body == null
        || !known
        || !(body.levels().isEmpty() || body.levels().contains(region.level()))) {
      return Optional.empty();
    }
    String label = body.name() + " " + (body.fullName() ? region.fullName() : region.name());
    Argument where = new Argument(Property.JURISDICTION, Value.ref(region.thing()));
    return Optional.of(new Thing(ThingType.ORGANIZATION, Slug.of(label), label, List.of(where)));
  }

  /** "Kapolresta Barelang Kombes …", "Camat Selo, …": the place of a body is no region we know. */
  private static Optional<PhraseTable.Found<Thing>> ofPlainPlace(
      Body body, List<Word> words, int from) {
    int end = title(words, from);
    boolean titled = end > from;
    int run = from;
    while (run < words.size() && run - from < 5 && words.get(run).isCapitalised()) {
      run++;
    }
    if (!titled && run - from > 2 && isPlaceWord(words.get(from))) {
      end = BodyBelowRegency.isNumeral(words.get(from + 1)) ? from + 2 : from + 1;
      titled = true;
    }
    while (!titled && end < words.size() && end - from < 3 && isPlaceWord(words.get(end))) {
      end++;
    }
    if (end > from && end < words.size() && BodyBelowRegency.isNumeral(words.get(end))) {
      end++;
    }
    boolean ends =
        end < words.size()
            && (titled
                || !words.get(end).isCapitalised()
                || Honorifics.isHonorific(words.get(end).text())
                || NameLexicon.nameness(words.get(end).text()) >= 0.5);
    if (end == from || !ends) {
      return Optional.empty();
    }
    String label = body.name() + " " + WordRun.printed(words, from, end);
    Thing named = new Thing(ThingType.ORGANIZATION, Slug.of(label), label);
    return Optional.of(new PhraseTable.Found<>(named, end - from));
  }

  /** "Kapolsek Balik Bukit Iptu …": where the title of a person stands, up to three words on. */
  private static int title(List<Word> words, int from) {
    for (int i = from; i < Math.min(words.size(), from + 4); i++) {
      if (Honorifics.isHonorific(words.get(i).text()) || Ranks.at(words, i) > 0) {
        return i;
      }
      if (!words.get(i).isCapitalised() || ORDINARY.contains(words.get(i).lower())) {
        return from;
      }
    }
    return from;
  }

  private static boolean isPlaceWord(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !Honorifics.isHonorific(word.text())
        && NameLexicon.nameness(word.text()) < 0.5
        && !ORDINARY.contains(word.lower());
  }

  /** "0722/" of "Dandim 0722/Kudus", else nothing. */
  private static String number(Word word) {
    int slash = word.text().indexOf('/');
    boolean unit =
        slash > 0 && word.text().substring(0, slash).chars().allMatch(Character::isDigit);
    return unit ? word.text().substring(0, slash + 1) : "";
  }

  private static Optional<Region> place(Body body, RegionMatch match) {
    List<Region> fitting =
        match.candidates().stream()
            .filter(r -> body.levels().isEmpty() || body.levels().contains(r.level()))
            .toList();
    if (fitting.size() == 1 || (!body.fullName() && !fitting.isEmpty())) {
      return Optional.of(fitting.get(0));
    }
    return Optional.ofNullable(match.region());
  }

  /** "Camat Tomohon Utara": a district named after its city. */
  private static boolean isSide(Word word) {
    return SIDES.contains(word.text());
  }

  /** "Kapolresta Bogor Kota": the police of a city beside the regency of its name. */
  private static boolean isOfCity(Body body, List<Word> words, int at) {
    return body.name().equals("Polres")
        && at > 0
        && at < words.size()
        && words.get(at).text().equals("Kota")
        && !words.get(at - 1).text().equals("Kota");
  }

  private static PhraseTable.Found<Thing> found(
      Body body, Region region, String number, List<Word> words, int from, int stop) {
    int i = from;
    while (i < words.size() && words.get(i).span().end() <= stop) {
      i++;
    }
    boolean city = isOfCity(body, words, i);
    i += city ? 1 : 0;
    String place = body.fullName() ? region.fullName() : region.name() + (city ? " Kota" : "");
    boolean part =
        i < words.size() && (isSide(words.get(i)) || BodyBelowRegency.isNumeral(words.get(i)));
    if (BELOW.contains(body.name()) && part) {
      String label = body.name() + " " + place + " " + words.get(i).text();
      Thing below = new Thing(ThingType.ORGANIZATION, Slug.of(label), label);
      return new PhraseTable.Found<>(below, i + 1 - from);
    }
    String label = body.name() + " " + number + place;
    Argument where = new Argument(Property.JURISDICTION, Value.ref(region.thing()));
    return new PhraseTable.Found<>(
        new Thing(ThingType.ORGANIZATION, Slug.of(label), label, List.of(where)),
        Math.max(1, i - from));
  }
}
