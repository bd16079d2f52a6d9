package id.simpul.web;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a checked text.
 *
 * @param text as pasted
 * @param line the citation that it is, or null
 */
public record CheckedPiece(String text, @Nullable CheckedLine line) {}
