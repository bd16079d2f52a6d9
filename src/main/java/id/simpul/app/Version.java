package id.simpul.app;

import java.util.Optional;

/** Which Simpul this is. */
public final class Version {
  private Version() {}

  /** From the jar's manifest, e.g. {@code 0.1.0}; {@code development} outside a jar. */
  public static String current() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }
}
