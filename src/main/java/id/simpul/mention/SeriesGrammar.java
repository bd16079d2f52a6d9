package id.simpul.mention;

import id.simpul.model.Slug;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.KnownSeries;
import id.simpul.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises event series: the known ones by name, others by how they are named, which is a weekday
 * with a further capitalised word ("Rabu Ingin Tahu"), words that give a name ({@link
 * SeriesNaming}), or a capitalised name before an edition ("Kelas Pemilu Seri ke-2"). A series name
 * is never a weekday.
 */
final class SeriesGrammar {
  private static final Set<String> WEEKDAYS =
      Set.of("senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "minggu", "ahad");

  private static final Set<String> AFTER_WEEKDAY =
      Set.of(
          "pagi",
          "siang",
          "sore",
          "malam",
          "wib",
          "wita",
          "wit",
          "januari",
          "februari",
          "maret",
          "april",
          "mei",
          "juni",
          "juli",
          "agustus",
          "september",
          "oktober",
          "november",
          "desember",
          "tanggal",
          "legi",
          "pahing",
          "pon",
          "wage",
          "kliwon",
          "agung",
          "palma",
          "abu",
          "suci",
          "putih",
          "tenang",
          "lalu",
          "depan",
          "kemarin",
          "pertama",
          "kedua",
          "ketiga",
          "keempat",
          "kelima");

  private static final Set<String> EDITION_WORDS =
      Set.of("edisi", "seri", "series", "episode", "jilid", "volume");

  /** Verbs of titles right before a series: "KPU X Ikuti Kelas Putusan Sriwijaya Edisi Keempat". */
  private static final Set<String> TAKES_PART =
      Set.of("ikuti", "mengikuti", "hadiri", "menghadiri", "gelar", "menggelar", "adakan", "simak");

  private static final Set<String> NUMBERED_WORDS = Set.of("kelas", "pertemuan", "putaran");

  /** Papers have editions too, but are no events. */
  private static final Set<String> PAPERS =
      Set.of(
          "buletin", "majalah", "tabloid", "jurnal", "buku", "koran", "harian", "warta", "surat");

  private final PhraseTable<Thing> known = new PhraseTable<>();
  private final PhraseTable<Thing> abbreviations = new PhraseTable<>();

  SeriesGrammar(Registry registry) {
    for (KnownSeries series : registry.series()) {
      Thing thing = series.thing();
      known.add(series.label(), thing);
      for (String name : series.altLabels()) {
        (name.contains(" ") ? known : abbreviations).add(name, thing);
      }
    }
  }

  /** A series that starts at {@code from}, with the number of words it takes. */
  Optional<PhraseTable.Found<SeriesName>> at(String text, List<Word> words, int from) {
    if (!words.get(from).isCapitalised()) {
      return Optional.empty();
    }
    Optional<PhraseTable.Found<Thing>> listed =
        known.longestAt(words, from).or(() -> byAbbreviation(text, words, from));
    return listed
        .or(() -> byWeekday(words, from))
        .or(() -> byNaming(words, from))
        .or(() -> byEdition(text, words, from))
        .map(
            n -> {
              int start = words.get(from).span().start();
              Integer edition =
                  Editions.afterName(text, words.get(from + n.words() - 1).span().end());
              return new PhraseTable.Found<>(
                  new SeriesName(
                      n.meaning(),
                      edition == null ? Editions.before(text, start) : edition,
                      listed.isPresent()),
                  n.words());
            });
  }

  /** "DHS seri #12": a short name counts only with an edition. */
  private Optional<PhraseTable.Found<Thing>> byAbbreviation(
      String text, List<Word> words, int from) {
    return abbreviations
        .longestAt(words, from)
        .filter(
            n ->
                words.get(from).isUpperCase()
                    && Editions.after(text, words.get(from + n.words() - 1).span().end()) != null);
  }

  private static Optional<PhraseTable.Found<Thing>> byNaming(List<Word> words, int from) {
    int length = Math.max(SeriesNaming.announced(words, from), SeriesNaming.goesTo(words, from));
    if (length > 0) {
      return Optional.of(new PhraseTable.Found<>(unknown(words, from, from + length), length));
    }
    int acronym = SeriesNaming.acronym(words, from);
    return acronym == 0
        ? Optional.empty()
        : Optional.of(
            new PhraseTable.Found<>(
                unknown(words, from + acronym - 2, from + acronym - 1), acronym));
  }

  private static Optional<PhraseTable.Found<Thing>> byWeekday(List<Word> words, int from) {
    if (!WEEKDAYS.contains(words.get(from).lower()) || from + 1 >= words.size()) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < words.size()
        && end - from < 4
        && isNamePart(words.get(end))
        && !(end > from + 1 && startsEdition(words, end))) {
      end++;
    }
    return end == from + 1
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(unknown(words, from, end), end - from));
  }

  static boolean isNamePart(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !AFTER_WEEKDAY.contains(word.lower())
        && !WEEKDAYS.contains(word.lower())
        && !word.isSentenceWord()
        && !(word.isUpperCase() && word.text().length() < 5);
  }

  /**
   * Up to five capitalised words right before an edition, one written all in capitals, or words in
   * quotation marks; not "Tahun", "Angkatan", a paper or a general kind of meeting alone.
   */
  private static Optional<PhraseTable.Found<Thing>> byEdition(
      String text, List<Word> words, int from) {
    if (from > 0
        && words.get(from - 1).isCapitalised()
        && words.get(from - 1).isAlphabetic()
        && !words.get(from - 1).isSentenceWord()
        && !TAKES_PART.contains(words.get(from - 1).lower())) {
      return Optional.empty();
    }
    int quoted = SeriesNaming.quoted(words, from);
    if (quoted > 0
        && (from < 2 || !PAPERS.contains(words.get(from - 2).lower()))
        && Editions.after(text, words.get(from + quoted - 1).span().end()) != null) {
      return Optional.of(new PhraseTable.Found<>(unknown(words, from, from + quoted), quoted));
    }
    int end = from;
    while (end < words.size()
        && end - from < 6
        && isNamePart(words.get(end))
        && !startsEdition(words, end)) {
      end++;
    }
    boolean named = end - from > 1 || (end > from && words.get(from).isUpperCase());
    if (!named
        || PAPERS.contains(words.get(from).lower())
        || Editions.after(text, words.get(end - 1).span().end()) == null) {
      return Optional.empty();
    }
    int kind = SeriesNaming.kind(words, from, end);
    return Optional.of(new PhraseTable.Found<>(unknown(words, from + kind, end), end - from));
  }

  static boolean startsEdition(List<Word> words, int at) {
    String word = words.get(at).lower();
    boolean numbered =
        NUMBERED_WORDS.contains(word)
            && at + 1 < words.size()
            && words.get(at + 1).lower().startsWith("ke");
    return numbered || EDITION_WORDS.contains(word);
  }

  private static Thing unknown(List<Word> words, int from, int end) {
    String label = WordRun.printed(words, from, end);
    return new Thing(ThingType.EVENT_SERIES, Slug.of(label), label);
  }
}
