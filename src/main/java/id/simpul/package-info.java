/** Simpul: from the news pages of Indonesia's election offices to a graph of claims. */
@NullMarked
package id.simpul;

import org.jspecify.annotations.NullMarked;
