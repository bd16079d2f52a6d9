package id.simpul.mention;

import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.registry.KnownSeries;
import id.simpul.registry.Registry;
import id.simpul.text.RomanNumerals;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognises event series: the known ones by name, others by how they are named, which is a weekday
 * with a further capitalised word ("Rabu Ingin Tahu") or a capitalised name before an edition
 * ("Kelas Pemilu Seri ke-2"). A series name is never a weekday.
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
          "tanggal");

  private static final Set<String> EDITION_WORDS =
      Set.of("edisi", "seri", "series", "episode", "jilid", "volume");

  /** Edition in every notation: Edisi XXV, edisi ke-15, Seri ke-XIII, seri #7, Episode 31. */
  static final Pattern EDITION =
      Pattern.compile(
          "(?i:edisi|seri|series|episode|jilid|volume|vol\\.|eps\\.)\\s{0,3}(?i:ke)?\\s?[-–]?\\s?#?\\s?(\\d{1,3}|[IVXLC]{1,8})(?![\\w/])");

  private static final Pattern BETWEEN =
      Pattern.compile("(?:\\s*\\([^()]{0,80}\\))?(?:\\s*[Tt]ahun\\s+\\d{4})?[\\s,–—-]{0,4}");

  private final PhraseTable<Thing> known = new PhraseTable<>();

  SeriesGrammar(Registry registry) {
    for (KnownSeries series : registry.series()) {
      Thing thing = series.thing();
      known.add(series.label(), thing);
      series.altLabels().stream()
          .filter(name -> name.contains(" "))
          .forEach(name -> known.add(name, thing));
    }
  }

  /** A series that starts at {@code from}, with the number of words it takes. */
  Optional<PhraseTable.Found<SeriesName>> at(String text, List<Word> words, int from) {
    if (!words.get(from).isCapitalised()) {
      return Optional.empty();
    }
    Optional<PhraseTable.Found<Thing>> name = known.longestAt(words, from);
    if (name.isEmpty()) {
      name = byWeekday(words, from).or(() -> byEdition(text, words, from));
    }
    return name.map(
        n -> {
          Span last = words.get(from + n.words() - 1).span();
          return new PhraseTable.Found<>(
              new SeriesName(n.meaning(), editionAfter(text, last.end())), n.words());
        });
  }

  private static Optional<PhraseTable.Found<Thing>> byWeekday(List<Word> words, int from) {
    if (!WEEKDAYS.contains(words.get(from).lower()) || from + 1 >= words.size()) {
      return Optional.empty();
    }
    int end = from + 1;
    while (end < words.size() && end - from < 4 && isNamePart(words.get(end))) {
      end++;
    }
    return end == from + 1
        ? Optional.empty()
        : Optional.of(new PhraseTable.Found<>(unknown(words, from, end), end - from));
  }

  private static boolean isNamePart(Word word) {
    return word.isCapitalised()
        && word.isAlphabetic()
        && !AFTER_WEEKDAY.contains(word.lower())
        && !WEEKDAYS.contains(word.lower())
        && !NotNames.isSentenceWord(word.lower())
        && !(word.isUpperCase() && word.text().length() < 5);
  }

  /**
   * Up to five capitalised words right before an edition, but not "Tahun", "Angkatan" or a general
   * kind of meeting alone.
   */
  private static Optional<PhraseTable.Found<Thing>> byEdition(
      String text, List<Word> words, int from) {
    if (from > 0
        && words.get(from - 1).isCapitalised()
        && words.get(from - 1).isAlphabetic()
        && !NotNames.isSentenceWord(words.get(from - 1).lower())) {
      return Optional.empty();
    }
    int end = from;
    while (end < words.size()
        && end - from < 6
        && isNamePart(words.get(end))
        && !startsEdition(words.get(end))) {
      end++;
    }
    if (end - from < 2 || editionAfter(text, words.get(end - 1).span().end()) == null) {
      return Optional.empty();
    }
    return Optional.of(new PhraseTable.Found<>(unknown(words, from, end), end - from));
  }

  private static boolean startsEdition(Word word) {
    return EDITION_WORDS.contains(word.lower());
  }

  private static Thing unknown(List<Word> words, int from, int end) {
    String label = OrganizationGrammar.printed(words, from, end);
    return new Thing(ThingType.EVENT_SERIES, Slug.of(label), label);
  }

  /** The edition printed right after {@code index}, or null. */
  static @Nullable Integer editionAfter(String text, int index) {
    Matcher between = BETWEEN.matcher(text).region(index, Math.min(text.length(), index + 120));
    if (!between.lookingAt()) {
      return null;
    }
    Matcher edition =
        EDITION.matcher(text).region(between.end(), Math.min(text.length(), between.end() + 40));
    return edition.lookingAt() ? number(edition.group(1)) : null;
  }

  /** A number in digits or Roman numerals, or null. */
  static @Nullable Integer number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.valueOf(printed);
    }
    OptionalInt roman = RomanNumerals.parse(printed);
    return roman.isPresent() ? roman.getAsInt() : null;
  }
}
