package id.simpul.mention;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells a series by the words before its name: "kajian hukum mingguan yang diberi nama …", "forum
 * bertajuk …", "diskusi rutin …", "program KPU Goes to School". A one-off event has a title, no
 * name.
 */
final class SeriesNaming {
  private static final int HEAD = 9;
  private static final int LONGEST = 6;

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "‘", "’", "'", "«", "„");

  private static final Set<String> FORUMS =
      Set.of(
          "forum",
          "kajian",
          "diskusi",
          "kelas",
          "program",
          "sekolah",
          "podcast",
          "siniar",
          "dialog",
          "bincang",
          "obrolan",
          "ngobrol",
          "webinar",
          "talkshow",
          "klinik",
          "seri",
          "agenda",
          "kegiatan",
          "sharing");

  private static final Set<String> RECURRING =
      Set.of(
          "rutin", "mingguan", "bulanan", "pekanan", "berkala", "berseri", "serial", "dwimingguan");

  private static final Set<String> NAMED =
      Set.of("bernama", "dinamai", "dinamakan", "bertitel", "dijuluki", "berlabel");

  /** First words of a series that is known by the acronym of its long name. */
  private static final Set<String> TALKS =
      Set.of(
          "ngobrol",
          "ngopi",
          "obrolan",
          "bincang",
          "bincang-bincang",
          "diskusi",
          "kajian",
          "kupas",
          "bedah",
          "sinau",
          "sekolah",
          "kelas",
          "klinik",
          "ngaji",
          "kopi",
          "pojok",
          "tadarus",
          "sapa",
          "rembug",
          "jagongan",
          "cangkrukan",
          "forum",
          "podcast",
          "kuliah");

  private static final Set<String> OFFICES = Set.of("kpu", "kip", "bawaslu", "panwaslih", "jdih");

  /** Titles of one event begin with what it wants: "Menjaga …", "Peran …", "Penguatan …". */
  private static final Pattern AIM =
      Pattern.compile(
          "me[a-z]{4,}|pe[a-z]{3,}an|peran|strategi|evaluasi|optimalisasi|urgensi|refleksi|tantangan|upaya|divisi|putusan|perkara|subbag.*|bagian");

  private static final Pattern ACRONYM = Pattern.compile("(?=.*[AEIOU])[A-Z]{5,14}");

  private SeriesNaming() {}

  /** Words of a name that starts at {@code from} and is announced before it; 0 where none is. */
  static int announced(List<Word> words, int from) {
    boolean quoted = from > 0 && QUOTES.contains(words.get(from - 1).text());
    int before = quoted ? from - 2 : from - 1;
    if (before < 1 || words.get(from).lower().equals("kpu")) {
      return 0;
    }
    int length = quoted ? toQuote(words, from) : capitalised(words, from);
    if (length == 0 || length > LONGEST) {
      return 0;
    }
    boolean aim = AIM.matcher(words.get(from).lower()).matches();
    if (isNamed(words, before)) {
      return hasForum(words, before) ? length : 0;
    }
    if (aim || (length == 1 && !quoted && NotNames.contains(words.get(from).lower()))) {
      return 0;
    }
    String last = words.get(before).lower();
    boolean titled = last.equals("bertajuk") && isStanding(words, before) && length <= 4;
    boolean recurring = RECURRING.contains(last) && hasForum(words, before);
    boolean talk = last.equals("forum") && length > 1 && TALKS.contains(words.get(from).lower());
    return titled || recurring || talk ? length : 0;
  }

  /** "bernama", "diberi nama", "dikenal dengan nama". */
  private static boolean isNamed(List<Word> words, int at) {
    String last = words.get(at).lower();
    String earlier = words.get(at - 1).lower();
    return NAMED.contains(last)
        || (last.equals("nama")
            && Set.of("diberi", "dengan", "memakai", "bertajuk").contains(earlier))
        || (last.equals("sebutan") && earlier.equals("dengan"));
  }

  /** "forum … bertajuk", "diskusi rutin … bertajuk". */
  private static boolean isStanding(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      if (words.get(i).lower().equals("forum") || RECURRING.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasForum(List<Word> words, int at) {
    for (int i = at - 1; i >= Math.max(0, at - HEAD); i--) {
      if (FORUMS.contains(words.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /** How many words before a series' name merely say what it is: "Webinar …", "Kajian Rutin …". */
  static int kind(List<Word> words, int from, int end) {
    boolean forum = FORUMS.contains(words.get(from).lower());
    int kind =
        forum && from + 1 < end && RECURRING.contains(words.get(from + 1).lower())
            ? 2
            : words.get(from).lower().equals("webinar") ? 1 : 0;
    return end - from - kind > 1 ? kind : 0;
  }

  /** Words from {@code from} to a closing mark, where the word before opens; 0 where none does. */
  static int quoted(List<Word> words, int from) {
    boolean opens = from > 0 && QUOTES.contains(words.get(from - 1).text());
    int length = opens ? toQuote(words, from) : 0;
    return length <= LONGEST ? length : 0;
  }

  private static int toQuote(List<Word> words, int from) {
    int end = from;
    while (end < words.size() && end - from <= LONGEST) {
      if (QUOTES.contains(words.get(end).text())) {
        return end - from;
      }
      end++;
    }
    return 0;
  }

  private static int capitalised(List<Word> words, int from) {
    int end = from;
    while (end < words.size()
        && end - from <= LONGEST
        && SeriesGrammar.isNamePart(words.get(end))
        && !SeriesGrammar.startsEdition(words, end)) {
      end++;
    }
    return end - from;
  }

  /** "KPU Goes to School": words of the name that starts at {@code from}; 0 where none does. */
  static int goesTo(List<Word> words, int from) {
    boolean goes =
        from + 3 < words.size()
            && OFFICES.contains(words.get(from).lower())
            && words.get(from + 1).lower().equals("goes")
            && words.get(from + 2).lower().equals("to")
            && words.get(from + 3).isCapitalised();
    return goes ? 4 : 0;
  }

  /**
   * "Ngobrol Bareng Aturan (NGOBRAS)": words up to and with the closing bracket; 0 where the
   * acronym is no word or the long name no forum's.
   */
  static int acronym(List<Word> words, int from) {
    if (!TALKS.contains(words.get(from).lower())) {
      return 0;
    }
    int end = from + 1;
    while (end < words.size()
        && end - from < 9
        && (words.get(end).isCapitalised() || words.get(end).lower().equals("dan"))) {
      end++;
    }
    boolean bracket =
        end - from > 1
            && end + 2 < words.size()
            && words.get(end).text().equals("(")
            && words.get(end + 2).text().equals(")");
    return bracket && ACRONYM.matcher(words.get(end + 1).text()).matches() ? end + 3 - from : 0;
  }
}
