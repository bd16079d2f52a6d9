package id.simpul.text;

import id.simpul.model.Span;

/**
 * A span with the model's trust in it.
 *
 * @param span where it stands, in UTF-16 indices, e.g. of {@code Handi Tri Ujiono}
 * @param probability from 0 to 1
 */
public record ScoredSpan(Span span, double probability) {}
