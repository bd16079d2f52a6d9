package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DegreesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Eka Suprapti, S.T., M.M., menjelaskan | Eka Suprapti | S.T., M.M.",
        "Budi, SE.,MM hadir | Budi | SE.,MM",
        "Budi, S.H.,M.Si dan Sari | Budi | S.H.,M.Si",
        "Sari, S.S.n. dari Solo | Sari | S.S.n.",
        "Sari, M.PA. dari Solo | Sari | M.PA.",
        "Sari, M.Sc | Sari | M.Sc",
        "Budi, SH., MH memimpin | Budi | SH., MH",
        "Budi, S.Sos.,M.Si memimpin | Budi | S.Sos.,M.Si",
        "Budi, S. H., M. H. memimpin | Budi | S. H., M. H.",
        "Budi S.Sos. memimpin | Budi | S.Sos.",
        "Nur Laila Hafidhoh, M.Pd. dari | Nur Laila Hafidhoh | M.Pd.",
        "Hari, S.I.K., M.Si (Han), hadir | Hari | S.I.K., M.Si (Han)",
        "Dewi, Ph.D, dan | Dewi | Ph.D",
        "Dewi, S.STP, M.AP, dan | Dewi | S.STP, M.AP"
      })
  void degrees_behind_a_name_are_found(String text, String name, String degrees) {
    Span found = Degrees.at(text, text.indexOf(name) + name.length()).orElseThrow();
    assertEquals(degrees, found.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Budi, Sari, dan Edi",
        "Budi, anggota KPU",
        "Budi, Semarang",
        "Budi",
        "Budi, se-Jawa Tengah",
        "Budi, KPU RI",
        "Budi, M. Sudi, dan Edi",
        "Budi, MK"
      })
  void other_words_behind_a_name_are_no_degrees(String text) {
    assertTrue(Degrees.at(text, 4).isEmpty(), text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Bapak", "H.", "Hj.", "Drs.", "Prof.", "AKBP", "KH.", "KH", "dr.", "Dr"})
  void titles_are_known(String word) {
    assertTrue(Honorifics.isHonorific(word));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bapak", "Semarang", "Ketua", "", "dan", "Handi"})
  void other_words_are_no_titles(String word) {
    assertFalse(Honorifics.isHonorific(word));
  }

  @ParameterizedTest
  @CsvSource({
    "hadir Bapak H. Abdul Karim, Bapak H.",
    "dibuka Prof. Dr. Abdul Karim, Prof. Dr.",
    "Kapolres AKBP Abdul Karim, AKBP"
  })
  void the_run_of_titles_before_a_name_is_found(String text, String titles) {
    int name = text.indexOf("Abdul");
    assertEquals(titles, Honorifics.before(text, name).orElseThrow().in(text));
  }
}
