/**
 * Measures extractions against articles annotated by hand: gold files, scores, rules' precision.
 */
@NullMarked
package id.simpul.evaluation;

import org.jspecify.annotations.NullMarked;
