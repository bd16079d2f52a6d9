package id.simpul.mention;

import id.simpul.model.Thing;
import id.simpul.registry.Institution;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office or organization as named in a sentence.
 *
 * @param thing which one, or null where the text does not tell ("KPU", "KPU Semarang")
 * @param institution KPU, Bawaslu …; null for partners
 * @param bare true where only the institution is named
 * @param among keys of the offices that it may be, where the print leaves a choice ("KPU Semarang",
 *     "KPU Provinsi"); empty where it may be any
 * @param note in Indonesian, how {@code thing} was found where it was not printed, or null
 */
public record OrganizationName(
    @Nullable Thing thing,
    @Nullable Institution institution,
    boolean bare,
    Set<String> among,
    @Nullable String note) {

  public OrganizationName {
    among = Set.copyOf(among);
  }

  OrganizationName(
      @Nullable Thing thing,
      @Nullable Institution institution,
      boolean bare,
      @Nullable String note) {
    this(thing, institution, bare, Set.of(), note);
  }

  /** True where the print does not rule {@code office} out. */
  boolean mayBe(Thing office) {
    return among.isEmpty() || among.contains(office.key());
  }

  OrganizationName resolved(Thing found, String how) {
    return new OrganizationName(found, institution, bare, among, how);
  }
}
