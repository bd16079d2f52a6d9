package id.simpul.web.network;

/**
 * A sentence of an article.
 *
 * @param quote as published
 * @param article IRI of the article
 * @param claim IRI of the claim that rests on it
 * @param publisher who published it, or empty
 * @param sample true for a retold sample
 */
public record Sentence(
    String quote, String article, String claim, String publisher, boolean sample) {}
