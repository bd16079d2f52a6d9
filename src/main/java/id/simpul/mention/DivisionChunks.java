package id.simpul.mention;

import id.simpul.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the divisions of a sentence, after a role or alone, with the words that belong to their
 * names: a short form in brackets, or what stands between them and their office.
 */
final class DivisionChunks {
  private static final Set<String> UNIT_WORDS =
      Set.of("divisi", "div.", "bagian", "subbagian", "subbag", "subag", "bidang", "koordinasi");

  private static final Pattern OFFICES = Pattern.compile("KPU|KIP|Bawaslu|Panwaslih|DKPP|MK");

  /** Words before an office that say whose it is. */
  private static final Set<String> LEVELS =
      Set.of("sekretariat", "setjen", "provinsi", "kabupaten", "kota", "kantor", "jajaran", "pada");

  /** "Kepala Pusat Data dan Informasi (Kapusdatin)". */
  private static final Pattern SHORT_POST =
      Pattern.compile("K(?:a|or)(?:pus|bag|sub|bid|ro|di[nsv]|ban|sek|kan)\\p{L}*");

  private static final int LONGEST_UNKNOWN = 8;

  private static final int LONGEST_PLAIN = 9;

  private static final int BEFORE_OFFICE = 3;

  private final DivisionGrammar divisions;
  private final KnownOrganizations known;

  DivisionChunks(Registry registry, KnownOrganizations known) {
    this.divisions = new DivisionGrammar(registry);
    this.known = known;
  }

  /** Adds a division that a bracket, "seksi", "membidangi" or "Divisi" tells of at {@code at}. */
  void addAt(OpenSentence sentence, int at) {
    Word word = sentence.words().get(at);
    if (word.text().equals("(") && at + 2 < sentence.words().size() && sentence.isOpen(at + 1)) {
      addBracketed(sentence, at + 1);
    } else if (word.text().equals("seksi") && at > 0 && !sentence.isOpen(at - 1)) {
      addPlain(sentence, at);
    } else if (isInCharge(sentence, at)) {
      add(sentence, at + 1, at + 1, false);
    } else if (UNIT_WORDS.contains(word.lower()) && sentence.isOpen(at + 1)) {
      boolean open =
          word.lower().startsWith("div")
              || (at > 0 && sentence.endsRole(sentence.words().get(at - 1)));
      add(sentence, at, at + 1, open);
    }
  }

  /** "yang membidangi Hukum", "mengampu teknis dan hukum". */
  private static boolean isInCharge(OpenSentence sentence, int at) {
    List<Word> words = sentence.words();
    return Symbols.ofWord(words.get(at)) == Symbols.IN_CHARGE
        && at + 2 < words.size()
        && sentence.isOpen(at + 1)
        && (words.get(at + 1).isCapitalised() || words.get(at + 2).lower().equals("dan"));
  }

  /**
   * Adds the division named from word {@code name} on; its chunk starts at word {@code start}.
   *
   * @param open whether it may be one that no vocabulary knows
   */
  void add(OpenSentence sentence, int start, int name, boolean open) {
    List<Word> words = sentence.words();
    Optional<PhraseTable.Found<String>> found =
        divisions.at(words, name).or(() -> divisions.inSmallLetters(words, name));
    if (found.isEmpty() && open && words.get(name).nameness() < 0.5) {
      found = unknown(sentence, name);
    }
    if (found.isEmpty() || !sentence.isFree(name, found.get().words())) {
      return;
    }
    int after = name + found.get().words();
    int last = open ? beforeOffice(sentence, after) : 0;
    if (last > 0) {
      add(sentence, start, last, WordRun.printed(words, name, last), start < name);
    } else {
      add(sentence, start, withShortForm(words, after), found.get().meaning(), start < name);
    }
  }

  private void add(OpenSentence sentence, int from, int to, String printed, boolean announced) {
    DivisionName division = new DivisionName(divisions.slug(printed), printed, announced);
    sentence.add(from, to - from, Symbols.DIVISION, division);
  }

  /** "Tika Marlena (Teknis Penyelenggaraan dan Hukum)": the whole bracket names a division. */
  private void addBracketed(OpenSentence sentence, int from) {
    List<Word> words = sentence.words();
    PhraseTable.Found<String> found = divisions.at(words, from).orElse(null);
    if (found == null) {
      return;
    }
    int end = from + found.words();
    boolean name = found.words() > 1 || divisions.knows(found.meaning());
    boolean whole = name && end < words.size() && words.get(end).text().equals(")");
    if (whole && sentence.isFree(from, found.words())) {
      add(sentence, from, end, found.meaning(), false);
    }
  }

  /**
   * "Staf seksi pengembangan e-government dan integrasi daerah": lower-case words up to a name or a
   * bracket.
   */
  private void addPlain(OpenSentence sentence, int start) {
    List<Word> words = sentence.words();
    int end = start + 1;
    while (end - start < LONGEST_PLAIN
        && sentence.isOpen(end)
        && Character.isLowerCase(words.get(end).text().charAt(0))) {
      end++;
    }
    if (end > start + 1) {
      add(sentence, start, end, WordRun.printed(words, start + 1, end), false);
    }
  }

  /**
   * "Kepala Biro Hukum dan Administrasi Kepaniteraan MK": the words up to the office belong to the
   * unit too.
   *
   * @return where they end, 0 where there are none
   */
  private int beforeOffice(OpenSentence sentence, int from) {
    List<Word> words = sentence.words();
    int end = from;
    while (end - from < BEFORE_OFFICE
        && sentence.isOpen(end)
        && isOfUnit(words.get(end))
        && !known.startAt(words, end)) {
      end++;
    }
    boolean office =
        end < words.size()
            && (known.startAt(words, end) || OFFICES.matcher(words.get(end).text()).matches());
    return end > from && office ? end : 0;
  }

  private static boolean isOfUnit(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !word.isUpperCase()
        && !word.isHonorific()
        && word.nameness() < 0.5
        && !LEVELS.contains(word.lower());
  }

  /** "(KUL)", "(Parhumas dan SDM)" right after a division is its short form, not a person. */
  private int withShortForm(List<Word> words, int end) {
    if (end + 2 < words.size() && words.get(end).text().equals("(")) {
      Optional<PhraseTable.Found<String>> inner = divisions.at(words, end + 1);
      int close = end + 1 + inner.map(PhraseTable.Found::words).orElse(1);
      boolean acronym =
          inner.isPresent()
              || words.get(end + 1).isUpperCase()
              || SHORT_POST.matcher(words.get(end + 1).text()).matches();
      if (acronym && close < words.size() && words.get(close).text().equals(")")) {
        return close + 1;
      }
    }
    return end;
  }

  /**
   * A unit that no vocabulary knows ("Kabid Telematika"): capitalised ordinary words with "dan"
   * between two of them.
   */
  private Optional<PhraseTable.Found<String>> unknown(OpenSentence sentence, int from) {
    List<Word> words = sentence.words();
    int end = from;
    while (end - from < LONGEST_UNKNOWN
        && sentence.isOpen(end)
        && !words.get(end).isHonorific()
        && (end == from || !known.startAt(words, end))
        && isUnitWord(sentence, from, end)) {
      end++;
    }
    return end == from
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(WordRun.printed(words, from, end), end - from));
  }

  private static boolean isUnitWord(OpenSentence sentence, int from, int at) {
    List<Word> words = sentence.words();
    Word word = words.get(at);
    if (word.lower().equals("dan")) {
      return at > from && sentence.isOpen(at + 1) && words.get(at + 1).isCapitalised();
    }
    return word.isCapitalised()
        && word.isAlphabetic()
        && (at == from
            || NotNames.contains(word.lower())
            || word.isUpperCase()
            || words.get(at - 1).lower().equals("dan"));
  }
}
