package id.simpul.registry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the office out of a host name. KPU hosts mark regencies ({@code kab-}, {@code kota-}), so
 * an unmarked name is the province; Bawaslu hosts mark cities, so an unmarked name is the province
 * or, where no province bears it, the only region that does.
 */
final class HostNames {
  private static final Set<String> SERVICES =
      Set.of("www", "jdih", "ppid", "go", "id", "or", "com", "net", "org", "web", "co", "portal");

  private final Registry registry;

  HostNames(Registry registry) {
    this.registry = registry;
  }

  /** The office whose host this is; addresses with scheme, port and path will do. */
  Optional<Office> find(String address) {
    String host = host(address);
    if (host.equals("mkri.id") || host.endsWith(".mkri.id")) {
      return registry.findOffice("mahkamah-konstitusi");
    }
    List<String> parts = new ArrayList<>(Arrays.asList(host.split("[.-]+")));
    Institution institution = institution(parts);
    if (institution == null) {
      return Optional.empty();
    }
    parts.removeIf(SERVICES::contains);
    if (parts.isEmpty()) {
      boolean official = host.endsWith(".go.id");
      return official
          ? registry.findOffice(institution, registry.region(Region.INDONESIA))
          : Optional.empty();
    }
    return region(parts).flatMap(region -> registry.findOffice(institution, region));
  }

  private static String host(String address) {
    String host = address.strip().toLowerCase(Locale.ROOT).replaceFirst("^[a-z]+://", "");
    return host.replaceFirst("[/:?#].*$", "");
  }

  /** Takes the institution's own label out of {@code parts}. */
  private static @Nullable Institution institution(List<String> parts) {
    for (String part : List.copyOf(parts)) {
      Institution institution =
          switch (part) {
            case "kpu", "kpud" -> Institution.KPU;
            case "kip" -> Institution.KIP;
            case "bawaslu" -> Institution.BAWASLU;
            case "panwaslih" -> Institution.PANWASLIH;
            case "dkpp" -> Institution.DKPP;
            default -> null;
          };
      if (institution != null) {
        parts.remove(part);
        return institution;
      }
    }
    return null;
  }

  private Optional<Region> region(List<String> parts) {
    Level marked = level(parts.get(0));
    if (marked != null && parts.size() > 1) {
      return only(String.join("", parts.subList(1, parts.size())), marked);
    }
    Level markedLast = level(parts.get(parts.size() - 1));
    if (markedLast != null && parts.size() > 1) {
      return only(String.join("", parts.subList(0, parts.size() - 1)), markedLast);
    }
    String name = String.join("", parts);
    return unmarked(name).or(() -> markedInside(name));
  }

  private Optional<Region> unmarked(String name) {
    List<Region> named = registry.regionsNamed(name);
    return named.size() == 1
        ? Optional.of(named.get(0))
        : named.stream().filter(r -> r.level() == Level.PROVINSI).findFirst();
  }

  /** {@code kotaserang}, {@code kedirikota}, {@code grobogankab}, {@code jatengprov}. */
  private Optional<Region> markedInside(String name) {
    for (String mark : List.of("kota", "kab", "prov")) {
      Level level = level(mark);
      if (level == null) {
        continue;
      }
      int rest = name.length() - mark.length();
      Optional<Region> before =
          name.startsWith(mark) ? only(name.substring(mark.length()), level) : Optional.empty();
      Optional<Region> found =
          before.isEmpty() && name.endsWith(mark) ? only(name.substring(0, rest), level) : before;
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<Region> only(String name, Level level) {
    List<Region> fitting =
        registry.regionsNamed(name).stream().filter(r -> r.level() == level).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static @Nullable Level level(String mark) {
    return switch (mark) {
      case "kab", "kabupaten" -> Level.KABUPATEN;
      case "kota" -> Level.KOTA;
      case "prov", "provinsi" -> Level.PROVINSI;
      default -> null;
    };
  }
}
