package id.simpul.mention;

import id.simpul.model.Thing;
import id.simpul.registry.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An office or organization as named in a sentence.
 *
 * @param thing which one, or null where the text does not tell ("KPU", "KPU Semarang")
 * @param institution KPU, Bawaslu …; null for partners
 * @param bare true where only the institution is named
 * @param note in Indonesian, how {@code thing} was found where it was not printed, or null
 */
public record OrganizationName(
    @Nullable Thing thing, @Nullable Institution institution, boolean bare, @Nullable String note) {

  OrganizationName resolved(Thing found, String how) {
    return new OrganizationName(found, institution, bare, how);
  }
}
