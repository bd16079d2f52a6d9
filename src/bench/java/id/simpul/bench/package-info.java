/** Benchmarks of the extraction: run by hand, never by a build. */
@NullMarked
package id.simpul.bench;

import org.jspecify.annotations.NullMarked;
