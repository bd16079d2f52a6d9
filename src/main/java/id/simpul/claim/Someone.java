package id.simpul.claim;

import id.simpul.model.Slug;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One person of one article: the full name, the first post told of, and every place where the
 * article names the person.
 */
final class Someone {
  /**
   * A place where the person is named.
   *
   * @param vote how probable the name model found it, 0 where it was not asked
   */
  record Sighting(Span span, String printed, @Nullable String honorific, double vote) {

    /** What the model said, in Indonesian, or null. */
    @Nullable String note() {
      return vote == 0
          ? null
          : "Model nama (persons) membaca “"
              + printed
              + "” sebagai nama orang dengan peluang "
              + BigDecimal.valueOf(vote)
                  .setScale(2, RoundingMode.HALF_UP)
                  .toPlainString()
                  .replace('.', ',')
              + ".";
    }
  }

  /** The first place inside {@code span} where the person is named. */
  Optional<Sighting> sightingIn(Span span) {
    return byStart.subMap(span.start(), span.end()).values().stream()
        .filter(i -> span.contains(sightings.get(i).span()))
        .min(Comparator.naturalOrder())
        .map(sightings::get);
  }

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  private final List<Sighting> sightings = new ArrayList<>();

  /** Places in {@link #sightings} by where they start in the text. */
  private final NavigableMap<Integer, Integer> byStart = new TreeMap<>();

  private final List<String> spellings = new ArrayList<>();
  private final List<String> nicknames = new ArrayList<>();
  private String name;
  private List<String> words;
  private @Nullable Thing organization;
  private boolean certain;

  Someone(String name) {
    this.name = name;
    this.words = words(name);
    spellings.add(name);
  }

  void seen(Sighting sighting, String spelling) {
    byStart.putIfAbsent(sighting.span().start(), sightings.size());
    sightings.add(sighting);
    if (!spellings.contains(spelling) && spelling.split(" ").length > 1) {
      spellings.add(spelling);
    }
    if (spelling.length() > name.length() && words(spelling).size() > words.size()) {
      name = spelling;
      words = words(name);
    }
  }

  void called(String nickname) {
    nicknames.add(nickname);
  }

  boolean isCalled(String nickname) {
    return nicknames.contains(nickname);
  }

  /** The first organization told of gives the person's local key. */
  void serves(@Nullable Thing office) {
    if (organization == null) {
      organization = office;
    }
  }

  void confirm() {
    certain = true;
  }

  boolean isCertain() {
    return certain;
  }

  @Nullable Thing organization() {
    return organization;
  }

  String name() {
    return name;
  }

  /**
   * The full name as spelt here: another spelling stays itself, a part of the name stands for the
   * whole.
   */
  String spelling(String printed) {
    if (printed.equals(name)) {
      return name;
    }
    String plain = BLANKS.matcher(printed).replaceAll(" ").strip();
    boolean other = spellings.contains(plain) && !words.containsAll(words(plain));
    return other ? plain : name;
  }

  List<String> spellings() {
    return spellings;
  }

  List<Sighting> sightings() {
    return sightings;
  }

  /** The words of the full name, folded. */
  List<String> words() {
    return words;
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : SPACES.split(name)) {
      String plain = Slug.of(word.toLowerCase(Locale.ROOT));
      if (!plain.isEmpty()) {
        words.add(plain);
      }
    }
    return words;
  }
}
