package id.simpul.mention;

import id.simpul.model.Thing;
import id.simpul.registry.Partner;
import id.simpul.registry.RegionFinder;
import id.simpul.text.Degrees;
import id.simpul.text.RomanNumerals;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises organizations beside the election offices by the word they begin with ("Kesbangpol
 * Provinsi Jawa Tengah", "Polres Serang", "Fakultas Hukum Universitas X"), and universities that
 * nobody listed by the scholar before them.
 */
final class OrganizationGrammar {
  private static final Set<String> SCHOLARS =
      Set.of("akademisi", "dosen", "rektor", "dekan", "sosiolog", "pakar", "mahasiswa", "pengamat");

  private static final Pattern CAMPUS =
      Pattern.compile("Un[a-z]{2,10}|U[A-Z]{1,6}|I[A-Z]{2,6}|ST[A-Z]{2,6}");

  /** Kinds of schools and boards of parties, of which none is meant without a name. */
  private static final Set<String> NAMELESS =
      Set.of(
          "DPC", "DPW", "DPP", "PAC", "SMA", "SMK", "SMP", "SD", "MA", "MTs", "MTS", "MI", "SLB",
          "TK", "PAUD");

  private final KnownOrganizations known;
  private final PlaceWords places;
  private final PartnerGroup groups;
  private final OrganizationExtent extent;
  private final OrganizationLabel labels;

  OrganizationGrammar(KnownOrganizations known, PlaceWords places, RegionFinder regions) {
    this.known = known;
    this.places = places;
    this.groups = new PartnerGroup(regions);
    this.extent = new OrganizationExtent(known, places);
    this.labels = new OrganizationLabel(known, regions);
  }

  /** An organization that starts at {@code from}: the words it takes and the thing it names. */
  Optional<PhraseTable.Found<Thing>> at(String text, List<Word> words, int from, boolean[] taken) {
    if (!words.get(from).isCapitalised() || isDegree(words, from) || known.isHouse(words, from)) {
      return Optional.empty();
    }
    Optional<PhraseTable.Found<Partner>> listed = known.partnerAt(words, from);
    int ofPartner = listed.map(PhraseTable.Found::words).orElse(0);
    int headWords = Math.max(ofPartner, known.headAt(words, from));
    if (headWords == 0) {
      return campus(text, words, from, taken);
    }
    Partner partner =
        ofPartner == headWords ? listed.map(PhraseTable.Found::meaning).orElse(null) : null;
    String head = WordRun.printed(words, from, from + headWords);
    Optional<PhraseTable.Found<Thing>> group = group(text, words, from, headWords, head, partner);
    return group.isPresent() || AdHocBodies.isLong(head)
        ? group
        : one(text, words, from, from + headWords, taken, partner);
  }

  /** The organization whose name begins with the words up to {@code afterHead}. */
  private Optional<PhraseTable.Found<Thing>> one(
      String text,
      List<Word> words,
      int from,
      int afterHead,
      boolean[] taken,
      @Nullable Partner partner) {
    boolean whole = partner != null && !partner.local();
    int end =
        whole
            ? extent.afterWhole(text, words, afterHead, taken)
            : extent.afterHead(text, words, from, afterHead, taken);
    String printed = WordRun.printed(words, from, end);
    boolean anyRegion = printed.endsWith("Kabupaten/Kota") || printed.equals("Partai Politik");
    if (anyRegion || (end == afterHead && partner == null && isOrdinary(printed))) {
      return Optional.empty();
    }
    Thing named = labels.thing(printed, WordRun.printed(words, afterHead, end), partner);
    return Optional.of(new PhraseTable.Found<>(named, end - from));
  }

  private Optional<PhraseTable.Found<Thing>> group(
      String text,
      List<Word> words,
      int from,
      int headWords,
      String head,
      @Nullable Partner partner) {
    int end = words.get(from + headWords - 1).span().end();
    Optional<PartnerGroup.Found> group = Optional.empty();
    if (AdHocBodies.isName(head)) {
      group = groups.ofBodies(text, end, AdHocBodies.label(head));
    } else if (partner != null && partner.local()) {
      group = groups.after(text, end, partner.label());
    }
    return group.map(g -> new PhraseTable.Found<>(g.thing(), WordRun.count(words, from, g.end())));
  }

  /** "akademisi Unkriswina Sumba": a university that nobody listed, after the post of a scholar. */
  private Optional<PhraseTable.Found<Thing>> campus(
      String text, List<Word> words, int from, boolean[] taken) {
    boolean scholar = from > 0 && SCHOLARS.contains(words.get(from - 1).lower());
    String name = words.get(from).text();
    if (!scholar || !CAMPUS.matcher(name).matches() || RomanNumerals.parse(name).isPresent()) {
      return Optional.empty();
    }
    int end = places.after(text, words, from + 1, taken);
    boolean island =
        end == from + 1
            && end + 1 < words.size()
            && isPlaceName(words.get(end))
            && words.get(end + 1).text().equals(",");
    end += island ? 1 : 0;
    Thing campus = labels.thing(WordRun.printed(words, from, end), "", null);
    return Optional.of(new PhraseTable.Found<>(campus, end - from));
  }

  private static boolean isPlaceName(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !word.isUpperCase()
        && word.nameness() < 0.5;
  }

  /** "Jufrizal Siddiq, S.Pd.I., MA," is a master of arts, "MA Hidayatullah" a school. */
  private static boolean isDegree(List<Word> words, int at) {
    boolean alone = at + 1 >= words.size() || !words.get(at + 1).isCapitalised();
    return alone
        && at > 0
        && words.get(at).text().length() < 4
        && Degrees.isDegree(words.get(at).text());
  }

  /** "Badan", "Lembaga" or "Pemerintah" alone name nobody in particular. */
  private static boolean isOrdinary(String printed) {
    return NAMELESS.contains(printed)
        || (!printed.contains(" ")
            && !printed.equals(printed.toUpperCase(Locale.ROOT))
            && !printed.equals("Panwascam"));
  }
}
