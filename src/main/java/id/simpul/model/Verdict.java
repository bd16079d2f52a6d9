package id.simpul.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a person decided; the slug is the concept in the scheme {@code verdict}. */
public enum Verdict {
  SAME,
  DIFFERENT,
  UNSURE,
  ACCEPT,
  REJECT,
  CORRECT;

  /** E.g. {@code same}. */
  public String slug() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** True where it compares two things; else it is about one claim or flag. */
  public boolean compares() {
    return this == SAME || this == DIFFERENT || this == UNSURE;
  }

  /** The verdict of a slug, e.g. {@code same}. */
  public static Optional<Verdict> find(String slug) {
    return Arrays.stream(values()).filter(verdict -> verdict.slug().equals(slug)).findFirst();
  }
}
