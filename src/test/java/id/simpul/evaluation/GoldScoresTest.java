package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.simpul.article.ArticleSplitter;
import id.simpul.claim.ClaimExtractor;
import id.simpul.model.Extraction;
import id.simpul.page.PageReader;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Scores the annotated articles. The scores with every fact lost or invented are a committed file,
 * so that a change of the rules shows as gains and losses; {@code -Dgolden.update=true} rewrites
 * it.
 */
final class GoldScoresTest {
  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Path SCORES = GOLD.resolve("scores.txt");
  private static final Registry REGISTRY = Registry.load();
  private static final ClaimExtractor EXTRACTOR = new ClaimExtractor(REGISTRY, Models.load());

  private static Scores scores = new Scores(List.of());

  @BeforeAll
  static void score() {
    scores = new Evaluation(GoldScoresTest::extract).score(Evaluation.sets(List.of(GOLD)));
  }

  @Test
  void the_gold_sets_score_as_committed() throws IOException {
    assertCommitted(SCORES, ScoreText.whole(scores));
  }

  @Test
  void the_published_figures_are_those_of_the_evaluation() throws IOException {
    assertCommitted(Path.of("src/main/resources/accuracy/scores.json"), Board.of(scores).toJson());
  }

  @Test
  void the_confidence_of_rules_rests_on_this_evaluation() throws IOException {
    assertCommitted(Path.of("src/main/resources/accuracy/rules.csv"), RuleTable.csv(scores));
  }

  private static void assertCommitted(Path file, String now) throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, now);
    }
    assertEquals(
        Files.readString(file),
        now,
        file + " changed; look at the facts won and lost, then run with -Dgolden.update=true.");
  }

  private static List<Extraction> extract(Path page, LocalDate readOn) {
    return EXTRACTOR.extract(
        new ArticleSplitter(REGISTRY).split(new PageReader().read(page), readOn));
  }
}
