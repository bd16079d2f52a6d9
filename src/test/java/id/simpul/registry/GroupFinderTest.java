package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GroupFinderTest {
  private static final Registry REGISTRY = Registry.load();
  private static final GroupFinder FINDER = new GroupFinder(REGISTRY);

  static Stream<Arguments> phrases() {
    return CaseFile.read("groups.txt");
  }

  @ParameterizedTest
  @MethodSource("phrases")
  void names_exactly_the_groups_of_the_case_file(String phrase, String expected) {
    List<GroupMatch> groups = FINDER.find(phrase);
    String found =
        groups.stream()
            .map(g -> g.label() + ", " + g.members().size())
            .collect(Collectors.joining("; "));
    assertEquals(expected, groups.isEmpty() ? "none" : found);
  }

  @Test
  void the_span_begins_at_the_count() {
    String text = "Rapat diikuti 35 KPU Kabupaten/Kota di Jawa Tengah secara daring";
    assertEquals("35 KPU Kabupaten/Kota di Jawa Tengah", FINDER.find(text).get(0).span().in(text));
  }

  @Test
  void a_count_that_equals_the_membership_of_the_context_is_the_whole() {
    GroupMatch group = FINDER.find("diikuti 35 KPU Kabupaten/Kota").get(0);
    GroupMatch placed = FINDER.within(group, REGISTRY.region("33"));
    assertEquals("KPU Kabupaten/Kota se-Jawa Tengah", placed.label());
    assertEquals(35, placed.members().size());
    assertTrue(placed.whole());
  }

  @Test
  void all_offices_of_an_unnamed_area_are_those_of_the_context() {
    GroupMatch group = FINDER.find("seluruh KPU Kabupaten/Kota hadir").get(0);
    assertEquals(8, FINDER.within(group, REGISTRY.region("36")).members().size());
    assertSame(group, FINDER.within(group, REGISTRY.region("36.04")));
  }

  @Test
  void another_count_settles_no_membership() {
    GroupMatch group = FINDER.find("diikuti 12 KPU Kabupaten/Kota").get(0);
    assertSame(group, FINDER.within(group, REGISTRY.region("33")));
  }

  @Test
  void an_office_is_never_part_of_a_group_span() {
    String text = "seluruh KPU Kabupaten/Kota se-Jawa Tengah, termasuk KPU Kota Semarang";
    GroupMatch group = FINDER.find(text).get(0);
    OfficeMatch office = new OfficeFinder(REGISTRY).find(text).get(0);
    assertTrue(group.span().end() <= office.span().start());
  }
}
