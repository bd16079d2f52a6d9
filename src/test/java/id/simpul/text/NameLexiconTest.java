package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameLexiconTest {

  @ParameterizedTest
  @CsvSource({
    "Handi, 1.0",
    "Ma’ruf, 1.0",
    "Saragih, 1.0",
    "MANURUNG, 1.0",
    "Setia, 0.5",
    "Pratiwiningrum, 0.4",
    "Semarang, 0.0",
    "Sosialisasi, 0.0",
    "handi, 0.0"
  })
  void nameness_follows_the_lists(String word, double expected) {
    assertEquals(expected, NameLexicon.nameness(word), 1e-9);
  }

  @Test
  void words_that_open_sentences_are_no_names() {
    for (String word : new String[] {"Dari", "Dalam", "Kegiatan", "Menurut", "Pada", "Ketua"}) {
      assertEquals(0.0, NameLexicon.nameness(word), 0.1, word);
    }
  }

  @Test
  void particles_are_known() {
    assertTrue(NameLexicon.isParticle("bin") && NameLexicon.isParticle("Ni"));
    assertTrue(NameLexicon.isGiven("Nu'man") && NameLexicon.isFamily("Siregar"));
  }
}
