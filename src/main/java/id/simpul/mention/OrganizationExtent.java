package id.simpul.mention;

import id.simpul.registry.Partner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How far an organization's name goes after its head: capitalised words with "dan" or "untuk"
 * between two of them, up to a place, a comma or a person's name.
 */
final class OrganizationExtent {
  private static final int MAX_WORDS = 14;

  /** How far from a comma the "dan" of an agency's name stands. */
  private static final int LONGEST_LIST = 8;

  /** Titles end an organization's name: a person follows. */
  private static final Set<String> TITLES =
      Set.of("Prof", "Dr", "Drs", "Dra", "Ir", "Bapak", "Ibu", "Bpk", "KH", "H", "Hj");

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

  /** Titles of those after whom a university or a hospital is named: "Universitas Bung Hatta". */
  private static final Set<String> NAMESAKES =
      Set.of("bung", "sultan", "pangeran", "sunan", "raden", "tuanku", "teuku", "datuk", "kiai");

  private static final Set<String> HOUSES =
      Set.of("universitas", "institut", "politeknik", "yayasan", "rsud", "pesantren", "masjid");

  /** Agencies whose names list what they are for. */
  private static final Set<String> LISTING =
      Set.of("dinas", "badan", "diskominfo", "kementerian", "kantor", "komisi");

  /** Parts of a university, whose name follows theirs. */
  private static final Set<String> FACULTY = Set.of("fakultas", "fh", "fisip", "program", "feb");

  private static final Pattern SCHOOL = Pattern.compile("(?:SD|SMP|SMA|SMK|MA|MTs|MI)N?|MAN");

  private static final Set<String> TOWN_PARTS =
      Set.of("besar", "kota", "barat", "timur", "utara", "selatan", "tengah", "hulu", "hilir");

  private static final Set<String> JOINERS = Set.of("dan", "untuk", "&");

  private static final Pattern ARMY_UNIT = Pattern.compile("\\d{4}(?:/\\p{L}+)?");

  private final KnownOrganizations known;
  private final PlaceWords places;

  OrganizationExtent(KnownOrganizations known, PlaceWords places) {
    this.known = known;
    this.places = places;
  }

  /** "Prof.", "Bapak": a person's name follows. */
  static boolean isTitle(Word word) {
    return TITLES.contains(word.text().replace(".", ""));
  }

  /** "Perludem" takes no more words, "Bank Jateng (Persero) Kudus" a bracket and a place. */
  int afterWhole(String text, List<Word> words, int from, boolean[] taken) {
    boolean bracket = isBracket(words, from) && words.get(from + 1).isCapitalised();
    int end = bracket ? from + 3 : from;
    return places.afterBranch(text, words, end, taken);
  }

  /** The index after the name that begins at {@code from} with a head up to {@code afterHead}. */
  int afterHead(String text, List<Word> words, int from, int afterHead, boolean[] taken) {
    if (BodyBelowRegency.isHead(words, from) && afterHead - from < 3) {
      return BodyBelowRegency.afterPlace(words, afterHead, taken);
    }
    boolean namedAfter = NAMED_AFTER.contains(words.get(from).lower());
    int end = afterHead;
    int i = afterHead;
    while (i < words.size() && i - from < MAX_WORDS && !taken[i]) {
      int last = afterLast(text, words, from, i, taken);
      if (last > i) {
        return last;
      }
      if (isBracket(words, i)) {
        // A faculty's short form with its university behind; any other has ended the name.
        i += 3;
        end = i;
        continue;
      }
      boolean joiner = JOINERS.contains(words.get(i).lower());
      if (joiner ? joins(words, i, taken, namedAfter) : listsAt(words, from, i, taken)) {
        i++;
      } else if (!joiner && (isPart(words.get(i), namedAfter) || isNamesake(words, i))) {
        end = ++i;
      } else {
        break;
      }
    }
    return end;
  }

  /** The index after what ends a name: a place, a faculty's university, a short form; else 0. */
  private int afterLast(String text, List<Word> words, int from, int at, boolean[] taken) {
    int region = places.at(text, words, at);
    if (region == 0 && places.afterBranch(text, words, at, taken) > at) {
      return places.afterBranch(text, words, at, taken);
    }
    if (region > 0) {
      return afterShortForm(words, from, afterPartOfTown(words, from, at + region));
    }
    Optional<PhraseTable.Found<Partner>> university = universityAt(words, from, at);
    if (university.isPresent()) {
      return places.after(text, words, at + university.get().words(), taken);
    }
    if (!isBracket(words, at)) {
      return 0;
    }
    boolean goesOn = isFaculty(words.get(from)) && known.startAt(words, at + 3);
    return goesOn ? 0 : places.after(text, words, at + 3, taken);
  }

  /** "SMAN 3 Sumbawa Besar": a town called after its regency with a word more. */
  private static int afterPartOfTown(List<Word> words, int from, int at) {
    boolean part =
        SCHOOL.matcher(words.get(from).text()).matches()
            && at < words.size()
            && words.get(at).isCapitalised()
            && TOWN_PARTS.contains(words.get(at).lower());
    return part || isCityPolice(words, from, at) ? at + 1 : at;
  }

  /** "Polresta Kupang Kota": the police of a city beside the regency of its name. */
  private static boolean isCityPolice(List<Word> words, int from, int at) {
    return at < words.size()
        && words.get(from).text().startsWith("Polres")
        && words.get(at).text().equals("Kota")
        && words.subList(from, at).stream().noneMatch(w -> w.lower().startsWith("kota"));
  }

  private static boolean isFaculty(Word head) {
    return FACULTY.contains(head.lower());
  }

  private static boolean isBracket(List<Word> words, int at) {
    return at + 2 < words.size()
        && words.get(at).text().equals("(")
        && words.get(at + 2).text().equals(")");
  }

  /** "Universitas Bojonegoro (Unigoro)": the end of a short form in brackets. */
  private static int afterShortForm(List<Word> words, int from, int at) {
    if (!isBracket(words, at)) {
      return at;
    }
    String head = words.get(from).text();
    String form = words.get(at + 1).text();
    boolean begins = head.length() > 2 && form.startsWith(head.substring(0, 2));
    return begins || (words.get(at + 1).isUpperCase() && form.length() > 1) ? at + 3 : at;
  }

  /** "FISIP Unila …": the university ends its faculty's name. */
  private Optional<PhraseTable.Found<Partner>> universityAt(List<Word> words, int from, int at) {
    boolean faculty = words.get(from).isUpperCase() || isFaculty(words.get(from));
    return faculty && at > from && words.get(at).text().startsWith("U")
        ? known.shortNameAt(words, at)
        : Optional.empty();
  }

  /** "Badan Kesatuan Bangsa dan Politik": the name goes on after its "dan". */
  private boolean joins(List<Word> words, int at, boolean[] taken, boolean namedAfter) {
    int next = at + 1;
    return next < words.size()
        && !taken[next]
        && isPart(words.get(next), namedAfter)
        && !known.startAt(words, next);
  }

  /**
   * "Dinas Komunikasi, Informatika dan Persandian": the comma is part of an agency's name where
   * "dan" follows soon.
   */
  private boolean listsAt(List<Word> words, int from, int comma, boolean[] taken) {
    if (!words.get(comma).text().equals(",") || !LISTING.contains(words.get(from).lower())) {
      return false;
    }
    int limit = Math.min(words.size(), comma + LONGEST_LIST);
    for (int i = comma + 1; i < limit && !taken[i]; i++) {
      String word = words.get(i).lower();
      if (word.equals(",") && i > comma + 1 && namesPerson(words, comma + 1, i)) {
        return false;
      }
      if (word.equals("dan") || word.equals("serta")) {
        return i > comma + 1
            && i + 1 < words.size()
            && words.get(i + 1).isCapitalised()
            && !known.startAt(words, i + 1);
      }
      if (!word.equals(",") && (!isPart(words.get(i), false) || known.startAt(words, i))) {
        return false;
      }
    }
    return false;
  }

  /** "Kepala Dinas X, Hernawan Seto, dan …": no ordinary word between the commas. */
  private static boolean namesPerson(List<Word> words, int from, int to) {
    return to - from > 1
        && words.subList(from, to).stream().noneMatch(w -> NotNames.contains(w.lower()));
  }

  private static boolean isNamesake(List<Word> words, int at) {
    return NAMESAKES.contains(words.get(at).lower())
        && words.get(at).isCapitalised()
        && HOUSES.contains(words.get(at - 1).lower());
  }

  private static boolean isPart(Word word, boolean namedAfter) {
    if (Character.isDigit(word.text().charAt(0))) {
      return word.text().length() <= 3 || ARMY_UNIT.matcher(word.text()).matches();
    }
    return word.isCapitalised()
        && word.isAlphabetic()
        && word.text().length() > 1
        && !word.isSentenceWord()
        && !isTitle(word)
        && (!word.isHonorific() || (namedAfter && word.text().equals("Haji")))
        && (namedAfter
            || word.isUpperCase()
            || NotNames.contains(word.lower())
            || word.nameness() < 0.5);
  }
}
