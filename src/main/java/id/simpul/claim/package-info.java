/**
 * What is said: one extractor for each kind of claim, each a list of small rules over the chunks of
 * {@code id.simpul.mention}.
 */
@NullMarked
package id.simpul.claim;

import org.jspecify.annotations.NullMarked;
