package id.simpul.evaluation;

import id.simpul.model.Claim;
import id.simpul.model.Extraction;
import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.TreeSet;

/** What an extraction says, as lines of the gold files. */
final class Facts {
  private Facts() {}

  static TreeSet<String> of(Extraction extraction) {
    TreeSet<String> facts = new TreeSet<>();
    facts.add("publisher: " + extraction.article().findPublisher().orElse("-"));
    facts.add("genre: " + extraction.article().genre().slug());
    for (Claim claim : extraction.claims()) {
      switch (claim.kind()) {
        case REPORT -> addReport(claim, facts);
        case PARTICIPATION -> facts.add("participation: " + participation(claim));
        case TENURE -> facts.add("tenure: " + tenure(claim));
        case CITATION ->
            facts.add(
                "citation: "
                    + cells(thing(claim, Property.CITED, true), concept(claim, Property.PURPOSE)));
        case REPORTED_OUTCOME -> facts.add("outcome: " + outcome(claim));
      }
    }
    return facts;
  }

  private static void addReport(Claim claim, TreeSet<String> facts) {
    claim.find(Property.DATE).ifPresent(v -> facts.add("date: " + ((Value.Day) v).date()));
    claim.findThing(Property.SERIES).ifPresent(t -> facts.add("series: " + t.key()));
    claim
        .find(Property.EDITION)
        .ifPresent(v -> facts.add("edition: " + ((Value.Number) v).number()));
    claim.findThing(Property.ORGANIZER).ifPresent(t -> facts.add("organizer: " + t.key()));
  }

  private static String participation(Claim claim) {
    return cells(
        thing(claim, Property.PARTICIPANT, false),
        concept(claim, Property.CAPACITY),
        concept(claim, Property.GRADE),
        concept(claim, Property.ROLE),
        concept(claim, Property.DIVISION));
  }

  private static String tenure(Claim claim) {
    return cells(
        thing(claim, Property.PERSON, true),
        concept(claim, Property.ROLE),
        concept(claim, Property.DIVISION),
        thing(claim, Property.ORGANIZATION, false));
  }

  private static String outcome(Claim claim) {
    StringBuilder out = new StringBuilder(thing(claim, Property.RULING, true));
    claim
        .all(Property.OUTCOME)
        .map(v -> ((Value.Concept) v).slug())
        .sorted()
        .forEach(s -> out.append(" | outcome=").append(s));
    claim
        .all(Property.ORDER)
        .map(v -> ((Value.Concept) v).slug())
        .sorted()
        .forEach(s -> out.append(" | order=").append(s));
    claim
        .find(Property.DEADLINE_DAYS)
        .ifPresent(v -> out.append(" | days=").append(((Value.Number) v).number()));
    return out.toString();
  }

  private static String concept(Claim claim, Property property) {
    return claim.findConcept(property).orElse("");
  }

  private static String thing(Claim claim, Property property, boolean label) {
    Thing thing = claim.findThing(property).orElseThrow();
    return label || thing.type() == ThingType.PERSON ? thing.label() : thing.key();
  }

  private static String cells(String... cells) {
    return normal(String.join(" | ", cells));
  }

  /** One space around bars, empty cells at the end left out. */
  static String normal(String line) {
    return line.replaceAll("\\s*\\|\\s*", " | ").replaceAll("[\\s|]+$", "").strip();
  }
}
