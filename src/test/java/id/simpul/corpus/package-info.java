/** Invented articles in the shapes that offices publish, with what is true of them. */
@NullMarked
package id.simpul.corpus;

import org.jspecify.annotations.NullMarked;
