/** Where the quads are kept: TDB2 in a folder, and the same engine in memory. */
@NullMarked
package id.simpul.store;

import org.jspecify.annotations.NullMarked;
