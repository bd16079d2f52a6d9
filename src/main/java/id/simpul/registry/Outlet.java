package id.simpul.registry;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A newspaper, broadcaster, agency or portal, or one of their regional desks: a publisher that is
 * no office.
 *
 * @param key e.g. {@code antara-kalimantan-selatan}
 * @param label usual name, e.g. {@code ANTARA News Kalimantan Selatan}
 * @param house key of the outlet that it is a desk of, e.g. {@code antara}, or null
 * @param altLabels other names and addresses, e.g. {@code ANTARA Kalsel}, {@code
 *     kalsel.antaranews.com}, {@code detik.com/jateng}
 */
public record Outlet(String key, String label, @Nullable String house, List<String> altLabels) {

  public Outlet {
    altLabels = List.copyOf(altLabels);
  }

  /** The outlet as the model speaks of it. */
  public Thing thing() {
    return new Thing(ThingType.ORGANIZATION, key, label);
  }

  /** The label first, then the other names and addresses. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(label), altLabels.stream());
  }

  /** True for a desk of {@code other}: ANTARA News Papua is one of ANTARA. */
  public boolean isDeskOf(Outlet other) {
    return other.key.equals(house);
  }
}
