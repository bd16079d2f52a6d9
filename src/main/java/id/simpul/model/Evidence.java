package id.simpul.model;

import org.jspecify.annotations.Nullable;

/**
 * The words that say so: a quotation from the article.
 *
 * @param span where the quotation stands
 * @param supports the property it supports, or null where it supports the claim as a whole
 */
public record Evidence(Span span, @Nullable Property supports) {

  public Evidence(Span span) {
    this(span, null);
  }
}
