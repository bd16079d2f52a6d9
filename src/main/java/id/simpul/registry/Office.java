package id.simpul.registry;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An election office, or the Constitutional Court.
 *
 * @param key slug of the label and key of its IRI, e.g. {@code kpu-kota-semarang}
 * @param label normal form, e.g. {@code KPU Kota Semarang}, {@code KIP Kabupaten Aceh Utara}
 * @param institution whose office it is
 * @param region its jurisdiction
 * @param parent key of the office above it, or null at the top
 * @param altLabels long name and usual short names, e.g. {@code Komisi Pemilihan Umum Kota
 *     Semarang}
 */
public record Office(
    String key,
    String label,
    Institution institution,
    Region region,
    @Nullable String parent,
    List<String> altLabels) {

  public Office {
    altLabels = List.copyOf(altLabels);
  }

  /** The office as the model speaks of it; the Constitutional Court is a {@code COURT}. */
  public Thing thing() {
    ThingType type = institution == Institution.MK ? ThingType.COURT : ThingType.OFFICE;
    return new Thing(type, key, label);
  }
}
