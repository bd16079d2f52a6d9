package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import id.simpul.model.ThingType;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RegistryTest {
  private static final Registry REGISTRY = Registry.load();

  @Test
  void knows_38_provinces_and_514_regencies_and_cities() {
    Map<Level, Long> counts =
        REGISTRY.regions().stream()
            .collect(Collectors.groupingBy(Region::level, Collectors.counting()));
    assertEquals(1, counts.get(Level.NATIONAL));
    assertEquals(38, counts.get(Level.PROVINSI));
    assertEquals(514, counts.get(Level.KABUPATEN) + counts.get(Level.KOTA));
  }

  @Test
  void has_a_kpu_and_a_bawaslu_office_for_each_region_and_three_others() {
    assertEquals(2 * 553 + 3, REGISTRY.offices().size());
    for (Region region : REGISTRY.regions()) {
      assertTrue(REGISTRY.findOffice(Institution.KPU, region).isPresent(), region.fullName());
      assertTrue(REGISTRY.findOffice(Institution.BAWASLU, region).isPresent(), region.fullName());
    }
  }

  @Test
  void no_two_offices_share_a_key_or_a_label() {
    Set<String> keys = new HashSet<>();
    Set<String> labels = new HashSet<>();
    for (Office office : REGISTRY.offices()) {
      assertTrue(keys.add(office.key()), office.key());
      assertTrue(labels.add(office.label()), office.label());
    }
  }

  @Test
  void every_office_but_the_highest_stands_under_an_office_of_the_region_above() {
    for (Office office : REGISTRY.offices()) {
      String parent = office.parent();
      if (parent != null && office.institution() != Institution.SEKJEN) {
        Region above = REGISTRY.requireOffice(parent).region();
        assertEquals(office.region().parent(), above.code(), office.key());
      }
    }
    assertEquals("kip-aceh", REGISTRY.requireOffice("kip-kota-banda-aceh").parent());
    assertEquals("kpu-ri", REGISTRY.requireOffice("kip-aceh").parent());
    assertEquals("bawaslu-ri", REGISTRY.requireOffice("panwaslih-aceh").parent());
  }

  @Test
  void labels_are_in_normal_form() {
    assertEquals("KIP Kabupaten Aceh Utara", label("kip-kabupaten-aceh-utara"));
    assertEquals("KPU Kota Jakarta Pusat", label("kpu-kota-jakarta-pusat"));
    assertEquals("Bawaslu Provinsi Banten", label("bawaslu-provinsi-banten"));
    assertTrue(
        REGISTRY
            .requireOffice("kpu-kota-semarang")
            .altLabels()
            .contains("Komisi Pemilihan Umum Kota Semarang"));
    assertFalse(REGISTRY.requireOffice("kpu-kota-semarang").altLabels().contains("KPU Semarang"));
    assertEquals(ThingType.COURT, REGISTRY.requireOffice("mahkamah-konstitusi").thing().type());
  }

  private static String label(String key) {
    return REGISTRY.requireOffice(key).label();
  }

  @Test
  void every_alias_resolves_to_one_region_of_its_level() {
    for (Region region : REGISTRY.regions()) {
      for (String name : REGISTRY.namesOf(region)) {
        List<Region> named =
            REGISTRY.regionsNamed(name).stream().filter(r -> r.level() == region.level()).toList();
        assertEquals(List.of(region), named, name);
      }
    }
  }

  @Test
  void names_are_found_whatever_their_hyphens() {
    assertEquals(REGISTRY.regionsNamed("Bau Bau"), REGISTRY.regionsNamed("BAU-BAU"));
    assertEquals(2, REGISTRY.regionsNamed("Semarang").size());
    assertEquals(35, REGISTRY.regencies(REGISTRY.region("33")).size());
  }

  @Test
  void seats_lead_to_their_regency_unless_two_share_the_town() {
    assertEquals("33.28", code("Slawi"));
    assertEquals("33.15", code("PURWODADI"));
    assertEquals("53.02", code("Soe"));
    assertFalse(REGISTRY.seats().containsKey("Sukadana"));
  }

  private static String code(String city) {
    return REGISTRY.seats().get(city).code();
  }

  @Test
  void conflicting_reports_of_a_case_stand_side_by_side() {
    KnownCase known = REGISTRY.findCase("329/PHPU.BUP-XXIII/2025").orElseThrow();
    assertEquals(
        List.of("www.bawaslu.go.id", "www.papuatimes.co.id"),
        known.outcomes().stream().map(ReportedOutcome::source).toList());
    assertEquals(2, known.outcomes().stream().map(ReportedOutcome::text).distinct().count());
  }

  @Test
  void a_broken_print_is_no_case_of_its_own() {
    assertTrue(REGISTRY.findCase("168/PHPU.WAKO-XXII/2025").isEmpty());
    assertEquals(
        List.of("168/PHPU.WAKO-XXII/2025"),
        REGISTRY.findCase("168/PHPU.WAKO-XXIII/2025").orElseThrow().printedAlso());
    assertEquals(1, REGISTRY.casesOf(REGISTRY.region("73.73")).size());
  }

  @Test
  void the_numeral_of_every_known_case_fits_its_year() {
    Map<String, Integer> numerals =
        Map.of("VII", 2009, "XV", 2017, "XVII", 2019, "XIX", 2021, "XXII", 2024, "XXIII", 2025);
    for (KnownCase known : REGISTRY.cases()) {
      String[] parts = known.number().split("[-/]");
      String year = parts[parts.length - 1];
      assertEquals(Integer.valueOf(year), numerals.get(parts[parts.length - 2]), known.number());
      assertFalse(known.number().startsWith("0") && !known.number().startsWith("03-03"));
    }
  }

  @Test
  void roles_and_divisions_answer_to_all_their_names() {
    assertEquals("kepala-subbagian", REGISTRY.findRole("kasubbag").orElseThrow().slug());
    assertEquals("rendatin", REGISTRY.findDivision("Rendatin").orElseThrow().slug());
    assertEquals(
        "sosdiklih-parmas-dan-sdm",
        REGISTRY
            .findDivision("Sosialisasi, Pendidikan Pemilih, Partisipasi Masyarakat, dan SDM")
            .orElseThrow()
            .slug());
    assertTrue(REGISTRY.findDivision("Perikanan").isEmpty());
    for (Term term : REGISTRY.divisions()) {
      term.names().forEach(n -> assertEquals(term, REGISTRY.findDivision(n).orElseThrow(), n));
    }
  }

  @Test
  void outlets_are_known_by_name_and_address_and_desks_stand_under_their_house() {
    assertTrue(REGISTRY.outlets().size() >= 250);
    assertOutlet("pos-kupang", REGISTRY.findOutletNamed("POS-KUPANG.COM"));
    assertOutlet("solopos", REGISTRY.findOutletNamed("SOLOPOS.net"));
    assertOutlet("kompas-id", REGISTRY.findOutletNamed("Kompas.id"));
    assertOutlet("kompas", REGISTRY.findOutletNamed("KOMPAS.COM"));
    assertOutlet("detikjateng", REGISTRY.findOutletAt("https://www.detik.com/jateng/berita/1"));
    assertOutlet("detikcom", REGISTRY.findOutletAt("https://www.detik.com/properti/1"));
    assertOutlet("kompas", REGISTRY.findOutletAt("regional.kompas.com"));
    assertTrue(REGISTRY.findOutletNamed("Suara").isEmpty(), "a word, not the portal");
    assertTrue(REGISTRY.findOutletAt("https://kota-semarang.kpu.go.id").isEmpty());
    Outlet agency = REGISTRY.findOutlet("antara").orElseThrow();
    long desks = REGISTRY.outlets().stream().filter(o -> o.isDeskOf(agency)).count();
    assertEquals(38, desks, "one for each province");
    assertEquals("Pos Kupang", REGISTRY.findPublisher("pos-kupang").orElseThrow().label());
  }

  private static void assertOutlet(String key, Optional<Outlet> found) {
    assertEquals(Optional.of(key), found.map(Outlet::key));
  }

  @Test
  void partners_and_series_are_known_by_their_usual_names() {
    assertTrue(REGISTRY.partners().stream().anyMatch(p -> p.label().equals("Kesbangpol")));
    Set<String> names = new HashSet<>();
    REGISTRY.partners().forEach(p -> p.names().forEach(n -> assertTrue(names.add(n), n)));
    for (KnownSeries series : REGISTRY.series()) {
      assertNotNull(REGISTRY.requireOffice(series.organizer()));
    }
  }

  static Stream<Arguments> hosts() {
    return CaseFile.read("hosts.txt");
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void a_host_belongs_to_the_office_of_the_case_file(String host, String expected) {
    assertEquals(expected, REGISTRY.findOfficeByHost(host).map(Office::key).orElse("none"));
  }

  @Test
  void an_unknown_office_is_named_in_the_error() {
    SimpulException error =
        assertThrows(SimpulException.class, () -> REGISTRY.requireOffice("kpu-kota-atlantis"));
    assertEquals(ErrorId.NOT_FOUND, error.id());
    assertTrue(error.problem().contains("'kpu-kota-atlantis'"));
  }
}
