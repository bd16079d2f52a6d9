package id.simpul.pipeline;

/**
 * An article of the store.
 *
 * @param key the last segment of its address, e.g. {@code kpu-kota-semarang.apel-pagi.0a1b2c3d}
 * @param title as published
 */
public record HeldArticle(String key, String title) {}
