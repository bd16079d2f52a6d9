package id.simpul.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RomanNumeralsTest {

  @Test
  void every_number_is_read_back_from_its_print_and_no_two_share_one() {
    Set<String> prints = new HashSet<>();
    for (int number = 1; number <= 3999; number++) {
      String print = RomanNumerals.print(number);
      prints.add(print);
      assertEquals(OptionalInt.of(number), RomanNumerals.parse(print), print);
    }
    assertEquals(3999, prints.size());
    assertEquals("XXIII", RomanNumerals.print(23));
    assertEquals("MCMXCIX", RomanNumerals.print(1999));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "xxiii", "IIII", "VX", "IC", "XXIIII", "MMMM", "VV", "IXI", "23", "X X", "XA"})
  void other_forms_are_refused(String text) {
    assertEquals(OptionalInt.empty(), RomanNumerals.parse(text));
  }

  @Test
  void numbers_without_a_numeral_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> RomanNumerals.print(0));
    assertThrows(IllegalArgumentException.class, () -> RomanNumerals.print(4000));
  }
}
