/**
 * What the CONSTRUCT files of {@code queries/derive} say, worked out for one thing at a time: the
 * files define, these classes keep up.
 */
@NullMarked
package id.simpul.resolution.derive;

import org.jspecify.annotations.NullMarked;
