package id.simpul.web.dashboard;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How clearly an article says that somebody took part, the clearest first. Each has a sign of its
 * own shape, so that no reader depends on colour.
 */
public enum Grade {
  NAMED_PERSON("●"),
  NAMED_OFFICE("◐"),
  UNIT("○"),
  COLLECTIVE("·");

  /** What a filter calls all grades but {@link #COLLECTIVE}: whoever is named himself. */
  static final String NAMED = "sendiri";

  private final String shape;

  Grade(String shape) {
    this.shape = shape;
  }

  /** Its sign, e.g. {@code ●}. */
  public String shape() {
    return shape;
  }

  /** The concept's slug, e.g. {@code named-person}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The grade of a concept by its slug. */
  static Optional<Grade> find(String slug) {
    return Arrays.stream(values()).filter(g -> g.slug().equals(slug)).findFirst();
  }

  /** The grades that a filter's word stands for; all of them for the empty word. */
  static Set<Grade> asked(String word) {
    if (word.equals(NAMED)) {
      return EnumSet.complementOf(EnumSet.of(COLLECTIVE));
    }
    return find(word).<Set<Grade>>map(EnumSet::of).orElseGet(() -> EnumSet.allOf(Grade.class));
  }
}
