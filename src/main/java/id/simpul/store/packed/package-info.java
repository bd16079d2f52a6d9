/** Quads in sorted, compressed files, and in memory what was written since. */
@NullMarked
package id.simpul.store.packed;

import org.jspecify.annotations.NullMarked;
