package id.simpul.registry;

import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import org.jspecify.annotations.Nullable;

/**
 * A province, regency or city, or Indonesia itself.
 *
 * @param code Kemendagri code, e.g. {@code 33.74}; {@code 0} for Indonesia
 * @param parent code of the region around it, or null for Indonesia
 * @param level its level
 * @param name without the word for the level, e.g. {@code Semarang}
 */
public record Region(String code, @Nullable String parent, Level level, String name) {

  /** Code of Indonesia, the root of all regions. */
  public static final String INDONESIA = "0";

  /** Key of its IRI: the code, e.g. {@code 33.74}. */
  public String key() {
    return code;
  }

  /** The name with its level, e.g. {@code Kota Semarang}, {@code Provinsi Jawa Tengah}. */
  public String fullName() {
    return level == Level.NATIONAL ? name : level.word() + " " + name;
  }

  /** Code of the province it lies in (its own for a province), or null for Indonesia. */
  public @Nullable String provinceCode() {
    return level.belowProvince() ? parent : level == Level.PROVINSI ? code : null;
  }

  /** The region as the model speaks of it, labelled with {@link #fullName()}. */
  public Thing thing() {
    return new Thing(ThingType.REGION, key(), fullName());
  }
}
