/** Finds things and articles by their names, numbers and words: the one place that knows Lucene. */
@NullMarked
package id.simpul.search;

import org.jspecify.annotations.NullMarked;
