package id.simpul.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * A kind of organisation that meets the election offices ("Kesbangpol", one in each region), or one
 * organisation ("Perludem").
 *
 * @param key slug of the label
 * @param label short usual name, e.g. {@code Diskominfo}
 * @param altLabels long names, e.g. {@code Dinas Komunikasi dan Informatika}
 * @param kind e.g. {@code local-agency}, {@code university}, {@code ngo}
 * @param local true where there is one in each region, so that a place belongs to the name ({@code
 *     Kesbangpol Provinsi Jawa Tengah})
 */
public record Partner(
    String key, String label, List<String> altLabels, String kind, boolean local) {

  public Partner {
    altLabels = List.copyOf(altLabels);
  }

  /** The label first, then the long names. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), altLabels.stream());
  }
}
