package id.simpul.evaluation;

import id.simpul.model.Claim;
import id.simpul.model.Extraction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the two sides of one article. */
final class Judge {
  private final Set<Measure> covers;

  /**
   * @param covers what is scored
   */
  Judge(Set<Measure> covers) {
    this.covers = covers;
  }

  ArticleScore judge(Alignment.Couple couple) {
    GoldArticle block = couple.gold();
    Extraction extraction = couple.found();
    ArticleFacts gold = block == null ? new ArticleFacts() : block.facts();
    ArticleFacts found = extraction == null ? new ArticleFacts() : FoundFacts.of(extraction);
    Comparison comparison = new Comparison(new Measure.Pair(gold, found));
    for (Measure measure : EnumSet.copyOf(covers)) {
      if (measure == Measure.ARTICLE) {
        comparison.compare(
            measure,
            block == null ? List.of() : List.of(title(gold)),
            extraction == null ? List.of() : List.of(title(found)));
      } else {
        comparison.compare(measure);
      }
    }
    List<Verdict> verdicts =
        extraction == null
            ? List.of()
            : extraction.claims().stream().map(c -> verdict(c, gold)).toList();
    return new ArticleScore(
        name(couple),
        comparison.counts(),
        comparison.lost(),
        comparison.invented(),
        intruders(gold, found),
        gold.notPersons.size(),
        verdicts);
  }

  private static String name(Alignment.Couple couple) {
    GoldArticle block = couple.gold();
    if (block != null) {
      return block.name();
    }
    Extraction found = Objects.requireNonNull(couple.found());
    return "no block: " + Alignment.title(found.article().title());
  }

  private static Fact title(ArticleFacts facts) {
    return Fact.of(Alignment.title(facts.title));
  }

  /** A found name that is, or stands inside, words that gold calls no person. */
  private static List<String> intruders(ArticleFacts gold, ArticleFacts found) {
    Set<String> persons = gold.persons.stream().map(NameKey::of).collect(Collectors.toSet());
    List<String> intruders = new ArrayList<>();
    for (String words : gold.notPersons) {
      String key = NameKey.of(words);
      if (found.persons.stream()
          .map(NameKey::of)
          .filter(name -> !persons.contains(name))
          .anyMatch(name -> key.contains(name) || name.contains(key))) {
        intruders.add(words);
      }
    }
    return intruders;
  }

  /** Right is a claim all of whose measured properties stand in gold. */
  private Verdict verdict(Claim claim, ArticleFacts gold) {
    ArticleFacts said = FoundFacts.of(claim);
    boolean right =
        switch (claim.kind()) {
          case REPORT -> gold.held && agrees(said, gold);
          case TENURE -> said.tenures.stream().allMatch(t -> holds(t, gold));
          case PARTICIPATION, CITATION, REPORTED_OUTCOME -> agrees(said, gold);
        };
    return new Verdict(claim.rule(), claim.kind(), right);
  }

  private static boolean holds(TenureFact tenure, ArticleFacts gold) {
    return gold.tenures.stream()
        .anyMatch(t -> tenure.isPartOf(t) || t.whole().key().equals(tenure.whole().key()));
  }

  private static final Set<Measure> PROPERTIES =
      EnumSet.of(
          Measure.DATE,
          Measure.SERIES,
          Measure.EDITION,
          Measure.KIND,
          Measure.MODE,
          Measure.ORGANIZER,
          Measure.PARTICIPATION,
          Measure.CITATION,
          Measure.OUTCOME);

  private boolean agrees(ArticleFacts said, ArticleFacts gold) {
    Measure.Pair pair = new Measure.Pair(gold, said);
    return PROPERTIES.stream()
        .filter(covers::contains)
        .allMatch(
            m ->
                m.gold(pair).stream()
                    .map(Fact::key)
                    .collect(Collectors.toSet())
                    .containsAll(m.found(pair).stream().map(Fact::key).toList()));
  }
}
