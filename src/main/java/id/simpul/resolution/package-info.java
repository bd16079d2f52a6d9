/** Who and what is meant: which reports tell of one event, decided from keys alone. */
@NullMarked
package id.simpul.resolution;

import org.jspecify.annotations.NullMarked;
