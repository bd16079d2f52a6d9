package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndonesianNumbersTest {

  @Test
  void every_number_is_read_back_from_its_print() {
    for (int number = 0; number <= 9999; number++) {
      String words = IndonesianNumbers.print(number);
      assertEquals(OptionalInt.of(number), IndonesianNumbers.parse(words), words);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tiga, 3",
    "Dua belas, 12",
    "sebelas, 11",
    "tiga puluh lima, 35",
    "seratus lima puluh dua, 152",
    "seribu seratus, 1100",
    "dua ribu dua puluh lima, 2025",
    "seratus dua puluh tiga ribu empat ratus lima puluh enam, 123456"
  })
  void words_have_their_value(String words, int value) {
    assertEquals(OptionalInt.of(value), IndonesianNumbers.parse(words));
    assertEquals(words.toLowerCase(java.util.Locale.ROOT), IndonesianNumbers.print(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "beberapa",
        "puluhan",
        "ratusan",
        "ribuan",
        "seluruh",
        "dua tiga",
        "satu puluh",
        "belas",
        "ribu",
        "dua satu",
        "sepuluh dua",
        "35",
        "dua puluh sebelas",
        "satu ratus"
      })
  void other_words_are_no_numbers(String words) {
    assertEquals(OptionalInt.empty(), IndonesianNumbers.parse(words));
  }
}
