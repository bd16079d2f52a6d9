package id.simpul.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Article;
import id.simpul.model.Claim;
import id.simpul.model.ClaimKind;
import id.simpul.model.Genre;
import id.simpul.model.MentionKind;
import id.simpul.registry.Registry;
import id.simpul.text.Models;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the name model adds, and that a claim says so. */
final class ModelVoteTest {
  private static final ClaimExtractor EXTRACTOR =
      new ClaimExtractor(Registry.load(), Models.load());

  @Test
  void a_claim_made_with_the_models_vote_says_what_the_model_read() {
    Claim speaker =
        participation("Rapat dibuka Ketua KPU Kota Tegal. \"Semua siap,\" kata Wurtingah Zelani.");
    String derivation = String.valueOf(speaker.derivation());
    assertTrue(derivation.contains("“Wurtingah Zelani”"), derivation);
    assertTrue(derivation.matches("(?s).*peluang 0,\\d\\d\\..*"), derivation);
  }

  @Test
  void a_name_that_lexicon_and_post_settle_needs_no_vote() {
    Claim opener = participation("Rapat dibuka Ketua KPU Kota Tegal, Suryanto Prayitno.");
    assertNull(opener.derivation());
  }

  @Test
  void a_hall_beside_a_verb_of_speech_is_no_person() {
    List<String> persons =
        EXTRACTOR
            .extract(article("Panitia menyebut Aula Wurtingah sebagai tempat rapat."))
            .mentions()
            .stream()
            .filter(m -> m.kind() == MentionKind.PERSON)
            .map(m -> m.printed())
            .toList();
    assertEquals(List.of(), persons);
  }

  private static Claim participation(String story) {
    return EXTRACTOR.extract(article(story)).claims().stream()
        .filter(c -> c.kind() == ClaimKind.PARTICIPATION)
        .filter(c -> c.mentions().stream().anyMatch(m -> m.kind() == MentionKind.PERSON))
        .findFirst()
        .orElseThrow();
  }

  private static Article article(String story) {
    String text = "Rapat Digelar\n" + story;
    return new Article(
        "uji.txt",
        0,
        text,
        14,
        null,
        null,
        null,
        "kpu-kota-tegal",
        Genre.NEWS,
        LocalDate.of(2025, 9, 1),
        false);
  }
}
