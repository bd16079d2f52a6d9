package id.simpul.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is measured: each takes its facts out of an article, the same way from gold and from an
 * extraction.
 */
public enum Measure {
  /** An article with its title, cut out of its page. */
  ARTICLE((own, pair) -> Stream.empty(), true),
  PUBLISHER((own, pair) -> some(own.publisher), true),
  GENRE((own, pair) -> some(own.genre), true),
  /** That the article reports a held event. */
  EVENT((own, pair) -> own.held ? some("held") : Stream.empty(), true),
  DATE(Measure::dates, true),
  SERIES((own, pair) -> some(own.series), true),
  EDITION((own, pair) -> some(own.edition), true),
  /** Only where gold tells one: many events have no plain kind. */
  KIND((own, pair) -> pair.gold().kind.isEmpty() ? Stream.empty() : some(own.kind), true),
  MODE((own, pair) -> some(own.mode), true),
  ORGANIZER((own, pair) -> own.organizers.stream().map(Fact::of), true),
  PERSON((own, pair) -> own.persons.stream().map(Fact::name), true),
  /** Person, role and organization. */
  ROLE((own, pair) -> own.tenures.stream().map(TenureFact::post), false),
  /** Person, role, division, organization and standing. */
  TENURE(Measure::tenures, true),
  PARTICIPANT((own, pair) -> own.parts.stream().map(PartFact::who), false),
  /** Only participants that gold and extraction share. */
  CAPACITY(Measure::capacities, false),
  /** Participant, capacity, grade, and role and division of posts. */
  PARTICIPATION((own, pair) -> own.parts.stream().map(PartFact::whole), true),
  /** Only persons of whom gold tells for whom they stand. */
  REPRESENTING(Measure::representing, true),
  /** Disputes over election results. */
  PHPU(
      (own, pair) ->
          own.citations.stream()
              .filter(CitationFact::isDispute)
              .map(CitationFact::label)
              .map(Fact::of),
      false),
  /** Other rulings, regulations and letters. */
  DOCUMENT(
      (own, pair) ->
          own.citations.stream().filter(c -> !c.isDispute()).map(CitationFact::label).map(Fact::of),
      false),
  /** Document and purpose. */
  CITATION((own, pair) -> own.citations.stream().map(CitationFact::whole), true),
  OUTCOME((own, pair) -> own.outcomes.stream(), true),
  /** The offices that the article's facts point to. */
  OFFICE((own, pair) -> own.offices.stream().map(Fact::of), false),
  FLAG((own, pair) -> own.flags.stream().map(Fact::of), true);

  /** Both sides of one article. */
  record Pair(ArticleFacts gold, ArticleFacts found) {}

  @FunctionalInterface
  private interface Reading {
    Stream<Fact> facts(ArticleFacts own, Pair pair);
  }

  private final Reading reading;
  private final boolean told;

  Measure(Reading reading, boolean told) {
    this.reading = reading;
    this.told = told;
  }

  /** As in tables and files, e.g. {@code participation}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Measure> find(String slug) {
    return Stream.of(values()).filter(m -> m.slug().equals(slug)).findFirst();
  }

  /** True where lost and invented facts are listed; the others say the same less strictly. */
  boolean told() {
    return told;
  }

  List<Fact> gold(Pair pair) {
    return reading.facts(pair.gold(), pair).distinct().toList();
  }

  List<Fact> found(Pair pair) {
    return reading.facts(pair.found(), pair).distinct().toList();
  }

  private static Stream<Fact> some(String value) {
    return value.isEmpty() ? Stream.empty() : Stream.of(Fact.of(value));
  }

  /** An open date is a fact only where gold says that it must stay open. */
  private static Stream<Fact> dates(ArticleFacts own, Pair pair) {
    boolean open = pair.gold().dates.contains(ArticleFacts.UNSURE);
    return own.dates.stream().filter(d -> open || !d.equals(ArticleFacts.UNSURE)).map(Fact::of);
  }

  /** A tenure without its division says nothing beside the one with it. */
  private static Stream<Fact> tenures(ArticleFacts own, Pair pair) {
    return own.tenures.stream()
        .filter(t -> own.tenures.stream().noneMatch(t::isPartOf))
        .map(TenureFact::whole);
  }

  private static Stream<Fact> capacities(ArticleFacts own, Pair pair) {
    Set<String> gold = takers(pair.gold());
    Set<String> found = takers(pair.found());
    return own.parts.stream()
        .filter(p -> gold.contains(p.who().key()) && found.contains(p.who().key()))
        .map(PartFact::capacityOf);
  }

  private static Set<String> takers(ArticleFacts facts) {
    return facts.parts.stream().map(p -> p.who().key()).collect(Collectors.toSet());
  }

  private static Stream<Fact> representing(ArticleFacts own, Pair pair) {
    Set<String> told =
        pair.gold().representing.stream().map(Measure::person).collect(Collectors.toSet());
    return own.representing.stream().filter(f -> told.contains(person(f)));
  }

  private static String person(Fact representing) {
    return representing.key().substring(0, representing.key().indexOf(" | "));
  }
}
