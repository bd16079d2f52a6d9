package id.simpul.claim;

import id.simpul.model.Span;

/**
 * A part somebody plays in the article's event, as one sentence tells it.
 *
 * @param agent who
 * @param capacity slug of the scheme {@code capacity}, or {@link Cue#SPEECH}
 * @param sentence where it is told
 * @param cue the cue that told it
 */
record Part(Agent agent, String capacity, Span sentence, String cue) {}
