package id.simpul.model;

import java.util.List;

/**
 * A thing as one article names it, before resolution: its local key, its label in normal form, and
 * what follows from the name alone. Two things are one where type and key are equal.
 *
 * @param type its class
 * @param key local key, an IRI path segment, e.g. {@code handi-tri-ujiono.kpu-provinsi-jawa-tengah}
 * @param label normal form of the name, e.g. {@code Handi Tri Ujiono}
 * @param properties what the name itself says (number, year, parent …); for things of the registry,
 *     nothing
 */
public record Thing(ThingType type, String key, String label, List<Argument> properties) {

  public Thing {
    properties = List.copyOf(properties);
    if (key.isEmpty()) {
      throw new IllegalArgumentException("A thing without a key: " + type + " '" + label + "'");
    }
  }

  public Thing(ThingType type, String key, String label) {
    this(type, key, label, List.of());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Thing that
        && type.path().equals(that.type.path())
        && key.equals(that.key);
  }

  @Override
  public int hashCode() {
    return 31 * type.path().hashCode() + key.hashCode();
  }
}
