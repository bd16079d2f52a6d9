package id.simpul.registry;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides between offices by the office that tells of them. */
final class OfficeContext {
  private final Registry registry;

  OfficeContext(Registry registry) {
    this.registry = registry;
  }

  Optional<Office> resolve(OfficeMatch match, @Nullable Office context) {
    if (match.office() != null || context == null) {
      return Optional.ofNullable(match.office());
    }
    return match.bare() ? ofLevel(match, context.region()) : among(match, context.region());
  }

  /** "KPU Provinsi" told by an office of Banten, "KPU Kota" told by an office of that city. */
  private Optional<Office> ofLevel(OfficeMatch match, Region place) {
    Level level = match.level();
    String province = place.provinceCode();
    if (level == Level.PROVINSI && province != null) {
      return registry.findOffice(match.institution(), registry.region(province));
    }
    return level == place.level() && level != null && level.belowProvince()
        ? registry.findOffice(match.institution(), place)
        : Optional.empty();
  }

  private static Optional<Office> among(OfficeMatch match, Region place) {
    List<Office> here = match.candidates().stream().filter(o -> o.region().equals(place)).toList();
    if (here.size() == 1) {
      return Optional.of(here.get(0));
    }
    String province = place.provinceCode();
    List<Office> near =
        match.candidates().stream()
            .filter(o -> province != null && province.equals(o.region().provinceCode()))
            .toList();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }
}
