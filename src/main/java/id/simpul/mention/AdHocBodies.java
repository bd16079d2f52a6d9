package id.simpul.mention;

import id.simpul.model.Thing;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Bodies set up for one election, of which there are thousands: without a place none is meant. */
public final class AdHocBodies {
  /** Their names as printed, a regular expression without groups; longer ones first. */
  public static final String PRINTED =
      "panitia pemilihan kecamatan|PPK|panitia pemilihan distrik|PPD|panitia pemungutan suara|PPS"
          + "|panitia pengawas (?:pemilu|pemilihan umum|pemilihan) kecamatan|panitia pengawas kecamatan"
          + "|panwaslu kecamatan|panwaslih kecamatan|panwaslu distrik|panwascam|kelompok penyelenggara pemungutan suara|KPPS"
          + "|pantarlih|PKD";

  private static final Pattern ANY = Pattern.compile("(?iu)\\b(?:" + PRINTED + ")\\b");

  /** Long names, in small letters, of bodies that are told by their short ones. */
  private static final Map<String, String> SHORT =
      Map.of(
          "panitia pemilihan kecamatan", "PPK",
          "panitia pemilihan distrik", "PPD",
          "panitia pemungutan suara", "PPS",
          "kelompok penyelenggara pemungutan suara", "KPPS",
          "pantarlih", "Pantarlih",
          "panwaslih kecamatan", "Panwaslih Kecamatan",
          "panwaslu distrik", "Panwaslu Distrik");

  private static final Set<String> UNPLACED =
      Set.of(
          "ppk",
          "pps",
          "ppd",
          "kpps",
          "pkd",
          "panwascam",
          "panwaslu-kecamatan",
          "panwaslih-kecamatan",
          "panwaslu-distrik",
          "pantarlih",
          "panwaslu",
          "panitia-pemilihan-kecamatan");

  private AdHocBodies() {}

  /** True for "PPK", false for "PPK Kecamatan Selo". */
  public static boolean isUnplaced(Thing organization) {
    return UNPLACED.contains(organization.key());
  }

  /** True where {@code text} names one. */
  public static boolean isIn(String text) {
    return ANY.matcher(text).find();
  }

  /** True for a long name in full ("Panitia Pemilihan Kecamatan"). */
  static boolean isLong(String name) {
    return (name.startsWith("Panitia ") || name.startsWith("Kelompok ")) && isName(name);
  }

  /** True where {@code name} is the name of one, long or short, and nothing else. */
  static boolean isName(String name) {
    return ANY.matcher(name).matches();
  }

  /** The label of a printed name: "Panitia Pemilihan Kecamatan" is "PPK". */
  public static String label(String printed) {
    String lower = printed.toLowerCase(Locale.ROOT);
    boolean supervisors =
        lower.startsWith("panitia pengawas") || lower.matches("panwascam|panwaslu kecamatan");
    return supervisors
        ? "Panwaslu Kecamatan"
        : SHORT.getOrDefault(lower, printed.toUpperCase(Locale.ROOT));
  }
}
