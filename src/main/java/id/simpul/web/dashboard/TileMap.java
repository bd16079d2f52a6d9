package id.simpul.web.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The map as it is drawn.
 *
 * @param measure what its numbers count
 * @param cells provinces at their places
 * @param regencies the regencies of the chosen province, else empty
 * @param most the largest number among the provinces
 */
public record TileMap(Place.Measure measure, List<Cell> cells, List<Place> regencies, int most) {
  /** Steps of shade; a number stands in every tile, so that nobody depends on them. */
  private static final int STEPS = 4;

  private static final List<Tile> TILES = Tile.all();

  /** A province at its place. */
  public record Cell(Place place, String name, int column, int row, int shade) {}

  static TileMap of(List<Place> provinces, List<Place> regencies, Place.Measure measure) {
    Map<String, Place> byCode = new HashMap<>();
    provinces.forEach(place -> byCode.put(place.code(), place));
    int most = provinces.stream().mapToInt(p -> p.value(measure)).max().orElse(0);
    List<Cell> cells = new ArrayList<>();
    for (Tile tile : TILES) {
      Place place = byCode.get(tile.code());
      if (place != null) {
        cells.add(
            new Cell(
                place,
                tile.name(),
                tile.column(),
                tile.row(),
                shade(place.value(measure), scale(place, measure, most))));
      }
    }
    return new TileMap(measure, cells, regencies, most);
  }

  /** Offices are shown as a share of all there are, other numbers against the largest. */
  private static int scale(Place place, Place.Measure measure, int most) {
    return measure == Place.Measure.OFFICES ? place.offices() : most;
  }

  private static int shade(int value, int whole) {
    if (value == 0 || whole == 0) {
      return 0;
    }
    return Math.min(STEPS, 1 + (int) ((long) value * STEPS / (whole + 1)));
  }

  /** The shade of a regency's tile. */
  public int shade(Place regency) {
    int largest = regencies.stream().skip(1).mapToInt(p -> p.value(measure)).max().orElse(0);
    return shade(regency.value(measure), scale(regency, measure, largest));
  }
}
