package id.simpul.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.simpul.model.ErrorId;
import id.simpul.model.SimpulException;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegistryReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          regions.csv; 33,0,provinsi; number of fields
          regions.csv; 99,98,kota,Entah; '98'
          regions.csv; 33,0,provinsi,Jawa Tengah; '33'
          regions.csv; 99,0,negara,Entah; 'negara'
          aliases.csv; Entah,99.99,short,no; '99.99'
          aliases.csv; Entah,33,short,perhaps; 'perhaps'
          series.csv; x,X,,kpu-kota-atlantis,; 'kpu-kota-atlantis'
          seats.csv; Slawi,1; '1'
          cases.csv; 81/X,64.03,bupati,soon,report,,,x.id; 'soon'
          cases.csv; 81/X,64.03,bupati,2024,printed_also,,,x.id; 'printed'
          roles.csv; ketua-besar,Ketua,Chair,; 'ketua'
          partners.csv; ,,ngo,no; 'label'
          outlets.csv; kompas,Kompas Kedua,,; 'kompas'
          outlets.csv; kpu-kota-semarang,Kabar Semarang,,; 'kpu-kota-semarang'
          outlets.csv; kabar-baru,Kabar Baru,kabar-lama,; 'kabar-lama'
          outlets.csv; kabar-baru,Kabar Baru,,POS KUPANG; 'pos-kupang'
          """)
  void a_wrong_row_is_named_by_file_and_line(String file, String row, String problem) {
    SimpulException error =
        assertThrows(SimpulException.class, () -> new Registry(withRow(file, row)));
    assertEquals(ErrorId.REGISTRY_INVALID, error.id());
    assertTrue(error.problem().startsWith("seeds/registry/" + file + ", "), error.problem());
    assertTrue(error.problem().matches("(?s)\\S+, line \\d+: .*"), error.problem());
    assertTrue(error.problem().contains(problem), error.problem());
  }

  /** The registry as it is, with one row more at the end of one file. */
  private static RegistryReader withRow(String file, String row) {
    return new RegistryReader(
        source -> {
          String text = Bundle.text("seeds/registry/" + source.file());
          String changed = source.file().equals(file) ? text + row + "\n" : text;
          try {
            return CsvTable.read(source.file(), new StringReader(changed), source.columns());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
