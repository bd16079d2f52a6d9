package id.simpul.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Argument;
import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Evidence;
import id.simpul.model.Extraction;
import id.simpul.model.Genre;
import id.simpul.model.Property;
import id.simpul.model.RuleCount;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From gold files and extractions to scores, texts and rules. */
final class EvaluationTest {
  private static final String GOLD =
      """
      pages: laman
      ## berita.txt 1
      read-on: 2025-12-31
      title: Judul Satu
      genre: news
      tenure: Ana Wijaya | ketua | | kpu-kota-bontang
      not-person: PDI Mahakam
      ## berita.txt 2
      read-on: 2025-12-31
      title: Judul Dua
      genre: opinion
      """;

  @TempDir private Path folder;

  @Test
  void articles_meet_by_title_and_what_is_left_over_by_order() throws IOException {
    SetScore score = score("satu.txt", "Potongan Menu", "Judul Satu", "Judul Dua!").sets().get(0);
    assertEquals(
        List.of("no block: Potongan Menu", "berita.txt 1", "berita.txt 2"),
        score.articles().stream().map(ArticleScore::name).toList());
    assertEquals(new Count(1, 2, 1), score.figures().get(Measure.ARTICLE).count());
  }

  @Test
  void a_claim_is_right_where_gold_says_the_same() throws IOException {
    Scores scores = score("satu.txt", "Judul Satu", "Judul Dua");
    assertEquals(
        List.of(new RuleCount("<orang>, <jabatan>/1", ClaimKind.TENURE, 1, 1)),
        RuleTable.of(scores));
    assertEquals(
        "kind,rule,right,wrong\nTenure,\"<orang>, <jabatan>/1\",1,1\n", RuleTable.csv(scores));
  }

  @Test
  void facts_of_an_open_set_are_told_and_those_of_a_blind_one_are_not() throws IOException {
    String open = ScoreText.whole(score("satu.txt", "Judul Satu", "Judul Dua"));
    assertTrue(open.contains("  - genre: opinion"), open);
    assertTrue(open.contains("  + tenure: Ana Wijaya | ketua |  | kpu-kota-bontang"), open);
    String blind = ScoreText.whole(score("blind.txt", "Judul Satu", "Judul Dua"));
    assertTrue(blind.contains("# blind: 2 articles, 2 claims"), blind);
    assertFalse(blind.contains("Ana Wijaya"), blind);
    assertFalse(blind.contains("berita.txt"), blind);
  }

  @Test
  void facts_won_and_lost_are_told_against_the_text_before() throws IOException {
    String before = ScoreText.whole(score("satu.txt", "Judul Satu", "Judul Tiga"));
    String after = ScoreText.whole(score("satu.txt", "Judul Tiga", "Judul Dua"));
    List<String> changes = ScoreChanges.between(before, after);
    assertTrue(
        changes.contains("won   satu: berita.txt 2 - article: Judul Dua"), changes::toString);
    assertTrue(
        changes.contains("lost  satu: berita.txt 1 - article: Judul Satu"), changes::toString);
    assertEquals(List.of(), ScoreChanges.between(after, after));
  }

  @Test
  void the_published_figures_survive_their_file() throws IOException {
    Board board = Board.of(score("satu.txt", "Judul Satu", "Judul Dua"));
    assertEquals(
        board,
        Board.read(new ByteArrayInputStream(board.toJson().getBytes(StandardCharsets.UTF_8))));
    assertEquals(1, board.sets().size());
    assertEquals(2, board.sets().get(0).articles());
  }

  @Test
  void several_sets_are_summed_up_open_blind_and_all() throws IOException {
    write("blind-1.txt");
    write("blind-2.txt");
    write("open-1.txt");
    write("open-2.txt");
    Files.writeString(folder.resolve("scores.txt"), "no gold");
    Scores scores = evaluation("Judul Satu", "Judul Dua").score(Evaluation.sets(List.of(folder)));
    assertEquals(
        List.of("blind-1", "blind-2", "open-1", "open-2", "open", "blind", "all"),
        scores.withTotals().stream().map(SetScore::name).toList());
    assertEquals(8, scores.withTotals().get(6).articles().size());
  }

  @Test
  void words_that_are_no_person_count_where_they_became_one() throws IOException {
    SetScore score =
        new Evaluation((page, day) -> List.of(extraction("Judul Satu", 0, "PDI Mahakam")))
            .score(Evaluation.sets(List.of(write("satu.txt"))))
            .sets()
            .get(0);
    assertEquals(1, score.notPersons());
    assertEquals(1, score.intruders());
  }

  private Scores score(String name, String... titles) throws IOException {
    return evaluation(titles).score(Evaluation.sets(List.of(write(name))));
  }

  private Path write(String name) throws IOException {
    return Files.writeString(folder.resolve(name), GOLD);
  }

  private static Evaluation evaluation(String... titles) {
    return new Evaluation(
        (page, day) -> {
          assertEquals("berita.txt", page.getFileName().toString());
          assertEquals(LocalDate.of(2025, 12, 31), day);
          List<Extraction> found = new java.util.ArrayList<>();
          for (String title : titles) {
            found.add(extraction(title, found.size(), "Ana Wijaya"));
          }
          return found;
        });
  }

  private static Extraction extraction(String title, int index, String person) {
    Article article =
        new Article(
            "berita.txt",
            index,
            title + "\nIsi.",
            title.length() + 1,
            null,
            null,
            null,
            null,
            Genre.NEWS,
            LocalDate.of(2025, 12, 31),
            false);
    return new Extraction(article, List.of(), List.of(tenure(person)), List.of());
  }

  private static Claim tenure(String person) {
    return new Claim(
        ClaimKind.TENURE,
        List.of(
            new Argument(
                Property.PERSON,
                Value.ref(new Thing(ThingType.PERSON, "ana-wijaya.kpu-kota-bontang", person))),
            new Argument(Property.ROLE, Value.concept("role", "ketua")),
            new Argument(
                Property.ORGANIZATION,
                Value.ref(new Thing(ThingType.OFFICE, "kpu-kota-bontang", "KPU Kota Bontang"))),
            new Argument(Property.STANDING, Value.concept("standing", "regular"))),
        List.of(new Evidence(new Span(0, 3))),
        List.of(),
        "<orang>, <jabatan>/1",
        0.9,
        null);
  }
}
