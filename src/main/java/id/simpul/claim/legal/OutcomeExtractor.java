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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a case is said to have ended. Only what the court decided counts; what a party asked for uses
 * the same words and gives nothing.
 */
public final class OutcomeExtractor {
  private static final String RULE = "<amar>/1";

  private record Found(Set<Argument> says, Set<Evidence> evidence, List<Mention> mentions) {
    Found() {
      this(new LinkedHashSet<>(), new LinkedHashSet<>(), new ArrayList<>());
    }
  }

  /**
   * @param article the article
   * @param sentences its sentences
   * @param matches its legal documents
   * @return at most one ReportedOutcome a ruling; e.g. from "MK memerintahkan … pemungutan suara
   *     ulang … paling lambat 90 hari": order revote, 90 days
   */
  public List<Claim> extract(Article article, List<Span> sentences, List<LegalMatch> matches) {
    List<LegalMatch> rulings = matches.stream().filter(LegalMatch::isRuling).toList();
    Map<Thing, Found> found = new LinkedHashMap<>();
    for (Span sentence : sentences) {
      Amar amar = Amar.read(PlainText.of(sentence.in(article.text())));
      Optional<LegalMatch> meant = meant(sentence, rulings);
      if (amar.isEmpty() || meant.isEmpty()) {
        continue;
      }
      Found of = found.computeIfAbsent(meant.get().document(), k -> new Found());
      amar.outcomes().forEach(o -> of.says().add(concept(Property.OUTCOME, "outcome", o)));
      amar.orders().forEach(o -> of.says().add(concept(Property.ORDER, "order", o)));
      amar.days()
          .forEach(d -> of.says().add(new Argument(Property.DEADLINE_DAYS, new Value.Number(d))));
      of.evidence().add(new Evidence(sentence));
    }
    return found.entrySet().stream().map(e -> claim(e.getKey(), e.getValue(), rulings)).toList();
  }

  private static Argument concept(Property property, String scheme, String slug) {
    return new Argument(property, Value.concept(scheme, slug));
  }

  /** The one ruling of the sentence, else the one ruling of the article. */
  private static Optional<LegalMatch> meant(Span sentence, List<LegalMatch> rulings) {
    List<LegalMatch> here = rulings.stream().filter(r -> sentence.overlaps(r.span())).toList();
    List<LegalMatch> pool = here.isEmpty() ? rulings : here;
    long distinct = pool.stream().map(r -> r.document().key()).distinct().count();
    return distinct == 1 ? Optional.of(pool.get(0)) : Optional.empty();
  }

  private static Claim claim(Thing ruling, Found found, List<LegalMatch> rulings) {
    List<Argument> says = new ArrayList<>();
    says.add(new Argument(Property.RULING, Value.ref(ruling)));
    says.addAll(found.says());
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
