package id.simpul.registry;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the name of an institution at a word, short ("KPU"), long ("Komisi Pemilihan Umum") or
 * both ("Komisi Pemilihan Umum (KPU)"), and tells names from letter numbers and host names.
 */
final class InstitutionNames {
  private static final int SHORTEST_FORGIVEN = 4;
  private static final Map<String, List<Phrase>> BY_FIRST = new HashMap<>();
  private static final Set<String> WORDS_BEFORE_SLASH =
      Set.of("kpu", "kip", "bawaslu", "panwaslih", "provinsi", "kabupaten", "kota", "ppk", "dkpp");
  private static final Set<String> PARTS_OF_NUMBERS =
      Set.of("tahun", "kab", "kot", "kota", "prov", "bawaslu");

  static {
    add(Institution.KPU, "kpu", "kpud", "komisi pemilihan umum daerah", "komisi pemilihan umum");
    add(Institution.KIP, "kip", "komisi independen pemilihan umum", "komisi independen pemilihan");
    add(
        Institution.BAWASLU,
        "bawaslu",
        "badan pengawas pemilihan umum",
        "badan pengawas pemilu",
        "badan pengawas pemilihan");
    add(
        Institution.PANWASLIH,
        "panwaslih",
        "panitia pengawas pemilihan umum",
        "panitia pengawas pemilihan");
    add(
        Institution.DKPP,
        "dkpp",
        "dewan kehormatan penyelenggara pemilihan umum",
        "dewan kehormatan penyelenggara pemilu");
    add(Institution.MK, "mk", "mahkamah konstitusi");
    add(
        Institution.SEKJEN,
        "setjen kpu",
        "sekretariat jenderal kpu",
        "sekretariat jendral kpu",
        "sekretariat jenderal komisi pemilihan umum",
        "setjen komisi pemilihan umum");
  }

  /** Most words are passed over by their first letter; one beyond ASCII may stand for any. */
  private static final BitSet FIRST_LETTERS = new BitSet();

  static {
    for (String word : BY_FIRST.keySet()) {
      FIRST_LETTERS.set(word.charAt(0));
      FIRST_LETTERS.set(Character.toUpperCase(word.charAt(0)));
    }
    FIRST_LETTERS.set(128, Character.MAX_VALUE + 1);
  }

  private InstitutionNames() {}

  private record Phrase(Institution institution, List<String> words) {}

  /**
   * @param institution the institution named
   * @param next the word after the name
   * @param end index in the text after the name, a closing bracket included
   * @param capital true where it is printed as a name, not in small letters
   */
  record Named(Institution institution, int next, int end, boolean capital) {}

  private static void add(Institution institution, String... phrases) {
    for (String phrase : phrases) {
      List<String> words = List.of(phrase.split(" "));
      BY_FIRST
          .computeIfAbsent(words.get(0), w -> new java.util.ArrayList<>())
          .add(new Phrase(institution, words));
    }
  }

  /** The institution named from word {@code i} on, the longest phrase first. */
  static Optional<Named> at(Words words, int i) {
    Phrase phrase = longest(words, i);
    if (phrase == null || partOfCode(words, i, i + phrase.words().size() - 1)) {
      return Optional.empty();
    }
    int next = i + phrase.words().size();
    boolean capital = isName(phrase, words, i);
    return Optional.of(
        withBracket(words, new Named(phrase.institution(), next, words.end(next - 1), capital)));
  }

  private static boolean isName(Phrase phrase, Words words, int i) {
    return phrase.institution() == Institution.MK && phrase.words().size() == 1
        ? words.allCapitals(i)
        : words.capital(i);
  }

  private static @org.jspecify.annotations.Nullable Phrase longest(Words words, int i) {
    if (!words.has(i) || !FIRST_LETTERS.get(words.text().charAt(words.start(i)))) {
      return null;
    }
    Phrase best = null;
    for (Phrase phrase : BY_FIRST.getOrDefault(words.key(i), List.of())) {
      if (matches(phrase, words, i)
          && (best == null || phrase.words().size() > best.words().size())) {
        best = phrase;
      }
    }
    return best;
  }

  /** "Komisi Pemilihan Umun": one letter wrong in one word of three. */
  private static boolean misprinted(Phrase phrase, int k, String printed) {
    String word = phrase.words().get(k);
    return k > 0
        && phrase.words().size() > 2
        && word.length() >= SHORTEST_FORGIVEN
        && PlaceIndex.oneEditApart(printed, word);
  }

  private static boolean matches(Phrase phrase, Words words, int i) {
    int misprints = 0;
    for (int k = 0; k < phrase.words().size(); k++) {
      boolean close = k == 0 || words.spaced(i + k);
      boolean same = phrase.words().get(k).equals(words.key(i + k));
      misprints += same ? 0 : 1;
      if (!close || !same && !misprinted(phrase, k, words.key(i + k))) {
        return false;
      }
    }
    return misprints < 2;
  }

  /** "Komisi Pemilihan Umum (KPU)" and "KPU (Komisi Pemilihan Umum)" are one name. */
  private static Named withBracket(Words words, Named named) {
    int i = named.next();
    if (!words.has(i) || !words.gap(i).strip().equals("(")) {
      return named;
    }
    Phrase again = longest(words, i);
    if (again == null || again.institution() != named.institution()) {
      return named;
    }
    int next = i + again.words().size();
    int close = words.end(next - 1);
    boolean closed = close < words.text().length() && words.text().charAt(close) == ')';
    return closed ? new Named(named.institution(), next, close + 1, named.capital()) : named;
  }

  /** True inside "542/HM.03.5-Kpt/06/KPU/VIII/2021", "kota-semarang.kpu.go.id", "@kpu_demak". */
  private static boolean partOfCode(Words words, int first, int last) {
    char before = words.before(first);
    char after = words.after(last);
    return before == '@'
        || before == '_'
        || after == '_'
        || after == '@'
        || partOfNumber(words, first, last, before, after)
        || partOfHost(words, first, last, before, after);
  }

  private static boolean partOfNumber(Words words, int first, int last, char before, char after) {
    boolean slashBefore = before == '/';
    boolean slashAfter = after == '/';
    if (slashBefore && !WORDS_BEFORE_SLASH.contains(words.key(first - 1))) {
      return true;
    }
    if (slashBefore && slashAfter) {
      return true;
    }
    if (before == '-' && words.digits(first - 1)) {
      return true;
    }
    if (after == '-' && PARTS_OF_NUMBERS.contains(words.key(last + 1))) {
      return words.has(last + 1) && (words.after(last + 1) == '/' || words.after(last + 1) == '-');
    }
    return slashAfter
        && (words.digits(last + 1)
            || roman(words, last + 1)
            || words.key(last + 1).equals("tahun"));
  }

  private static boolean roman(Words words, int i) {
    return words.has(i)
        && words.allCapitals(i)
        && words.key(i).chars().allMatch(c -> "ivxlc".indexOf(c) >= 0);
  }

  private static boolean partOfHost(Words words, int first, int last, char before, char after) {
    String text = words.text();
    boolean dotAfter =
        after == '.'
            && words.end(last) + 1 < text.length()
            && Character.isLowerCase(text.charAt(words.end(last) + 1));
    boolean dotBefore = before == '.' && words.gap(first).equals(".") && !words.capital(first);
    return dotAfter || dotBefore;
  }
}
