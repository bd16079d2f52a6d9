package id.simpul.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Extraction;
import id.simpul.model.Genre;
import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The case files are the specification: each sentence gives exactly the claims of its block. */
final class ClaimCasesTest {
  private static ClaimExtractor extractor;

  @BeforeAll
  static void load() {
    extractor = new ClaimExtractor(Registry.load(), Models.load());
  }

  static List<CaseFile.Case> tenures() {
    return CaseFile.read("tenures.txt");
  }

  static List<CaseFile.Case> participations() {
    return CaseFile.read("participations.txt");
  }

  static List<CaseFile.Case> reports() {
    return CaseFile.read("reports.txt");
  }

  @ParameterizedTest
  @MethodSource("tenures")
  void a_sentence_tells_who_holds_which_role(CaseFile.Case expected) {
    TreeSet<String> found = new TreeSet<>();
    for (Claim claim : claims(expected, ClaimKind.TENURE)) {
      String standing = claim.findConcept(Property.STANDING).orElse("");
      found.add(
          CaseFile.normal(
              String.join(
                  " | ",
                  claim.findThing(Property.PERSON).map(Thing::label).orElse(""),
                  claim.findConcept(Property.ROLE).orElse(""),
                  claim.findConcept(Property.DIVISION).orElse(""),
                  claim.findThing(Property.ORGANIZATION).map(Thing::key).orElse(""),
                  standing.equals("regular") ? "" : standing)));
    }
    assertEquals(expected.expected(), found, expected.place() + ": " + expected.sentence());
  }

  @ParameterizedTest
  @MethodSource("participations")
  void a_sentence_tells_who_takes_part(CaseFile.Case expected) {
    TreeSet<String> found = new TreeSet<>();
    for (Claim claim : claims(expected, ClaimKind.PARTICIPATION)) {
      Thing taker = claim.findThing(Property.PARTICIPANT).orElseThrow();
      found.add(
          CaseFile.normal(
              String.join(
                  " | ",
                  taker.type() == ThingType.PERSON ? taker.label() : taker.key(),
                  claim.findConcept(Property.CAPACITY).orElse(""),
                  claim.findConcept(Property.GRADE).orElse(""),
                  claim.findConcept(Property.ROLE).orElse(""))));
    }
    assertEquals(expected.expected(), found, expected.place() + ": " + expected.sentence());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void a_sentence_tells_of_the_event(CaseFile.Case expected) {
    TreeSet<String> found = new TreeSet<>();
    for (Claim claim : claims(expected, ClaimKind.REPORT)) {
      found.add("-");
      claim.arguments().forEach(a -> found.add(a.property().localName() + ": " + shown(a.value())));
    }
    if (expected.expected().isEmpty()) {
      assertEquals(new TreeSet<String>(), found, expected.place() + ": " + expected.sentence());
    } else {
      TreeSet<String> missing = new TreeSet<>(expected.expected());
      missing.removeAll(found);
      assertEquals(
          new TreeSet<String>(),
          missing,
          "missing in " + found + " of " + expected.place() + ": " + expected.sentence());
    }
  }

  private static List<Claim> claims(CaseFile.Case given, ClaimKind kind) {
    String text = "Judul\n" + given.sentence();
    Article article =
        new Article(
            "case.txt",
            0,
            text,
            6,
            null,
            null,
            null,
            "kpu-kota-semarang",
            Genre.NEWS,
            LocalDate.of(2026, 11, 1),
            false);
    Extraction extraction = extractor.extract(article);
    return extraction.claims().stream().filter(c -> c.kind() == kind).toList();
  }

  private static String shown(Value value) {
    if (value instanceof Value.Ref ref) {
      return ref.thing().key();
    }
    if (value instanceof Value.Concept concept) {
      return concept.slug();
    }
    if (value instanceof Value.Number number) {
      return String.valueOf(number.number());
    }
    if (value instanceof Value.Day day) {
      return day.date().toString();
    }
    return value instanceof Value.Text text ? text.text() : value.toString();
  }
}
