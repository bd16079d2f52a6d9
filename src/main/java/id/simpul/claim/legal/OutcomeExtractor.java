package id.simpul.claim.legal;

import id.simpul.claim.confidence.RuleConfidence;
import id.simpul.mention.legal.LegalMatch;
import id.simpul.mention.plain.PlainText;
import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Mention;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.Value;
import id.simpul.registry.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a case is said to have ended. Only what the court decided counts; what a party asked for uses
 * the same words and gives nothing.
 */
public final class OutcomeExtractor {
  private static final String RULE = "<amar>/2";

  /** What follows a ruling's number is said of it. */
  private static final String OF_RULING = "Putusan ";

  private record Found(Set<Argument> says, Set<Argument> days, Set<Evidence> evidence) {
    Found() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    boolean decided() {
      return !says.isEmpty();
    }

    /** A deadline says nothing without an order that is to be carried out. */
    Set<Argument> all() {
      boolean order = says.stream().anyMatch(a -> a.property() == Property.ORDER);
      Set<Argument> all = new LinkedHashSet<>(says);
      all.addAll(order ? days : Set.of());
      return all;
    }
  }

  private final Registry registry;

  /**
   * @param registry which knows the regions of some cases
   */
  public OutcomeExtractor(Registry registry) {
    this.registry = registry;
  }

  /**
   * @param article the article
   * @param sentences its sentences
   * @param matches its legal documents
   * @return at most one ReportedOutcome a ruling, each with its own orders where several are told;
   *     e.g. from "MK memerintahkan … pemungutan suara ulang … paling lambat 90 hari": order
   *     revote, 90 days
   */
  public List<Claim> extract(Article article, List<Span> sentences, List<LegalMatch> matches) {
    List<LegalMatch> rulings = matches.stream().filter(LegalMatch::isRuling).toList();
    MeantRulings meant = new MeantRulings(article.text(), rulings, registry);
    Map<Thing, Found> found = new LinkedHashMap<>();
    List<LegalMatch> ordered = List.of();
    for (int i = 0; i < sentences.size() && !rulings.isEmpty(); i++) {
      Span sentence = sentences.get(i);
      if (addParted(found, meant.parted(sentence), sentence, article.text())) {
        ordered = List.of();
        continue;
      }
      Amar amar = Amar.read(PlainText.of(sentence.in(article.text())));
      boolean told = !amar.isEmpty();
      if (told) {
        ordered = meant.of(sentence);
      }
      List<LegalMatch> of = told || !amar.catchwords() ? ordered : meant.of(sentence);
      for (LegalMatch ruling : of) {
        add(found.computeIfAbsent(ruling.document(), k -> new Found()), amar, sentence);
      }
      ordered = told ? ordered : List.of();
    }
    return found.entrySet().stream()
        .filter(e -> e.getValue().decided())
        .map(e -> claim(e.getKey(), e.getValue(), rulings))
        .toList();
  }

  /** True where a ruling's result is told before the sentence names the next ruling. */
  private static boolean addParted(
      Map<Thing, Found> found, Map<LegalMatch, Span> parts, Span sentence, String text) {
    List<Amar> told =
        parts.values().stream()
            .map(part -> Amar.read(OF_RULING + PlainText.of(part.in(text))))
            .toList();
    if (told.stream().limit(Math.max(0, told.size() - 1)).allMatch(Amar::isEmpty)) {
      return false;
    }
    int at = 0;
    for (LegalMatch ruling : parts.keySet()) {
      add(found.computeIfAbsent(ruling.document(), k -> new Found()), told.get(at++), sentence);
    }
    return true;
  }

  /** A deadline told without an order belongs to the order of the sentence before. */
  private static void add(Found found, Amar amar, Span sentence) {
    amar.outcomes().forEach(o -> found.says().add(concept(Property.OUTCOME, "outcome", o)));
    amar.orders().forEach(o -> found.says().add(concept(Property.ORDER, "order", o)));
    amar.days()
        .forEach(d -> found.days().add(new Argument(Property.DEADLINE_DAYS, new Value.Number(d))));
    if (!amar.isEmpty() || !amar.days().isEmpty()) {
      found.evidence().add(new Evidence(sentence));
    }
  }

  private static Argument concept(Property property, String scheme, String slug) {
    return new Argument(property, Value.concept(scheme, slug));
  }

  private static Claim claim(Thing ruling, Found found, List<LegalMatch> rulings) {
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.RULING, Value.ref(ruling)));
    says.addAll(found.all());
    List<Mention> mentions =
        rulings.stream()
            .filter(r -> r.document().equals(ruling))
            .map(r -> new Mention(r.kind(), r.span(), r.printed(), r.document()))
            .toList();
    return new Claim(
        ClaimKind.REPORTED_OUTCOME,
        says,
        List.copyOf(found.evidence()),
        mentions,
        RULE,
        RuleConfidence.measured().of(ClaimKind.REPORTED_OUTCOME, RULE),
        null);
  }
}
