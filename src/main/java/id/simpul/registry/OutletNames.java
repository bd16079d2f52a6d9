package id.simpul.registry;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds outlets by name or address. Of names only letters and digits are compared, capitals do not
 * count; the end of an address ({@code .com}, {@code .co.id}) may be missing or another one.
 */
final class OutletNames {
  /** A shorter name without its ".com" may be an ordinary word: "Suara.com". */
  private static final int DISTINCT = 8;

  private static final Pattern ENDING =
      Pattern.compile("\\.(?:co\\.id|com|id|co|net|news|tv|org)$");
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://)?(?:[a-z0-9-]{1,60}\\.){1,4}[a-z]{2,6}(?:[/?#:].{0,2000})?");

  private final Map<String, Outlet> names = new HashMap<>();
  private final Map<String, Outlet> addresses = new HashMap<>();

  OutletNames(Collection<Outlet> outlets) {
    for (Outlet outlet : outlets) {
      outlet.names().forEach(name -> put(name, outlet));
    }
    for (Outlet outlet : outlets) {
      outlet
          .names()
          .map(OutletNames::stem)
          .filter(stem -> stem.length() >= DISTINCT)
          .forEach(stem -> names.putIfAbsent(stem, outlet));
    }
  }

  private void put(String name, Outlet outlet) {
    names.putIfAbsent(key(name), outlet);
    if (isAddress(name)) {
      addresses.putIfAbsent(name, outlet);
    }
  }

  /** What is compared of a name: {@code POS-KUPANG.COM} and {@code pos-kupang.com} are one. */
  static String key(String name) {
    return letters(name.toLowerCase(Locale.ROOT));
  }

  private static String stem(String name) {
    return letters(ENDING.matcher(name.toLowerCase(Locale.ROOT).strip()).replaceFirst(""));
  }

  private static String letters(String name) {
    return name.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  static boolean isAddress(String name) {
    return ADDRESS.matcher(name).matches();
  }

  Optional<Outlet> named(String name) {
    Outlet whole = names.get(key(name));
    return whole != null ? Optional.of(whole) : Optional.ofNullable(names.get(stem(name)));
  }

  /** The narrowest that fits: the host and the first part of its path, then ever less of it. */
  Optional<Outlet> at(String address) {
    String rest =
        address.toLowerCase(Locale.ROOT).strip().replaceFirst("^(?:https?://)?(?:www\\.)?", "");
    String[] parts = rest.split("[/?#:]+", 3);
    String path = parts.length > 1 && rest.startsWith(parts[0] + "/") ? "/" + parts[1] : "";
    for (String host = parts[0]; host.indexOf('.') > 0; host = parent(host)) {
      Outlet found = found(host + path, host);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private @Nullable Outlet found(String narrow, String wide) {
    Outlet outlet = addresses.get(narrow);
    return outlet == null ? addresses.get(wide) : outlet;
  }

  private static String parent(String host) {
    return host.substring(host.indexOf('.') + 1);
  }
}
