package id.simpul.pipeline;

import id.simpul.model.ErrorId;

/**
 * A page that could not be taken in; the rest went on.
 *
 * @param source as the user named it
 * @param error which error
 * @param reason the problem and the next step, in words
 */
public record Skipped(String source, ErrorId error, String reason) implements Outcome {}
