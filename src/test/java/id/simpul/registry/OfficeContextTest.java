package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficeContextTest {
  private static final Registry REGISTRY = Registry.load();

  @ParameterizedTest
  @CsvSource({
    "KPU Semarang,       kpu-kota-semarang,            kpu-kota-semarang",
    "KPU Semarang,       bawaslu-kabupaten-semarang,   kpu-kabupaten-semarang",
    "KPU Semarang,       kpu-kabupaten-kendal,         none",
    "KPU Semarang,       kpu-ri,                       none",
    "KPU Banjar,         kpu-provinsi-jawa-barat,      kpu-kota-banjar",
    "KPU Banjar,         kpu-kota-banjarbaru,          kpu-kabupaten-banjar",
    "KPU Gorontalo,      kpu-kabupaten-gorontalo-utara, none",
    "KPU Kota Semarang,  kpu-kabupaten-serang,         kpu-kota-semarang",
    "KPU Provinsi,       kpu-kabupaten-serang,         kpu-provinsi-banten",
    "Bawaslu Provinsi,   kpu-kabupaten-serang,         bawaslu-provinsi-banten",
    "KPU Provinsi,       kpu-ri,                       none",
    "KPU Kota,           kpu-kota-semarang,            kpu-kota-semarang",
    "KPU Kabupaten,      kpu-kota-semarang,            none",
    "KPU,                kpu-kota-semarang,            none"
  })
  void is_decided_only_where_one_office_fits(String printed, String context, String expected) {
    OfficeMatch match = new OfficeFinder(REGISTRY).find("Ketua " + printed + ", hadir").get(0);
    assertEquals(
        expected,
        REGISTRY
            .resolveOffice(match, REGISTRY.requireOffice(context))
            .map(Office::key)
            .orElse("none"));
  }
}
