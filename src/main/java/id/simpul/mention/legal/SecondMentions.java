package id.simpul.mention.legal;

import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Value;
import id.simpul.text.HeadedPattern;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * Short second mentions of a document whose full number stands elsewhere in the same text: "Perkara
 * 329", "Putusan MK No. 304", "No 195 Tahun 2025", "PKPU 17". A short form that fits no full
 * number, or several, names nothing.
 */
final class SecondMentions {
  private static final HeadedPattern CASE =
      HeadedPattern.of(
          "(?<!\\p{L})(?:(?i:Perkara|Putusan\\s+(?:MK|Mahkamah\\s+Konstitusi)(?:\\s?\\(MK\\))?|Putusan|PHPU)"
              + "\\s{1,2}(?:(?i:Perkara)\\s{1,2})?(?:(?i:Nomor|No\\.?)\\s{0,2}:?\\s?)?"
              + "|(?i:Nomor|No\\.?)\\s{0,2})0{0,2}(?<number>\\d{1,3})(?<year>\\s+(?i:Tahun)\\s+20\\d\\d)?"
              + "(?![\\p{L}\\d]|\\s?/|[.,]\\d|\\s(?i:Tahun)|-\\d)");

  private static final HeadedPattern REGULATION =
      HeadedPattern.of(
          "(?<!\\p{L})(?<kind>PKPU|Perbawaslu|UU|Peraturan\\s+(?:KPU|Bawaslu)|Undang-Undang|Keputusan\\s+KPU)"
              + "\\s{1,2}(?:(?:Nomor|No\\.?)\\s{0,2})?(?<number>\\d{1,4})"
              + "(?![\\p{L}\\d]|\\s?/|[.,]\\d|\\s{1,3}(?i:Tahun|Thn)|-\\d)");

  /** A case named by its register number alone. */
  record Short(Span span, String number) {}

  /** "Perkara 329", "Putusan MK No. 304": court and kind are told, the number is not whole. */
  private static final java.util.regex.Pattern OF_THE_COURT =
      java.util.regex.Pattern.compile(
          "(?is)(?:Perkara|Putusan\\s+(?:MK|Mahkamah)|PHPU).*(?:\\d{2,3}|No(?:mor|\\.)?\\s{0,2}:?\\s?\\d)$");

  private final String plain;
  private final Span range;
  private final Taken taken;

  SecondMentions(String plain, Span range, Taken taken) {
    this.plain = plain;
    this.range = range;
    this.taken = taken;
  }

  /** Every short form in a text, whether or not it can be told what it means. */
  static List<Short> shortForms(String plain) {
    List<Short> found = new ArrayList<>();
    HeadedPattern.Search search = CASE.in(plain, new Span(0, plain.length()));
    while (search.find()) {
      Span span = search.span();
      if (search.match().group("year") == null && OF_THE_COURT.matcher(span.in(plain)).matches()) {
        found.add(new Short(span, search.match().group("number")));
      }
    }
    return found;
  }

  List<LegalMatch> find(String text, List<LegalMatch> matches) {
    Collection<LegalMatch> full = distinct(matches);
    List<LegalMatch> found = new ArrayList<>();
    HeadedPattern.Search search = CASE.in(plain, range);
    while (search.find()) {
      Matcher cases = search.match();
      boolean bare = Character.toLowerCase(plain.charAt(cases.start())) == 'n';
      if (!bare || cases.group("year") != null) {
        String number = cases.group("number");
        add(text, cases, one(full, m -> m.isRuling() && register(m).equals(number)), found);
      }
    }
    search = REGULATION.in(plain, range);
    while (search.find()) {
      Matcher regulations = search.match();
      String label = label(regulations.group("kind"));
      String start = label + " Nomor " + regulations.group("number") + " Tahun ";
      add(text, regulations, one(full, m -> m.document().label().startsWith(start)), found);
    }
    return found;
  }

  private void add(
      String text, Matcher matcher, Optional<LegalMatch> meant, List<LegalMatch> found) {
    Span span = new Span(matcher.start(), matcher.end());
    if (meant.isPresent() && !taken.overlaps(span)) {
      taken.add(span);
      LegalMatch full = meant.get();
      found.add(
          new LegalMatch(
              span, full.document(), span.in(text), null, null, full.phpu(), full.defects()));
    }
  }

  /** The first match of each document. */
  private static Collection<LegalMatch> distinct(List<LegalMatch> matches) {
    Map<String, LegalMatch> first = new LinkedHashMap<>();
    matches.forEach(m -> first.putIfAbsent(m.document().key(), m));
    return first.values();
  }

  private static Optional<LegalMatch> one(
      Collection<LegalMatch> full, java.util.function.Predicate<LegalMatch> fits) {
    List<LegalMatch> candidates = full.stream().filter(fits).limit(2).toList();
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static String register(LegalMatch match) {
    String number =
        match
            .find(Property.CASE_NUMBER)
            .map(v -> v instanceof Value.Text t ? t.text() : "")
            .orElse("");
    int slash = number.indexOf('/');
    return slash < 0 ? "" : number.substring(0, slash);
  }

  private static String label(String printed) {
    return switch (printed.replaceAll("\\s+", " ")) {
      case "PKPU" -> "Peraturan KPU";
      case "Perbawaslu" -> "Peraturan Bawaslu";
      case "UU" -> "Undang-Undang";
      default -> printed.replaceAll("\\s+", " ");
    };
  }
}
