package id.simpul.registry;

import id.simpul.model.Span;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Several offices named as a whole, e.g. {@code KPU kabupaten/kota se-Jawa Tengah}.
 *
 * @param span where, in UTF-16 indices of the text
 * @param institution KPU (KIP in Aceh included) or BAWASLU (Panwaslih included)
 * @param scope the region whose offices are meant, or null where the words do not say
 * @param whole true for "seluruh", "semua", "se-", or where the count equals the membership
 * @param count the number printed, or null
 * @param levels the levels of the offices meant
 * @param label normal form, e.g. {@code KPU Kabupaten/Kota se-Jawa Tengah}
 * @param members the offices, where the group is whole and its scope is known; else empty
 */
public record GroupMatch(
    Span span,
    Institution institution,
    @Nullable Region scope,
    boolean whole,
    @Nullable Integer count,
    Set<Level> levels,
    String label,
    List<Office> members) {

  public GroupMatch {
    // In the order of the levels, so that whoever prints them prints the same each time.
    levels = Collections.unmodifiableSet(new TreeSet<>(levels));
    members = List.copyOf(members);
  }
}
