package id.simpul.claim.legal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Flag;
import id.simpul.model.Genre;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class CitationExtractorTest {
  private static final CitationExtractor EXTRACTOR = new CitationExtractor(Registry.load());
  private static final Thing EVENT = new Thing(ThingType.EVENT, "acara", "Acara");

  static Stream<String> citations() throws IOException {
    return lines("citations.txt");
  }

  static Stream<String> outcomes() throws IOException {
    return lines("outcomes.txt");
  }

  private static Stream<String> lines(String file) throws IOException {
    try (InputStream in = CitationExtractorTest.class.getResourceAsStream("/cases/" + file)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList().stream();
    }
  }

  private static Article article(String title, String body) {
    return new Article(
        "uji.txt",
        0,
        title + "\n" + body,
        title.length() + 1,
        null,
        null,
        null,
        null,
        Genre.NEWS,
        LocalDate.of(2026, 11, 21),
        false);
  }

  /** Sentences end at a full stop followed by a blank and a capital; enough for these cases. */
  private static List<Span> sentences(Article article) {
    List<Span> sentences = new ArrayList<>();
    Matcher stop = Pattern.compile("[^.]{4}\\.(?:\\s+(?=\\p{Lu})|$)").matcher(article.text());
    int from = article.bodyStart();
    while (stop.find()) {
      if (stop.end() > from) {
        sentences.add(new Span(from, stop.start() + 5));
        from = stop.end();
      }
    }
    if (from < article.text().length()) {
      sentences.add(new Span(from, article.text().length()));
    }
    return sentences;
  }

  private static LegalClaims extract(Article article) {
    return EXTRACTOR.extract(article, sentences(article), EVENT);
  }

  @ParameterizedTest
  @MethodSource
  void citations(String line) {
    int arrow = line.indexOf(" => ");
    String[] parts = line.substring(0, arrow).split(" // ");
    LegalClaims found = extract(article(parts[0], parts[1].replace("\\n", "\n")));
    String printed =
        found.claims().stream()
            .filter(c -> c.kind() == ClaimKind.CITATION)
            .map(c -> print(c, found.flags()))
            .collect(Collectors.joining(" | "));
    assertEquals(line.substring(arrow + 4).strip(), printed.isEmpty() ? "-" : printed);
  }

  private static String print(Claim claim, List<Flag> flags) {
    Thing cited = claim.findThing(Property.CITED).orElseThrow();
    String purpose = claim.findConcept(Property.PURPOSE).orElseThrow();
    String flagged =
        flags.stream()
            .filter(f -> claim.equals(f.onClaim()))
            .map(f -> " !" + f.issue() + ">" + proposal(f))
            .collect(Collectors.joining());
    return cited.label() + " " + purpose + flagged;
  }

  private static String proposal(Flag flag) {
    return flag.proposal() instanceof Value.Ref ref ? ref.thing().label() : "?";
  }

  @ParameterizedTest
  @MethodSource
  void outcomes(String line) {
    int arrow = line.indexOf(" => ");
    List<Claim> found =
        extract(article("Kajian", line.substring(0, arrow))).claims().stream()
            .filter(c -> c.kind() == ClaimKind.REPORTED_OUTCOME)
            .toList();
    String printed =
        found.stream()
            .map(
                c ->
                    concepts(c, Property.OUTCOME)
                        + " ; "
                        + concepts(c, Property.ORDER)
                        + " ; "
                        + days(c))
            .collect(Collectors.joining(" | "));
    assertEquals(squeeze(line.substring(arrow + 4)), printed.isEmpty() ? "-" : squeeze(printed));
  }

  private static String squeeze(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String concepts(Claim claim, Property property) {
    return claim
        .all(property)
        .map(v -> ((Value.Concept) v).slug())
        .collect(Collectors.joining(" "));
  }

  private static String days(Claim claim) {
    return claim
        .all(Property.DEADLINE_DAYS)
        .map(v -> String.valueOf(((Value.Number) v).number()))
        .collect(Collectors.joining(" "));
  }

  @Test
  void without_an_event_the_article_cites_and_nothing_is_studied() {
    Article opinion = article("Opini", "Tulisan ini membahas Putusan MK Nomor 85/PUU-XX/2022.");
    Claim claim = EXTRACTOR.extract(opinion, sentences(opinion), null).claims().get(0);
    assertEquals("mentioned", claim.findConcept(Property.PURPOSE).orElseThrow());
    assertTrue(claim.all(Property.CITING).allMatch(Value.ThisArticle.class::isInstance));
  }

  @Test
  void every_print_of_a_document_is_kept_in_one_citation() {
    Article news =
        article(
            "Kajian",
            "Forum membahas PKPU 8/2024. Pasal 5 ayat (1) PKPU Nomor 8 Tahun 2024 dikutip.");
    List<Claim> claims = extract(news).claims();
    assertEquals(1, claims.size());
    assertEquals(2, claims.get(0).all(Property.PRINTED_AS).count());
    assertEquals(
        List.of(Value.text("Pasal 5 ayat (1)")), claims.get(0).all(Property.PROVISION).toList());
  }
}
