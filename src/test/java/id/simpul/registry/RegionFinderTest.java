package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RegionFinderTest {
  private static final Registry REGISTRY = Registry.load();
  private static final RegionFinder FINDER = new RegionFinder(REGISTRY);

  static Stream<Arguments> phrases() {
    return CaseFile.read("places.txt");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void names_exactly_the_regions_of_the_case_file(String phrase, String expected) {
    assertEquals(expected, print(FINDER.find(phrase)));
  }

  @Test
  void every_full_name_finds_its_own_region() {
    for (Region region : REGISTRY.regions()) {
      if (region.level() != Level.NATIONAL) {
        assertEquals(region.code(), print(FINDER.find(region.fullName())), region.fullName());
      }
    }
  }

  private static String print(List<RegionMatch> matches) {
    return matches.isEmpty()
        ? "none"
        : matches.stream()
            .map(m -> m.candidates().stream().map(Region::code).collect(Collectors.joining(" | ")))
            .collect(Collectors.joining(", "));
  }
}
