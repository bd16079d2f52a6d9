package id.simpul.mention;

import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.text.Honorifics;
import id.simpul.text.NameLexicon;
import id.simpul.text.RomanNumerals;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An organization that no list knows, told by the post that leads it: "Ketua MTI Kota Singkawang",
 * "Ketua Karang Taruna Mulyo, Budi". Read so that its head is not taken for the publisher's.
 */
final class LedBody {
  private static final int MAX_WORDS = 6;

  private static final Set<String> LEADERS =
      Set.of(
          "ketua",
          "wakil-ketua",
          "ketua-umum",
          "sekretaris",
          "wakil-sekretaris",
          "bendahara",
          "direktur",
          "wakil-direktur",
          "direktur-eksekutif",
          "koordinator",
          "presiden",
          "kepala",
          "manajer",
          "pembina");

  /** What a post may lead without being the head of an organization, and words that go on. */
  private static final Set<String> NO_BODIES =
      Set.of(
          "tim",
          "panitia",
          "pelaksana",
          "umum",
          "harian",
          "terpilih",
          "rapat",
          "sidang",
          "bidang",
          "divisi",
          "bagian",
          "seksi",
          "komisi",
          "fraksi",
          "kelas",
          "pokja",
          "satgas",
          "rombongan",
          "delegasi",
          "kontingen",
          "kelompok",
          "regu",
          "adat",
          "suku",
          "keluarga",
          "yang",
          "periode",
          "dinas",
          "badan",
          "kantor",
          "desa",
          "kampung",
          "daerah",
          "camat",
          "lembaga",
          "majelis",
          "dewan",
          "kpps",
          "tps",
          "reserse",
          "rt",
          "rw",
          "osis",
          "baru",
          "lama",
          "ex",
          "eks",
          "dan",
          "sekretariat");

  private final OrganizationGrammar organizations;
  private final KnownOrganizations known;
  private final PlaceWords places;

  LedBody(OrganizationGrammar organizations, KnownOrganizations known, PlaceWords places) {
    this.organizations = organizations;
    this.known = known;
    this.places = places;
  }

  /**
   * The organization after the words of the role {@code slug}.
   *
   * @param from the word after the role; a Roman numeral there ("Wakil Ketua III") is passed over
   * @return its words counted from {@code from}
   */
  Optional<PhraseTable.Found<Thing>> at(
      String slug, String text, List<Word> words, int from, boolean[] taken) {
    int at = from + (from < words.size() && isRank(words.get(from)) ? 1 : 0);
    if (at >= words.size() || taken[at] || organizations.at(text, words, at, taken).isPresent()) {
      return Optional.empty();
    }
    int end = isShortName(words.get(at)) ? places.afterBranch(text, words, at + 1, taken) : at;
    if (end == at && LEADERS.contains(slug)) {
      end = run(text, words, at, taken);
    }
    return end == at
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(thing(words, at, end), end - from));
  }

  private static Thing thing(List<Word> words, int from, int to) {
    String label = WordRun.printed(words, from, to);
    return new Thing(ThingType.ORGANIZATION, Slug.of(label), label);
  }

  private static boolean isRank(Word word) {
    return word.isUpperCase() && RomanNumerals.parse(word.text()).isPresent();
  }

  /** Capitalised words that are no names, up to a comma, a bracket, a title or a name. */
  private int run(String text, List<Word> words, int from, boolean[] taken) {
    int end = from;
    while (end < words.size() && end - from < MAX_WORDS && !taken[end] && isPart(words.get(end))) {
      int place = places.at(text, words, end);
      end += Math.max(1, place);
    }
    boolean named = end < words.size() && opensName(words.get(end), end - from > 1);
    boolean other = NO_BODIES.contains(words.get(from).lower());
    return named && !other && isBody(text, words, from, end) ? end : from;
  }

  /** One word at least is an ordinary one, a short form or a place; none begins another body. */
  private boolean isBody(String text, List<Word> words, int from, int end) {
    boolean plain = false;
    for (int i = from; i < end; i++) {
      if (known.startAt(words, i)) {
        return false;
      }
      plain |=
          NotNames.contains(words.get(i).lower())
              || words.get(i).isUpperCase()
              || (i > from && places.at(text, words, i) > 0);
    }
    return plain;
  }

  private static boolean isPart(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && word.text().length() > 1
        && word.text().indexOf('.') < 0
        && !Honorifics.isHonorific(word.text())
        && NameLexicon.nameness(word.text()) < 0.5;
  }

  /** A bracket or a comma; after two words or more a title or a name as well. */
  private static boolean opensName(Word word, boolean afterMany) {
    boolean sign = word.text().equals(",") || word.text().equals("(");
    boolean name =
        Honorifics.isHonorific(word.text())
            || (word.isCapitalised() && NameLexicon.nameness(word.text()) >= 0.5);
    return sign || (afterMany && name);
  }

  private static boolean isShortName(Word word) {
    return word.isUpperCase()
        && word.isAlphabetic()
        && word.text().indexOf('.') < 0
        && word.text().length() > 2
        && word.text().length() < 9
        && !NotNames.contains(word.lower())
        && !NO_BODIES.contains(word.lower())
        && !Honorifics.isHonorific(word.text())
        && RomanNumerals.parse(word.text()).isEmpty();
  }
}
