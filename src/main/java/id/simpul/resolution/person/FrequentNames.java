package id.simpul.resolution.person;

import id.simpul.registry.Bundle;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Parts of names that very many people carry: sharing them says little. From {@code
 * names/frequent.txt}, general knowledge.
 */
final class FrequentNames {
  private static final Set<String> FORMS =
      Bundle.text("names/frequent.txt")
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
          .filter(word -> !word.isEmpty())
          .map(SpellingClass::of)
          .collect(Collectors.toUnmodifiableSet());

  private FrequentNames() {}

  /**
   * @param form a spelling class
   */
  static boolean contains(String form) {
    return FORMS.contains(form);
  }
}
