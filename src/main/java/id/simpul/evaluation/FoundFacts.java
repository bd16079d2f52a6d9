package id.simpul.evaluation;

import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Extraction;
import id.simpul.model.Mention;
import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Puts what an extraction says into the words of the gold files. */
final class FoundFacts {
  private final ArticleFacts facts = new ArticleFacts();
  private final Map<Thing, String> claimed = new LinkedHashMap<>();
  private final Map<Thing, String> named = new LinkedHashMap<>();

  private FoundFacts() {}

  static ArticleFacts of(Extraction extraction) {
    FoundFacts found = new FoundFacts();
    found.facts.title = extraction.article().title().strip();
    found.facts.publisher = extraction.article().findPublisher().orElse("");
    found.facts.genre = extraction.article().genre().slug();
    extraction.claims().forEach(found::add);
    extraction.flags().forEach(flag -> found.facts.flags.add(flag.issue()));
    extraction.mentions().forEach(found::add);
    found.named.keySet().removeAll(found.claimed.keySet());
    found.facts.persons.addAll(found.claimed.values());
    found.facts.persons.addAll(found.named.values());
    return found.facts;
  }

  /** What one claim says, all else left out. */
  static ArticleFacts of(Claim claim) {
    FoundFacts found = new FoundFacts();
    found.add(claim);
    return found.facts;
  }

  private void add(Claim claim) {
    switch (claim.kind()) {
      case REPORT -> report(claim);
      case PARTICIPATION -> participation(claim);
      case TENURE -> tenure(claim);
      case CITATION ->
          facts.citations.add(
              new CitationFact(label(claim, Property.CITED), concept(claim, Property.PURPOSE)));
      case REPORTED_OUTCOME -> facts.outcomes.add(outcome(claim));
    }
    if (claim.kind() != ClaimKind.CITATION && claim.kind() != ClaimKind.REPORTED_OUTCOME) {
      claim.arguments().stream()
          .filter(a -> a.value() instanceof Value.Ref)
          .map(a -> ((Value.Ref) a.value()).thing())
          .forEach(this::thing);
    }
  }

  private void thing(Thing thing) {
    if (thing.type() == ThingType.PERSON) {
      claimed.put(thing, thing.label());
    } else if (thing.type() == ThingType.OFFICE) {
      facts.offices.add(thing.key());
    }
  }

  /** A person who makes no claim goes by the longest spelling. */
  private void add(Mention mention) {
    Thing thing = mention.refersTo();
    if (mention.kind() == MentionKind.PERSON && thing != null) {
      named.merge(thing, thing.label(), (a, b) -> a.length() >= b.length() ? a : b);
    }
  }

  private void report(Claim claim) {
    facts.held = true;
    claim.find(Property.DATE).ifPresent(v -> facts.dates.add(day(v)));
    claim.find(Property.DATE_END).ifPresent(v -> facts.dates.add(ArticleFacts.UNTIL + day(v)));
    if (claim.find(Property.DATE).isEmpty() && claim.find(Property.DATE_CANDIDATE).isPresent()) {
      facts.dates.add(ArticleFacts.UNSURE);
    }
    claim.findThing(Property.SERIES).ifPresent(t -> facts.series = t.key());
    claim.find(Property.EDITION).ifPresent(v -> facts.edition = number(v));
    facts.kind = concept(claim, Property.EVENT_KIND);
    facts.mode = concept(claim, Property.MODE);
    things(claim, Property.ORGANIZER).map(Thing::key).forEach(facts.organizers::add);
  }

  private void participation(Claim claim) {
    String capacity = concept(claim, Property.CAPACITY);
    claim
        .findThing(Property.PARTICIPANT)
        .ifPresent(
            who -> {
              if (capacity.equals("organizer")) {
                facts.organizers.add(who.key());
              } else {
                part(claim, who, capacity);
              }
            });
  }

  private void part(Claim claim, Thing who, String capacity) {
    boolean person = who.type() == ThingType.PERSON;
    facts.parts.add(
        new PartFact(
            person ? who.label() : who.key(),
            capacity,
            concept(claim, Property.GRADE),
            person ? "" : concept(claim, Property.ROLE),
            person ? "" : concept(claim, Property.DIVISION)));
    things(claim, Property.REPRESENTING)
        .forEach(
            office ->
                facts.representing.add(
                    new Fact(
                        Fact.cells(NameKey.of(who.label()), office.key()),
                        Fact.cells(who.label(), office.key()))));
  }

  private void tenure(Claim claim) {
    String standing = concept(claim, Property.STANDING);
    facts.tenures.add(
        new TenureFact(
            label(claim, Property.PERSON),
            concept(claim, Property.ROLE),
            concept(claim, Property.DIVISION),
            claim.findThing(Property.ORGANIZATION).map(Thing::key).orElse(""),
            standing.equals("regular") ? "" : standing));
  }

  private static Fact outcome(Claim claim) {
    StringBuilder out = new StringBuilder(label(claim, Property.RULING));
    concepts(claim, Property.OUTCOME).forEach(s -> out.append(" | outcome=").append(s));
    concepts(claim, Property.ORDER).forEach(s -> out.append(" | order=").append(s));
    claim.find(Property.DEADLINE_DAYS).ifPresent(v -> out.append(" | days=").append(number(v)));
    return GoldLine.outcome(out.toString());
  }

  private static Stream<String> concepts(Claim claim, Property property) {
    return claim
        .all(property)
        .filter(Value.Concept.class::isInstance)
        .map(v -> ((Value.Concept) v).slug());
  }

  private static Stream<Thing> things(Claim claim, Property property) {
    return claim
        .all(property)
        .filter(Value.Ref.class::isInstance)
        .map(v -> ((Value.Ref) v).thing());
  }

  private static String concept(Claim claim, Property property) {
    return claim.findConcept(property).orElse("");
  }

  private static String label(Claim claim, Property property) {
    return claim.findThing(property).map(Thing::label).orElse("");
  }

  private static String day(Value value) {
    return value instanceof Value.Day day ? day.date().toString() : "";
  }

  private static String number(Value value) {
    return value instanceof Value.Number number ? Long.toString(number.number()) : "";
  }
}
