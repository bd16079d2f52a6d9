package id.simpul.web.dashboard;

import id.simpul.registry.Bundle;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/**
 * Where a province stands in the map of tiles: one square each, so that small provinces weigh as
 * much as large ones. The layout is ours: {@code web/dashboard/tiles.csv}.
 *
 * @param code e.g. {@code 33}
 * @param name short, e.g. {@code Jateng}
 * @param column from 1, west to east
 * @param row from 1, north to south
 */
record Tile(String code, String name, int column, int row) {

  /** Every province's tile, in the order of reading. */
  static List<Tile> all() {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var in =
        new InputStreamReader(Bundle.open("web/dashboard/tiles.csv"), StandardCharsets.UTF_8)) {
      return format.parse(in).stream()
          .map(
              line ->
                  new Tile(
                      line.get("code"),
                      line.get("short"),
                      Integer.parseInt(line.get("column")),
                      Integer.parseInt(line.get("row"))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the map's tiles", e);
    }
  }
}
