package id.simpul.registry;

import id.simpul.model.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a role or division by any of its names, whatever the commas and the "dan". */
final class TermNames {
  private final Map<String, Term> byName = new HashMap<>();

  TermNames(List<Term> terms) {
    for (Term term : terms) {
      term.names().forEach(name -> byName.put(key(name), term));
    }
  }

  Optional<Term> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /** Words only: {@code SDM & Litbang} and {@code SDM, dan Litbang} are one. */
  static String key(String name) {
    return ("-" + Slug.of(name) + "-").replace("-dan-", "-").replace("-", "");
  }
}
