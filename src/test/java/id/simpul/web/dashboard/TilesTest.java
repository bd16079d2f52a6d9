package id.simpul.web.dashboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.registry.Level;
import id.simpul.registry.Region;
import id.simpul.registry.Registry;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TilesTest {
  private static final Registry REGISTRY = Registry.load();

  @Test
  void every_province_has_one_place_of_its_own() {
    assertEquals(
        REGISTRY.regions().stream()
            .filter(r -> r.level() == Level.PROVINSI)
            .map(Region::code)
            .collect(Collectors.toSet()),
        Tile.all().stream().map(Tile::code).collect(Collectors.toSet()));
    assertEquals(38, Tile.all().stream().map(t -> t.column() + "/" + t.row()).distinct().count());
    assertTrue(Tile.all().stream().allMatch(t -> t.column() <= 14 && t.row() <= 8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {"1 2 3 7|1–3, 7", "4|4", "4 5|4, 5", "1 3 4 5 9 10|1, 3–5, 9, 10", "''|''"})
  void numbers_in_a_row_are_written_as_one_range(String numbers, String text) {
    List<Integer> list =
        Stream.of(numbers.split(" ")).filter(n -> !n.isEmpty()).map(Integer::valueOf).toList();
    assertEquals(text, Ranges.of(list));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource({
    "tahun, 2025, true",
    "tahun, 25, false",
    "provinsi, 33, true",
    "provinsi, 33.74, false",
    "provinsi, <b>, false",
    "lembaga, bawaslu, true",
    "lembaga, kip, false",
    "seri, kamis-sesuatu, true",
    "seri, -, true",
    "seri, \"a b\", false",
    "tingkat, sendiri, true",
    "tingkat, unit, true",
    "tingkat, hadir, false"
  })
  void a_filter_keeps_what_means_something(String name, String value, boolean kept) {
    assertEquals(
        kept ? Map.of(name, value) : Map.of(), Filter.of(Map.of(name, value), REGISTRY).query());
  }
}
