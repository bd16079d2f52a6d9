package id.simpul.registry;

import id.simpul.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office named in a text. In a list ("KPU Kabupaten Kendal dan Kota Salatiga") the later matches
 * cover level and place alone.
 *
 * @param span where, in UTF-16 indices of the text
 * @param institution the institution named (KIP where "KPU" is printed for an office in Aceh)
 * @param office the one office named, or null where it is bare or ambiguous
 * @param candidates the offices an ambiguous place may mean ("KPU Semarang"); else empty
 * @param bare true where no place is named ("KPU", "KPU Provinsi")
 * @param level the level printed ("KPU Provinsi"), or null where none is
 * @param approximate true where the place was printed with one letter wrong, or with Kota for
 *     Kabupaten or the other way round, and only one office is left
 */
public record OfficeMatch(
    Span span,
    Institution institution,
    @Nullable Office office,
    List<Office> candidates,
    boolean bare,
    @Nullable Level level,
    boolean approximate) {

  public OfficeMatch {
    candidates = List.copyOf(candidates);
  }

  /** The same where what follows says it again. */
  OfficeMatch upTo(int end) {
    Span longer = new Span(span.start(), end);
    return new OfficeMatch(longer, institution, office, candidates, bare, level, approximate);
  }
}
