package id.simpul.resolution.person;

/**
 * What one feature found in two candidates.
 *
 * @param score what it adds to the confidence that they are one person; negative where it speaks
 *     against it
 * @param sentence why, in Indonesian; empty where there is nothing to say
 */
public record Finding(double score, String sentence) {
  static final Finding NONE = new Finding(0, "");
}
