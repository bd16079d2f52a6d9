package id.simpul.claim;

import id.simpul.model.Thing;
import java.util.Set;

/** Bodies set up for one election, of which there are thousands: without a place none is meant. */
final class AdHocBodies {
  private static final Set<String> KINDS =
      Set.of(
          "ppk",
          "pps",
          "ppd",
          "kpps",
          "pkd",
          "panwascam",
          "panwaslu-kecamatan",
          "panwaslih-kecamatan",
          "pantarlih",
          "panwaslu",
          "panitia-pemilihan-kecamatan");

  private AdHocBodies() {}

  /** True for "PPK", false for "PPK Kecamatan Selo". */
  static boolean isUnplaced(Thing organization) {
    return KINDS.contains(organization.key());
  }
}
