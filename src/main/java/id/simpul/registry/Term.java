package id.simpul.registry;

import java.util.List;
import java.util.stream.Stream;

/**
 * A role or division with all its names.
 *
 * @param slug slug in the concept scheme, e.g. {@code kepala-subbagian}
 * @param labelId usual Indonesian name, e.g. {@code Kepala Subbagian}
 * @param labelEn English name
 * @param altLabels further Indonesian names, e.g. {@code Kasubbag}
 */
public record Term(String slug, String labelId, String labelEn, List<String> altLabels) {

  public Term {
    altLabels = List.copyOf(altLabels);
  }

  /** The Indonesian label first, then the further names. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(labelId), altLabels.stream());
  }
}
