package id.simpul.claim;

import id.simpul.model.Span;

/**
 * A value with the words that say so.
 *
 * @param value what is told
 * @param span the sentence that tells it
 */
record Fact<T>(T value, Span span) {}
