package id.simpul.mention.legal;

import id.simpul.model.MentionKind;
import id.simpul.model.Property;
import id.simpul.model.Span;
import id.simpul.model.Thing;
import id.simpul.model.ThingType;
import id.simpul.model.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A legal document named in a text.
 *
 * @param span where it is named, in UTF-16 indices
 * @param document the document, a RULING, REGULATION or OFFICIAL_LETTER, e.g. {@code Peraturan KPU
 *     Nomor 17 Tahun 2023}
 * @param printed exactly the text at {@code span}
 * @param provision the article of it that is meant, e.g. {@code Pasal 1 ayat (2)}, or null
 * @param title its title where printed after "tentang" or "perihal", e.g. {@code Jadwal Retensi
 *     Arsip}, or null
 * @param phpu true for a dispute over election results
 * @param defects what is odd about its number
 */
public record LegalMatch(
    Span span,
    Thing document,
    String printed,
    @Nullable String provision,
    @Nullable String title,
    boolean phpu,
    List<Defect> defects) {

  public LegalMatch {
    defects = List.copyOf(defects);
  }

  /** The kind of mention: rulings apart, everything else counts as a regulation. */
  public MentionKind kind() {
    return isRuling() ? MentionKind.RULING : MentionKind.REGULATION;
  }

  public boolean isRuling() {
    return document.type() == ThingType.RULING;
  }

  /** The same match of {@code other} with what is odd about it. */
  public LegalMatch with(Thing other, List<Defect> itsDefects) {
    return new LegalMatch(span, other, printed, provision, title, phpu, itsDefects);
  }

  /** The first value of {@code property} that follows from the document's name. */
  public Optional<Value> find(Property property) {
    return document.properties().stream()
        .filter(a -> a.property() == property)
        .map(a -> a.value())
        .findFirst();
  }
}
