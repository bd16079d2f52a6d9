package id.simpul.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one article says, with the sentence that says it.
 *
 * @param kind which claim of the contract
 * @param arguments its properties, in the order found; a property may stand more than once
 * @param evidence one quotation or more
 * @param mentions the mentions it is made from
 * @param rule name and version of the rule or model, e.g. {@code <jabatan> <kantor>, <orang>/1}
 * @param confidence precision of the rule as measured on annotated articles, from 0 to 1, with two
 *     places, e.g. 0.93
 * @param derivation in Indonesian, where something was inferred (the year's proof, an office
 *     carried over), or null
 */
public record Claim(
    ClaimKind kind,
    List<Argument> arguments,
    List<Evidence> evidence,
    List<Mention> mentions,
    String rule,
    double confidence,
    @Nullable String derivation) {

  public Claim {
    arguments = List.copyOf(arguments);
    evidence = List.copyOf(evidence);
    mentions = List.copyOf(mentions);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("A claim without evidence: " + kind + " by rule " + rule);
    }
  }

  /** The first value of {@code property}. */
  public Optional<Value> find(Property property) {
    return all(property).findFirst();
  }

  /** Every value of {@code property}. */
  public Stream<Value> all(Property property) {
    return arguments.stream().filter(a -> a.property() == property).map(Argument::value);
  }

  /** The thing that {@code property} points to. */
  public Optional<Thing> findThing(Property property) {
    return all(property)
        .filter(Value.Ref.class::isInstance)
        .map(v -> ((Value.Ref) v).thing())
        .findFirst();
  }

  /** The slug of the concept that {@code property} points to. */
  public Optional<String> findConcept(Property property) {
    return all(property)
        .filter(Value.Concept.class::isInstance)
        .map(v -> ((Value.Concept) v).slug())
        .findFirst();
  }
}
