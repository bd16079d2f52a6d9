package id.simpul.model;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of an article that names something.
 *
 * @param kind what it names
 * @param span where, in UTF-16 indices of {@link Article#text()}
 * @param printed exactly the text at {@code span}
 * @param honorific titles and degrees printed with a person's name ("Ibu", "S.T., M.M."), or null
 * @param refersTo the thing named, or null where nothing could be decided
 */
public record Mention(
    MentionKind kind,
    Span span,
    String printed,
    @Nullable String honorific,
    @Nullable Thing refersTo)
    implements Comparable<Mention> {

  public Mention(MentionKind kind, Span span, String printed, @Nullable Thing refersTo) {
    this(kind, span, printed, null, refersTo);
  }

  /** By place, then kind. */
  @Override
  public int compareTo(Mention other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
